import { HttpTestingController } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { locales } from '@shared/locale';
import type { VisitCandidates } from '@shared/visit-proposals/visit-proposal.contract';
import { axeFindings } from '../../test/axe';
import { until } from '../../test/until';
import { proposalOf } from '../../test/visit-proposal';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { ProposalList } from './proposal-list';
import { visitProposalsTexts } from './visit-proposals.texts';

const { place } = proposalOf();
const special = { place, messageCount: 2, newestRegisteredOn: '2026-11-19', complaintIds: ['c1', 'c2'] };
const interim = { place, basisVisitId: 'v1', visitedOn: '2026-02-10', recommendations: 7, statedCarriedOut: 3 };
const candidates: VisitCandidates = { special: [special], interim: [interim] };

describe('The list of proposed visits', () => {
  let harness: RouterTestingHarness;
  let server: HttpTestingController;
  const page = () => harness.routeNativeElement as HTMLElement;
  const links = (within: string) =>
    [...page().querySelectorAll<HTMLAnchorElement>(within + ' a')].map((link) => link.getAttribute('href'));

  async function show(
    found: VisitCandidates = candidates,
    items = [proposalOf()],
    locale: 'kk' | 'ru' | 'en' = 'ru',
    mayPropose = true,
  ): Promise<void> {
    TestBed.configureTestingModule({
      providers: [...webProviders(), provideRouter([{ path: 'office/visit-proposals', component: ProposalList }])],
    });
    await speak(locale, visitProposalsTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockReturnValue(mayPropose);
    server = TestBed.inject(HttpTestingController);
    harness = await RouterTestingHarness.create('/office/visit-proposals');
    server.expectOne('/api/v1/visit-proposals/candidates').flush(found);
    server.expectOne('/api/v1/visit-proposals').flush({ items, nextCursor: null });
    await harness.fixture.whenStable();
  }

  it('says first what should be proposed and on what, and leads to the form without naming a message', async () => {
    await show();
    const lists = [...page().querySelectorAll('app-visit-candidates ul')].map(textOf);
    expect(lists[0]).toContain('2 сообщения или жалобы, последнее зарегистрировано 19.11.2026');
    expect(lists[1]).toContain('рекомендаций: 7, из них орган сообщил об исполнении: 3');
    expect(links('app-visit-candidates')).toEqual([
      '/office/dossiers/p1',
      '/office/visit-proposals/new?ofKind=special&ofPlace=p1',
      '/office/dossiers/p1',
      '/office/visit-proposals/new?ofKind=interim&ofPlace=p1&basis=v1',
    ]);
    expect(textOf(page())).toContain('не видит никто в организации и в её органе');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('says what waits for the Council until when, and that it is late', async () => {
    await show({ special: [], interim: [] }, [
      proposalOf({ isLate: true }),
      proposalOf({ id: 'vp2', kind: 'interim', decideBy: null }),
    ]);
    const rows = [...page().querySelectorAll('tbody tr')].map(textOf);
    expect(rows[0]).toMatch(/Ждёт решения Совета.*23\.11\.2026 срок прошёл.*300 000,00 ₸/);
    expect(rows[1]).toContain('Срок не установлен');
    expect(rows[1]).not.toContain('срок прошёл');
    expect(textOf(page())).toContain('Реестры ничего не подсказывают');
  });

  it('shows a few of many candidates until all are asked for', async () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ ...special, place: { ...place, id: `p${at}` } }));
    await show({ special: many, interim: [] });
    const rows = () => page().querySelectorAll('app-visit-candidates li').length;
    expect(rows()).toBe(5);
    page().querySelector<HTMLButtonElement>('app-visit-candidates p > button')?.click();
    await harness.fixture.whenStable();
    expect(rows()).toBe(8);
  });

  it('keeps its filters in the address', async () => {
    await show();
    const status = page().querySelector<HTMLSelectElement>('#filter-status');
    if (status) status.value = 'adopted';
    status?.dispatchEvent(new Event('change'));
    await until(
      () => TestBed.inject(Router).url === '/office/visit-proposals?status=adopted',
      () => harness.detectChanges(),
    );
    server.expectOne('/api/v1/visit-proposals?status=adopted').flush({ items: [], nextCursor: null });
    await harness.fixture.whenStable();
    expect(textOf(page())).toContain('Снимите одно из условий');
  });

  it('offers a member of the Council nothing to propose', async () => {
    const seenByCouncil = { place, messageCount: 2, newestRegisteredOn: '2026-11-19' };
    await show({ special: [seenByCouncil], interim: [interim] }, [proposalOf()], 'en', false);
    expect(links('header')).toEqual([]);
    expect(links('app-visit-candidates')).toEqual(['/office/dossiers/p1', '/office/dossiers/p1']);
  });

  it.each(locales)('has its words in %s', async (locale) => {
    await show(candidates, [proposalOf()], locale);
    expect(textOf(page())).not.toContain('visitProposals.');
  });
});
