import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { Type } from '@angular/core';
import { decisionOf, itemOf, sessionOf } from '../../test/council';
import { speak, textOf, webProviders } from '../../test/web-providers';
import type { Unsaved } from '../forms/unsaved';
import { AgendaItemNew } from './agenda-item-new';
import { councilTexts } from './council.texts';
import { SessionNew } from './session-new';

describe('The forms of the Council', () => {
  let fixture: ComponentFixture<Unsaved>;
  let server: HttpTestingController;
  let navigate: jest.SpyInstance;
  const page = () => fixture.nativeElement as HTMLElement;

  async function open<Form extends Unsaved>(form: Type<Form>, inputs: Readonly<Record<string, string>> = {}) {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak('ru', councilTexts);
    server = TestBed.inject(HttpTestingController);
    navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    fixture = TestBed.createComponent<Unsaved>(form);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    fixture.detectChanges();
  }

  async function settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  }

  function fill(name: string, value: string, event: 'input' | 'change' = 'input'): void {
    const control = page().querySelector<HTMLInputElement>(`[id="field-${name}"]`);
    if (!control) throw new Error(`no field ${name}`);
    control.value = value;
    control.dispatchEvent(new Event(event));
    fixture.detectChanges();
  }

  const send = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  it('convene a written vote between two days', async () => {
    await open(SessionNew);
    expect(page().querySelector('#field-closesOn')).toBeNull();
    fill('kind', 'written', 'change');
    fill('heldOn', '2026-03-02');
    fill('closesOn', '2026-03-05');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    send();
    const call = server.expectOne('/api/v1/council/sessions');
    expect(call.request.body).toEqual({ kind: 'written', heldOn: '2026-03-02', closesOn: '2026-03-05' });
    call.flush(sessionOf());
    await settle();
    expect(navigate).toHaveBeenCalledWith(['/office/council/sessions', 's1']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('find a mistake before it is sent, and land a refusal on its field', async () => {
    await open(SessionNew);
    fill('heldOn', '');
    send();
    fixture.detectChanges();
    server.expectNone('/api/v1/council/sessions');
    expect(textOf(page().querySelector('#problem-heldOn'))).not.toBe('');
    fill('heldOn', '2026-03-02');
    send();
    const fields = [{ field: 'number', message: 'Такое заседание уже есть.' }];
    const refusal = { code: 'COUNCIL.SESSION_NUMBER_TAKEN', title: 'Есть.', correlationId: 'c', status: 409, fields };
    server.expectOne('/api/v1/council/sessions').flush(refusal, { status: 409, statusText: 'Conflict' });
    await settle();
    expect(textOf(page().querySelector('#problem-number'))).toBe('Такое заседание уже есть.');
  });

  it('put a matter on the agenda: the record among those that wait, a secret ballot, in place of an earlier decision', async () => {
    await open(AgendaItemNew, { id: 's1' });
    server
      .expectOne('/api/v1/council/decisions?subjectType=other&outcome=adopted&limit=200')
      .flush({ items: [], nextCursor: null });
    fill('title', 'О составе');
    fill('subjectType', 'visit_plan', 'change');
    const [planId, earlierId] = ['7c0a0000-0000-4000-8000-000000000001', '7c0a0000-0000-4000-8000-000000000002'];
    const plans = [{ id: planId, year: 2027, edition: 2, status: 'draft', visitCount: 3 }];
    server.expectOne('/api/v1/plans?status=draft&limit=200').flush({ items: plans, nextCursor: null });
    const taken = decisionOf({ id: 'd0', supersededBy: { id: 'dx', number: '2026-9/1' } });
    server
      .expectOne('/api/v1/council/decisions?subjectType=visit_plan&outcome=adopted&limit=200')
      .flush({ items: [decisionOf({ id: earlierId }), taken], nextCursor: null });
    await settle();
    expect(textOf(page().querySelector('#field-subjectId'))).toContain('План на 2027 год, редакция 2');
    expect(page().querySelectorAll('#field-supersedesDecisionId option')).toHaveLength(2);
    fill('ballot', 'secret', 'change');
    fill('supersedesDecisionId', earlierId, 'change');
    fill('subjectId', planId, 'change');
    send();
    const call = server.expectOne('/api/v1/council/sessions/s1/agenda-items');
    expect(call.request.body).toEqual({
      title: 'О составе',
      subjectType: 'visit_plan',
      subjectId: planId,
      ballot: 'secret',
      supersedesDecisionId: earlierId,
    });
  });

  it('send a matter that is about no record, and go back to the session', async () => {
    await open(AgendaItemNew, { id: 's1' });
    server.expectOne(({ url }) => url === '/api/v1/council/decisions').flush({ items: [], nextCursor: null });
    fill('title', 'Разное');
    send();
    const call = server.expectOne('/api/v1/council/sessions/s1/agenda-items');
    expect(call.request.body).toEqual({ title: 'Разное', subjectType: 'other', ballot: 'open' });
    call.flush(itemOf());
    await settle();
    expect(navigate).toHaveBeenCalledWith(['/office/council/sessions', 's1']);
  });

  it('begin with the record that the address names, and ask for the paper’s title', async () => {
    const subjectId = '7c0a0000-0000-4000-8000-000000000001';
    await open(AgendaItemNew, { id: 's1', subjectType: 'selection', subjectId });
    server.expectOne(({ url }) => url === '/api/v1/council/decisions').flush({ items: [], nextCursor: null });
    const candidate = { id: subjectId, fullName: 'Асель А.', organisation: 'Клиника', status: 'submitted' };
    server.expectOne('/api/v1/applications?status=submitted&limit=200').flush({ items: [candidate], nextCursor: null });
    await settle();
    expect(page().querySelector<HTMLSelectElement>('#field-subjectId')?.value).toBe(subjectId);
    fill('title', 'О кандидате');
    fill('paper.title', 'Материалы');
    send();
    fixture.detectChanges();
    expect(page().querySelector('[id="problem-paper.fileId"]')).not.toBeNull();
    server.expectNone('/api/v1/council/sessions/s1/agenda-items');
  });
});
