import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { axeFindings } from '../../../test/axe';
import { openableDialogs } from '../../../test/dialogs';
import { actOf, astana, basisOf, historyOf, ministry, placeOf } from '../../../test/place';
import { until } from '../../../test/until';
import { speak, textOf, webProviders } from '../../../test/web-providers';
import { PlaceRecord } from './place-record';
import { recordTexts } from './record.texts';

const mayRest = { actions: [{ name: 'rest-on-legal-basis', allowed: true }] };
const renamed = historyOf({
  names: [
    { from: '2019-04-01', until: '2025-05-01', reason: 'Order No. 5', name: { kk: 'Ескі', ru: 'Старое', en: 'Old' } },
    { from: '2025-05-01', until: null, reason: null, name: placeOf().name },
  ],
  populations: [
    { asOf: '2025-06-30', personsHeld: 1300, capacity: 1200, source: 'Letter' },
    { asOf: '2026-10-31', personsHeld: 980, capacity: 1200, source: null },
  ],
  merged: [{ id: 'p9', name: { kk: 'Қос', ru: 'Двойник', en: 'Double' } }],
});

describe('What of a place has its days', () => {
  let fixture: ComponentFixture<PlaceRecord>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const said = () => textOf(page());
  const draw = () => fixture.detectChanges();
  const dialog = () => page().querySelector('dialog[open]') as HTMLElement;

  async function show(place = placeOf(), history = historyOf()): Promise<void> {
    openableDialogs();
    // jsdom has no canvas; a chart then measures its letters by a table of its own.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('en', recordTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(PlaceRecord);
    fixture.componentRef.setInput('place', place);
    document.body.append(page());
    draw();
    server.expectOne('/api/v1/places/p1/history').flush(history);
    await until(() => page().querySelector('app-place-periods'), draw);
  }
  afterEach(() => page().remove());

  function type(name: string, value: string): void {
    const control = dialog().querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  const confirm = () => dialog().querySelector<HTMLButtonElement>('.buttons button')?.click();

  async function ask(action: string): Promise<void> {
    fixture.componentInstance.perform(action);
    draw();
    await until(() => dialog(), draw);
  }

  it('says that nothing has changed where nothing has, and draws no line through one day', async () => {
    await show();
    expect(said()).toContain('have not changed since the place came under the mandate');
    expect(page().querySelector('img')).toBeNull();
    expect(said()).not.toContain('Record merged');
    expect(page().querySelector('[role=alert]')).toBeNull();
  });

  it('tells former names with their days and reasons, and persons held as a picture and in figures', async () => {
    await show(placeOf(), renamed);
    expect(said()).toContain('Old since 1 April 2019');
    expect(said()).toContain('until 1 May 2025, not including that day');
    expect(said()).toContain('Order No. 5');
    expect(said()).toContain('Double');
    expect(page().querySelector('img')?.getAttribute('src')).toContain('data:image/svg+xml');
    const [latest, earlier] = [...page().querySelectorAll('tbody tr')].map(textOf);
    expect(latest).toContain('31 October 2026 980');
    expect(earlier).toContain('over capacity');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('alarms over a repealed act and lets the office end it, as long as another carries the mandate', async () => {
    const repealed = basisOf({ id: 'b0', state: 'repealed', repealedOn: '2023-07-01' });
    await show(placeOf({ ...mayRest, basisAlarm: 'some', legalBases: [basisOf(), repealed] }));
    expect(textOf(page().querySelector('[role=alert]'))).toContain('One of the acts');
    expect(said()).toContain('The act is repealed from 1 July 2023');
    [...page().querySelectorAll<HTMLButtonElement>('app-place-bases button')].at(-1)?.click();
    await until(() => dialog(), draw);
    type('until', '2023-07-01');
    confirm();
    const call = server.expectOne('/api/v1/places/p1/legal-bases/l-b0/end');
    expect([call.request.body, call.request.headers.get('If-Match')]).toEqual([{ until: '2023-07-01' }, '"3"']);
  });

  it('offers no end to the only act, nor to a reader who may change nothing', async () => {
    await show(placeOf({ ...mayRest }));
    expect(page().querySelector('app-place-bases button')).toBeNull();
    fixture.componentRef.setInput('place', placeOf({ actions: [], legalBases: [basisOf(), basisOf({ id: 'b0' })] }));
    draw();
    expect(page().querySelector('app-place-bases button')).toBeNull();
  });

  it('asks for new names, says what is missing, and gives the place after the act', async () => {
    await show();
    const changed = jest.fn();
    fixture.componentInstance.changed.subscribe(changed);
    await ask('rename');
    expect(dialog().querySelector<HTMLInputElement>('#field-nameEn')?.value).toBe('Centre');
    type('nameEn', 'New centre');
    type('from', '2026-01-01');
    confirm();
    await until(() => dialog().querySelector('#problem-reason'), draw);
    expect(await axeFindings(dialog())).toEqual([]);
    type('reason', 'Order No. 7');
    confirm();
    const call = server.expectOne('/api/v1/places/p1/renaming');
    expect(call.request.body).toMatchObject({ nameEn: 'New centre', from: '2026-01-01', reason: 'Order No. 7' });
    call.flush(placeOf({ version: 4 }));
    await until(() => !page().querySelector('dialog[open]'), draw);
    expect(changed.mock.calls).toMatchObject([[{ version: 4 }]]);
  });

  it('leaves out of a count what was left empty, and sends numbers as numbers', async () => {
    await show();
    await ask('record-population');
    type('personsHeld', '990');
    type('capacity', '');
    type('asOf', '2026-11-01');
    confirm();
    const call = server.expectOne('/api/v1/places/p1/populations');
    expect(call.request.body).toEqual({ asOf: '2026-11-01', personsHeld: 990 });
  });

  it('offers regions and authorities, and acts that are in force', async () => {
    await show();
    await ask('reassign');
    server.expectOne('/api/v1/regions').flush([astana]);
    server.expectOne('/api/v1/authorities?limit=200').flush({ items: [ministry], nextCursor: null });
    await until(() => dialog().querySelectorAll('#field-authorityId option').length === 2, draw);
    expect(dialog().querySelector<HTMLSelectElement>('#field-regionIso')?.value).toBe('KZ-71');
    dialog().querySelectorAll<HTMLButtonElement>('.buttons button')[1]?.click();
    await until(() => !page().querySelector('app-place-act-dialog'), draw);
    await ask('rest-on-legal-basis');
    server.expectOne('/api/v1/legal-bases').flush([actOf(), actOf({ id: 'b2', state: 'repealed' })]);
    await until(() => dialog().querySelectorAll('#field-legalBasisId option').length === 2, draw);
  });
});
