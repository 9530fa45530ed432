import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { ViolationView } from '@shared/conduct/violation.contract';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { conductTexts } from './conduct.texts';
import { ViolationNew } from './violation-new';
import { ViolationPage } from './violation-page';

const participantId = '00000000-0000-4000-8000-000000000001';
const correctsId = '00000000-0000-4000-8000-000000000009';
const violationOf = (change: Partial<ViolationView> = {}): ViolationView => ({
  ...{ id: correctsId, version: 1, participant: { id: participantId, fullName: 'Асель' }, duty: '11-5(3)' },
  ...{ happenedOn: '2026-02-20', foundOn: '2026-02-22', evidence: 'Записка № 3', outcome: null, decidedBy: null },
  ...{ decidedOn: null, powersEndedOn: null, correctsId: null, isCorrected: false },
  actions: [
    { name: 'decide', allowed: true },
    { name: 'correct', allowed: true },
  ],
  ...change,
});

describe('The register of violations', () => {
  let server: HttpTestingController;
  let fixture: ComponentFixture<ViolationNew | ViolationPage>;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const button = (label: string, within: Element = page()) =>
    [...within.querySelectorAll<HTMLButtonElement>('button')].find((each) => textOf(each) === label);

  beforeEach(async () => {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', conductTexts);
    server = TestBed.inject(HttpTestingController);
  });

  function type(name: string, value: string): void {
    const within = page().querySelector('dialog[open]') ?? page();
    const control = within.querySelector<HTMLInputElement>(`#field-${name}`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(control instanceof HTMLSelectElement ? 'change' : 'input'));
    draw();
  }

  async function open(corrects?: string): Promise<void> {
    fixture = TestBed.createComponent(ViolationNew);
    if (corrects) fixture.componentRef.setInput('corrects', corrects);
    draw();
    server
      .expectOne('/api/v1/participants?limit=200')
      .flush({ items: [{ id: participantId, fullName: 'Асель' }], nextCursor: null });
    if (corrects) server.expectOne(`/api/v1/conduct/violations/${corrects}`).flush(violationOf());
    await until(() => page().querySelector('form'), draw);
  }

  it('records an entry, and says at each field what is missing', async () => {
    const navigate = jest.spyOn(Router.prototype, 'navigate').mockResolvedValue(true);
    await open();
    button('Записать')?.click();
    await until(() => page().querySelector('#problem-participantId'), draw);
    const entry = { participantId, duty: '11-5(4)', happenedOn: '2026-02-20', foundOn: '2026-02-22', evidence: 'Акт' };
    for (const [name, value] of Object.entries(entry)) type(name, value);
    button('Записать')?.click();
    const call = server.expectOne('/api/v1/conduct/violations');
    expect(call.request.body).toEqual(entry);
    call.flush({ id: 'v2', version: 1 });
    await until(() => navigate.mock.calls.length > 0, draw);
    expect(navigate.mock.calls[0]?.[0]).toEqual(['/office/conduct/violations', 'v2']);
    navigate.mockRestore();
  });

  it('starts a correction from what the entry says, about the same participant', async () => {
    await open(correctsId);
    expect(page().querySelector('#field-participantId')).toBeNull();
    type('duty', '11-5(1)');
    button('Записать')?.click();
    const { body } = server.expectOne('/api/v1/conduct/violations').request;
    expect(body).toEqual({
      ...{ participantId, duty: '11-5(1)', happenedOn: '2026-02-20', foundOn: '2026-02-22' },
      ...{ evidence: 'Записка № 3', correctsId },
    });
  });

  it('sets an outcome once, against the version that was seen, and shows the refusal where it was asked for', async () => {
    fixture = TestBed.createComponent(ViolationPage);
    fixture.componentRef.setInput('id', correctsId);
    draw();
    server.expectOne(`/api/v1/conduct/violations/${correctsId}`).flush(violationOf());
    await until(() => button('Указать итог'), draw);
    button('Указать итог')?.click();
    draw();
    const dialog = page().querySelector('dialog[open]') as Element;
    type('outcome', 'powers_ended');
    type('decidedBy', 'Уполномоченный');
    type('decidedOn', '2026-03-02');
    button('Указать итог', dialog)?.click();
    const call = server.expectOne(`/api/v1/conduct/violations/${correctsId}/outcome`);
    expect(call.request.headers.get('If-Match')).toBe('"1"');
    expect(call.request.body).toEqual({
      outcome: 'powers_ended',
      decidedBy: 'Уполномоченный',
      decidedOn: '2026-03-02',
    });
    const title = 'Полномочия участника не прекращены.';
    const problem = {
      code: 'VIOLATION.POWERS_NOT_ENDED',
      title,
      status: 409,
      correlationId: 'c',
      provision: '11-6(1)',
    };
    call.flush(problem, { status: 409, statusText: 'Conflict' });
    await until(() => dialog.querySelector('[role=alert]'), draw);
    expect(textOf(dialog)).toContain(title);
  });
});
