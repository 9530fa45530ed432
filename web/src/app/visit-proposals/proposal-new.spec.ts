import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { locales } from '@shared/locale';
import { axeFindings } from '../../test/axe';
import { complaintOf } from '../../test/complaint';
import { placeOf } from '../../test/place';
import { until } from '../../test/until';
import { proposalOf } from '../../test/visit-proposal';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { placesTexts } from '../places/places.texts';
import { ProposalNew } from './proposal-new';
import { visitProposalsTexts } from './visit-proposals.texts';

const id = (last: number) => `7c0a0000-0000-4000-8000-00000000000${last}`;
const place = placeOf({ id: id(1) });
const [ofTorture, other] = [
  complaintOf({ id: id(2), kind: 'message', number: '2026-0001' }),
  complaintOf({ id: id(3), number: '2026-0002', concernsTorture: false }),
];
const visits = [
  { id: id(4), number: '2026-7', kind: 'periodic', startedOn: '2026-02-10' },
  { id: id(5), number: '2026-8', kind: 'special', startedOn: '2026-03-10' },
  { id: id(6), number: '2026-9', kind: 'periodic', startedOn: null },
];

describe('The form that proposes a visit', () => {
  let fixture: ComponentFixture<ProposalNew>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  function type(selector: string, value: string, event = 'input'): void {
    const control = page().querySelector<HTMLInputElement>(selector);
    if (!control) throw new Error(`no ${selector}`);
    control.value = value;
    control.dispatchEvent(new Event(event));
  }
  const box = (label: string) => {
    const found = [...page().querySelectorAll('label')].find((each) => textOf(each).startsWith(label));
    return found?.querySelector<HTMLInputElement>('input') ?? undefined;
  };
  const send = () =>
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));

  async function show(given: Record<string, string> = {}, locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak(locale, visitProposalsTexts, placesTexts);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ProposalNew);
    for (const [name, value] of Object.entries(given)) fixture.componentRef.setInput(name, value);
    draw();
    if (!given['ofPlace']) return;
    server.expectOne(`/api/v1/places/${place.id}`).flush(place);
    await until(() => page().querySelector('app-place-search .chosen'), draw);
  }

  async function showSpecial(locale: 'kk' | 'ru' | 'en' = 'ru'): Promise<void> {
    await show({ ofKind: 'special', ofPlace: place.id }, locale);
    const candidate = { place, messageCount: 1, newestRegisteredOn: '2026-11-19', complaintIds: [ofTorture.id] };
    server.expectOne('/api/v1/visit-proposals/candidates').flush({ special: [candidate], interim: [] });
    const items = [ofTorture, other];
    server.expectOne(`/api/v1/complaints?place=${place.id}&limit=200`).flush({ items, nextCursor: null });
    await until(() => box('Сообщение') ?? page().querySelector('app-choice-set input'), draw);
  }

  it('rests a special visit on the messages that the register suggests, and says who will read the grounds', async () => {
    await showSpecial();
    const to = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
    expect([box('Сообщение № 2026-0001, о пытках')?.checked, box('Жалоба № 2026-0002')?.checked]).toEqual([
      true,
      false,
    ]);
    expect(textOf(page())).toContain('читают только Уполномоченный и его аппарат');
    expect(await axeFindings(page())).toEqual([]);
    box('Жалоба № 2026-0002')?.click();
    type('#field-costTiyn', '300 000,50');
    type('#field-grounds', 'Избиения');
    expect(fixture.componentInstance.isUnsaved()).toBe(true);
    send();
    const call = server.expectOne('/api/v1/visit-proposals');
    expect(call.request.body).toEqual({
      kind: 'special',
      placeId: place.id,
      complaintIds: [ofTorture.id, other.id],
      costTiyn: 30_000_050,
      grounds: 'Избиения',
    });
    expect(call.request.headers.has('Idempotency-Key')).toBe(true);
    call.flush(proposalOf());
    await until(() => to.mock.calls.length > 0, draw);
    expect(to).toHaveBeenCalledWith(['/office/visit-proposals', 'vp1']);
    expect(fixture.componentInstance.isUnsaved()).toBe(false);
  });

  it('rests an interim visit on a periodic one that was begun, for a purpose', async () => {
    await show({ ofKind: 'interim', ofPlace: place.id, basis: id(4) });
    server.expectOne(`/api/v1/visits?placeId=${place.id}&limit=200`).flush({ items: visits, nextCursor: null });
    const basis = await until(() => page().querySelector<HTMLSelectElement>('#field-basisVisitId'), draw);
    expect([...basis.options].map((option) => option.value)).toEqual(['', id(4)]);
    expect(basis.value).toBe(id(4));
    server.expectNone('/api/v1/visit-proposals/candidates');
    expect(await axeFindings(page())).toEqual([]);
    box('Мониторинг')?.click();
    type('#field-costTiyn', '100');
    send();
    expect(server.expectOne('/api/v1/visit-proposals').request.body).toEqual({
      kind: 'interim',
      placeId: place.id,
      basisVisitId: id(4),
      interimPurposes: ['monitor_recommendations'],
      costTiyn: 10_000,
    });
  });

  it('says at the fields what is missing, and sends nothing', async () => {
    await show();
    send();
    draw();
    await until(() => page().querySelector('#problem-placeId'), draw);
    expect(page().querySelector('#problem-costTiyn')).not.toBeNull();
    server.expectNone('/api/v1/visit-proposals');
  });

  it('sends untouched what the register suggests, and shows the refusal of the law at its field', async () => {
    await showSpecial();
    type('#field-costTiyn', '1');
    send();
    const message = 'Специальное посещение основано на зарегистрированном сообщении.';
    const refusal = { code: 'VISIT_PROPOSAL.MESSAGE_MISSING', title: message, status: 422, provision: '11-7(1)(3)' };
    const body = { ...refusal, correlationId: 'c', fields: [{ field: 'complaintIds', message }] };
    const call = server.expectOne('/api/v1/visit-proposals');
    expect(call.request.body.complaintIds).toEqual([ofTorture.id]);
    call.flush(body, { status: 422, statusText: 'Unprocessable' });
    await until(() => page().querySelector('#problem-complaintIds'), draw);
    expect(textOf(page().querySelector('app-problem-banner'))).toContain('11-7(1)(3)');
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await showSpecial(locale);
    expect(textOf(page())).not.toContain('visitProposals.');
  });
});
