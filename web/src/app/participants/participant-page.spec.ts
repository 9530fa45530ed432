import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import type { Permission } from '@shared/permissions';
import { openableDialogs } from '../../test/dialogs';
import { participantOf } from '../../test/participant';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { ParticipantPage } from './participant-page';
import { participantsTexts } from './participants.texts';

const office: Permission[] = ['participant.read', 'participant.terminate', 'certificate.issue', 'application.read'];

describe('The page of a participant', () => {
  let fixture: ComponentFixture<ParticipantPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);
  const openDialog = () => page().querySelector('dialog[open]') ?? page();

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', participantsTexts);
    server = TestBed.inject(HttpTestingController);
  });

  async function show(view = participantOf(), duties: OpenDuty[] = [], permissions = office): Promise<void> {
    const session = TestBed.inject(Session).load();
    const actor = { accountId: 'a', name: 'А', roles: ['office'], locale: 'ru' };
    server.expectOne('/api/v1/session').flush({ actor, permissions });
    await session;
    fixture = TestBed.createComponent(ParticipantPage);
    fixture.componentRef.setInput('id', 'p1');
    draw();
    server.expectOne('/api/v1/participants/p1').flush(view);
    await until(() => page().querySelector('app-powers-record'), draw);
    server.expectOne('/api/v1/participants/p1/open-duties').flush(duties);
    await fixture.whenStable();
  }

  function type(name: string, value: string, event = 'input'): void {
    const control = openDialog().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(event));
    draw();
  }

  async function answer(url: string, view: ParticipantView): Promise<unknown> {
    const call = server.expectOne(url);
    call.flush(view);
    await new Promise((resolve) => setTimeout(resolve));
    draw();
    server.match('/api/v1/participants/p1/open-duties').forEach((again) => again.flush([]));
    return call.request.body;
  }

  it('says the powers in words, with the mandates, the card and what is left open', async () => {
    const duty: OpenDuty = {
      kind: 'report_to_sign',
      subjectId: 'r1',
      link: '/office/visit-reports/r1',
      title: '2026-0007',
      dueOn: '2026-12-01',
    };
    await show(participantOf(), [duty]);
    expect(textOf(page())).toContain('Действуют. Сегодня у участника есть полномочия; мандат действует до 31.12.2027.');
    expect(textOf(page().querySelector('app-powers-record ol'))).toContain('20.12.2025 – 31.12.2027');
    expect(textOf(page())).toContain('2026-017');
    expect(page().querySelector('img')?.getAttribute('src')).toBe('/api/v1/participants/p1/certificate/photo?card=c1');
    expect(textOf(page())).toContain('Подписать отчёт: 2026-0007, до 01.12.2026');
    expect(page().querySelector('app-open-duties a')?.getAttribute('href')).toBe('/office/visit-reports/r1');
    expect(textOf(page().querySelector('app-actions-bar'))).toBe('Приостановить полномочия Прекратить полномочия');
  });

  it('suspends on a ground in force, by a paper, after saying what follows', async () => {
    await show();
    button('Приостановить полномочия')?.click();
    draw();
    expect(textOf(openDialog())).toContain('Все сеансы завершаются сразу');
    button('Приостановить полномочия', openDialog())?.click();
    draw();
    server.expectNone('/api/v1/participants/p1/suspension');
    expect(textOf(openDialog())).toContain('есть ошибки');
    type('basis', 'Письмо № 5');
    type('from', '2026-03-02');
    type('ground', '11-3(1)(2)', 'change');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    button('Приостановить полномочия', openDialog())?.click();
    const detail = { ground: '11-3(1)(2)', basis: 'Письмо № 5', evidence: null } as const;
    const suspension = { id: 's1', startsOn: '2026-03-02', outcome: null, liftedOn: null, detail };
    const suspended = participantOf({
      status: 'suspended',
      suspensions: [suspension],
      actions: [
        { name: 'lift', allowed: true },
        { name: 'establish', allowed: true },
      ],
    });
    expect(await answer('/api/v1/participants/p1/suspension', suspended)).toEqual({
      ground: '11-3(1)(2)',
      basis: 'Письмо № 5',
      from: '2026-03-02',
    });
    expect(textOf(page())).toContain('Приостановлены с 02.03.2026 на время проверки основания');
    expect(textOf(page())).toContain('Документ: Письмо № 5');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);

    button('Основание установлено: исключить')?.click();
    draw();
    expect(textOf(openDialog())).toContain('Отменить это нельзя');
    type('on', '2026-03-05');
    type('evidence', 'Письмо № 6');
    button('Основание установлено: исключить', openDialog())?.click();
    const barred = participantOf({
      status: 'terminated',
      suspensions: [{ ...suspension, outcome: 'established', liftedOn: '2026-03-05' }],
      actions: [],
    });
    expect(await answer('/api/v1/participants/p1/suspension/lifting', barred)).toEqual({
      outcome: 'established',
      on: '2026-03-05',
      evidence: 'Письмо № 6',
    });
    expect(textOf(page())).toContain('Прекращены: 05.03.2026 установлено основание');
  });

  it('withdraws the card with a reason, and leads to the end of powers', async () => {
    await show();
    button('Изъять удостоверение')?.click();
    draw();
    const reason = openDialog().querySelector('select');
    if (reason) reason.value = 'damaged';
    reason?.dispatchEvent(new Event('change'));
    button('Изъять удостоверение', openDialog())?.click();
    const body = await answer('/api/v1/participants/p1/certificate/revocation', participantOf({ certificate: null }));
    expect(body).toEqual({ reason: 'damaged' });
    expect(textOf(page())).toContain('Действующего удостоверения нет.');
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button('Прекратить полномочия')?.click();
    expect(navigate).toHaveBeenCalledWith(['/office/participants', 'p1', 'termination']);
  });

  it('shows a photo before the card is issued', async () => {
    await show(participantOf({ certificate: null }));
    const field = page().querySelector<HTMLInputElement>('#field-photoId');
    const file = new File(['x'], 'photo.jpg', { type: 'image/jpeg' });
    Object.defineProperty(field, 'files', { value: [file] });
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    server.expectOne('/api/v1/files').flush({ id: 'f1', mediaType: 'image/jpeg', size: 1, sha256: 'a' });
    await until(() => page().querySelector('form img[src^="data:image/jpeg"]'), draw);
    button('Выдать удостоверение')?.click();
    expect(await answer('/api/v1/participants/p1/certificates', participantOf())).toEqual({ photoId: 'f1' });
    expect(textOf(page())).toContain('2026-017');
  });

  it('offers nothing to who may only read, and tells no ground', async () => {
    const suspension = { id: 's1', startsOn: '2026-03-02', outcome: null, liftedOn: null, detail: null };
    await show(
      participantOf({ status: 'suspended', suspensions: [suspension], actions: [] }),
      [],
      ['participant.read'],
    );
    expect(page().querySelectorAll('app-actions-bar button, form')).toHaveLength(0);
    expect(textOf(page())).not.toContain('Документ:');
  });
});
