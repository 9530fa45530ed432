import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { openableDialogs } from '../../test/dialogs';
import { participantOf } from '../../test/participant';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { participantsTexts } from './participants.texts';
import { TerminationPage } from './termination-page';

describe('The end of powers', () => {
  let fixture: ComponentFixture<TerminationPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', participantsTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(TerminationPage);
    fixture.componentRef.setInput('id', 'p1');
    draw();
    server.expectOne('/api/v1/participants/p1').flush(participantOf());
    const duty = { kind: 'report_to_sign', subjectId: 'r', link: '/office/visit-reports/r', title: '2026-0007' };
    server.expectOne('/api/v1/participants/p1/open-duties').flush([duty, { ...duty, subjectId: 's' }]);
    await until(() => page().querySelector('form'), draw);
  });

  function type(name: string, value: string, event = 'input'): void {
    const control = page().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(event));
    draw();
  }
  function goOn(): void {
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    draw();
  }
  const asked = () => page().querySelector('dialog[open]');

  it('says what the chosen ground needs', () => {
    expect(textOf(page().querySelector('.needs'))).toContain('подтверждение.');
    expect(page().querySelector('#field-citation')).toBeNull();
    type('ground', '11-6(7)', 'change');
    expect(textOf(page().querySelector('.needs'))).toContain('подтверждение, описание случая, закон и статья.');
    expect(page().querySelector('#field-citation')).not.toBeNull();
    type('ground', '11-6(2)', 'change');
    expect(textOf(page())).toContain('Письменное заявление о сложении полномочий (обязательно)');
  });

  it('is not asked for while something is missing', () => {
    type('ground', '11-6(7)', 'change');
    goOn();
    expect(asked()).toBeNull();
    expect(page().querySelectorAll('app-field .wrong')).toHaveLength(2);
  });

  it('is recorded after saying what will happen, to whom, and that it cannot be undone', async () => {
    type('evidence', 'Решение № 3');
    type('effectiveOn', '2026-01-15');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    goOn();
    expect(textOf(asked())).toContain('Қасымова Әсел, с 15.01.2026?');
    expect(textOf(asked())).toContain('Все сеансы завершаются сразу');
    expect(textOf(asked())).toContain('2 незавершённых дела будут указаны');
    expect(textOf(asked())).toContain('Удостоверение больше не действительно.');
    expect(textOf(asked())).toContain('Отменить это нельзя.');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    asked()?.querySelector('button')?.click();
    const call = server.expectOne('/api/v1/participants/p1/termination');
    expect(call.request.body).toEqual({ ground: '11-6(1)', effectiveOn: '2026-01-15', evidence: 'Решение № 3' });
    call.flush(participantOf({ status: 'terminated' }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(navigate).toHaveBeenCalledWith(['/office/participants', 'p1']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('on a later day lets the participant go on until then, and a refusal lands at its field', async () => {
    type('ground', '11-6(2)', 'change');
    type('evidence', 'Заявление');
    type('effectiveOn', '2190-01-15');
    goOn();
    expect(textOf(asked())).toContain('До 15.01.2190 участник продолжает работу');
    asked()?.querySelector('button')?.click();
    const message = 'Приложите письменное заявление о сложении полномочий.';
    server.expectOne('/api/v1/participants/p1/termination').flush(
      {
        ...{ code: 'PARTICIPANT.DOCUMENT_REQUIRED', title: message, status: 422, correlationId: 'c' },
        ...{ provision: '11-6(2)', fields: [{ field: 'fileId', message }] },
      },
      { status: 422, statusText: '422' },
    );
    await new Promise((resolve) => setTimeout(resolve));
    draw();
    expect(asked()).toBeNull();
    expect(textOf(page().querySelector('#problem-fileId'))).toBe(message);
  });
});
