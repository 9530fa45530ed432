import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { capacityFileOf, competenceOf } from '../../test/capacity';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { capacityTexts } from './capacity.texts';
import { CompetencesPage } from './competences-page';

describe('The competences of a participant', () => {
  let fixture: ComponentFixture<CompetencesPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const dialog = () => page().querySelector('dialog[open]') as Element;
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  async function show(file = capacityFileOf()): Promise<void> {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', capacityTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(CompetencesPage);
    fixture.componentRef.setInput('id', 'p1');
    draw();
    server.expectOne('/api/v1/capacity/participants/p1').flush(file);
    await until(() => page().querySelector('h1'), draw);
  }

  function type(name: string, value: string): void {
    const within = page().querySelector('dialog[open]') ?? page();
    const control = within.querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  it('shows what each rests on and, where it ended, why', async () => {
    const ended = competenceOf({
      id: 'k2',
      state: 'ended',
      end: { on: '2026-03-01', reason: 'withdrawn', reference: 'Приказ № 5' },
      actions: [{ name: 'end', allowed: false }],
    });
    await show(capacityFileOf({ competences: [competenceOf(), ended] }));
    const [held, past] = [...page().querySelectorAll('app-competence-list tbody tr')].map(textOf);
    expect(held).toContain('Диплом № 17');
    expect(past).toContain('Прекращена прекращена 01.03.2026: документ отозван, Приказ № 5');
    expect(page().querySelectorAll('app-competence-list tbody button')).toHaveLength(1);
  });

  it('records a document, and says what is missing before anything is sent', async () => {
    await show();
    button('Записать')?.click();
    await until(() => page().querySelector('#problem-competence'), draw);
    type('competence', 'law');
    type('reference', 'Лицензия № 3');
    type('validFrom', '2024-05-01');
    button('Записать')?.click();
    const call = server.expectOne('/api/v1/capacity/participants/p1/competences');
    expect(call.request.body).toEqual({ competence: 'law', reference: 'Лицензия № 3', validFrom: '2024-05-01' });
    call.flush(capacityFileOf({ competences: [competenceOf({ competence: 'law' }), competenceOf({ id: 'k2' })] }));
    await until(() => page().querySelectorAll('app-competence-list tbody tr').length === 2, draw);
    expect(textOf(page().querySelector('[role=status]'))).toBe('Компетенция записана.');
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('ends a competence with a reason, and a withdrawn document by its act', async () => {
    await show();
    button('Прекратить')?.click();
    draw();
    type('reason', 'withdrawn');
    button('Прекратить', dialog())?.click();
    await until(() => dialog().querySelector('#problem-reference'), draw);
    type('reference', 'Приказ № 5');
    button('Прекратить', dialog())?.click();
    const call = server.expectOne('/api/v1/capacity/competences/k1/end');
    expect([call.request.headers.get('If-Match'), call.request.body]).toEqual([
      '"1"',
      { reason: 'withdrawn', reference: 'Приказ № 5' },
    ]);
    call.flush(capacityFileOf({ competences: [] }));
    await until(() => page().querySelector('dialog[open]') === null, draw);
    expect(textOf(page())).toContain('Компетенций не записано.');
  });
});
