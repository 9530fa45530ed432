import { HttpTestingController } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { locales } from '@shared/locale';
import type { VisitProposalView } from '@shared/visit-proposals/visit-proposal.contract';
import { axeFindings } from '../../test/axe';
import { complaintOf } from '../../test/complaint';
import { openableDialogs } from '../../test/dialogs';
import { until } from '../../test/until';
import { proposalOf } from '../../test/visit-proposal';
import { speak, textOf, webProviders } from '../../test/web-providers';
import { Session } from '../session/session';
import { ProposalPage } from './proposal-page';
import { visitProposalsTexts } from './visit-proposals.texts';

const decisions = [
  { id: 'd1', number: '2026-3/1', decidedOn: '2026-11-22', outcome: 'adopted' },
  { id: 'd2', number: '2026-3/2', decidedOn: '2026-11-22', outcome: 'rejected' },
];

describe('The page of a proposed visit', () => {
  let fixture: ComponentFixture<ProposalPage>;
  let server: HttpTestingController;
  const page = () => fixture.nativeElement as HTMLElement;
  const draw = () => fixture.detectChanges();
  const said = (selector: string) => textOf(page().querySelector(selector));
  const dialog = () => page().querySelector('dialog[open]');
  const button = (label: string, within: Element | null = page()) =>
    [...(within?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((each) => textOf(each) === label);

  async function show(
    proposal: VisitProposalView,
    locale: 'kk' | 'ru' | 'en' = 'ru',
    may: (permission: string) => boolean = () => false,
  ): Promise<void> {
    openableDialogs();
    TestBed.configureTestingModule({ providers: webProviders() });
    await speak(locale, visitProposalsTexts);
    jest.spyOn(TestBed.inject(Session), 'can').mockImplementation(may);
    server = TestBed.inject(HttpTestingController);
    fixture = TestBed.createComponent(ProposalPage);
    fixture.componentRef.setInput('id', 'vp1');
    draw();
    server.expectOne('/api/v1/visit-proposals/vp1').flush(proposal);
    await until(() => page().querySelector('h1'), draw);
    const items = [complaintOf({ id: 'c1', kind: 'message' }), complaintOf({ id: 'c9', number: '2026-0009' })];
    if (proposal.complaintIds?.length) {
      server.expectOne('/api/v1/complaints?place=p1&limit=200').flush({ items, nextCursor: null });
      await until(() => page().querySelector('app-proposal-grounds ul'), draw);
    }
  }

  async function decideWith(id: string): Promise<void> {
    server
      .expectOne('/api/v1/council/decisions?subjectType=visit_proposal&subjectId=vp1&limit=200')
      .flush({ items: decisions, nextCursor: null });
    const select = await until(() => dialog()?.querySelector('select'), draw);
    expect([...select.options].map(textOf).slice(1)).toEqual([
      '№ 2026-3/1, 22.11.2026: принято',
      '№ 2026-3/2, 22.11.2026: отклонено',
    ]);
    select.value = id;
    select.dispatchEvent(new Event('change'));
    button('Записать решение Совета', dialog())?.click();
  }

  it('shows the office the messages behind it and the grounds, and that nobody visited sees any of it', async () => {
    await show(proposalOf({ isLate: true }));
    expect(said('dl')).toContain('23.11.2026 срок прошёл');
    expect(said('app-proposal-grounds')).toContain('Избиения в камере 4');
    expect(said('app-proposal-grounds ul')).toBe('Сообщение № 2026-0001, о пытках');
    expect(textOf(page())).toContain('не видит никто в организации и в её органе');
    expect(await axeFindings(page())).toEqual([]);
  });

  it('asks for no message where the reader is a member of the Council', async () => {
    const seenByOffice = proposalOf({ actions: [] });
    const secrets = ['complaintIds', 'grounds'];
    const seenByCouncil = Object.fromEntries(Object.entries(seenByOffice).filter(([name]) => !secrets.includes(name)));
    await show(seenByCouncil as unknown as VisitProposalView);
    server.expectNone(({ url }) => url === '/api/v1/complaints');
    expect(said('dl')).toContain('2 сообщения или жалобы');
    expect(said('app-proposal-grounds')).toMatch(/^Основания и то, на каких именно сообщениях/);
    expect(page().querySelector('app-actions-bar')).toBeNull();
  });

  it('reckons the money against the reserve', async () => {
    await show(proposalOf());
    expect(said('app-reserve-account')).toMatch(/1 000 000,00 ₸.*200 000,00 ₸.*500 000,00 ₸/);
    expect(page().querySelector('app-reserve-account .refused')).toBeNull();
  });

  it('explains why an adoption cannot be recorded over the reserve, and still takes note of a rejection', async () => {
    const refusal = {
      code: 'VISIT_PROPOSAL.OVER_RESERVE',
      message: 'Резерва не хватает.',
      provision: '11-7(2)',
    } as const;
    await show(
      proposalOf({
        costTiyn: 90_000_000,
        actions: [
          { name: 'decide', allowed: false, refusal },
          { name: 'reject', allowed: true },
          { name: 'withdraw', allowed: true },
        ],
      }),
    );
    expect(said('app-reserve-account .refused')).toContain('Резерва не хватает на 100 000,00 ₸');
    expect(button('Записать решение Совета')?.getAttribute('aria-disabled')).toBe('true');
    expect(await axeFindings(page())).toEqual([]);
    button('Записать отклонение Советом')?.click();
    draw();
    await decideWith('d2');
    const sent = server.expectOne('/api/v1/visit-proposals/vp1/decision');
    expect(sent.request.body).toEqual({ decisionId: 'd2' });
    sent.flush(proposalOf({ status: 'rejected', actions: [] }));
    await until(() => said('.said').includes('Совет отклонил предложение'), draw);
  });

  it('says that no money at all is allotted', async () => {
    await show(proposalOf({ reserve: null }));
    expect(said('app-reserve-account .refused')).toContain('средства не выделены');
  });

  it('takes note of what the Council decided on this very proposal, then leads to the draw of a group', async () => {
    await show(proposalOf(), 'ru', (permission) => permission === 'group.manage');
    expect(button('Записать отклонение Советом')).toBeUndefined();
    expect(page().querySelector('a[href^="/office/groups/new"]')).toBeNull();
    button('Записать решение Совета')?.click();
    draw();
    await decideWith('d1');
    const sent = server.expectOne('/api/v1/visit-proposals/vp1/decision');
    expect(sent.request.body).toEqual({ decisionId: 'd1' });
    sent.flush(proposalOf({ status: 'adopted', decisionId: 'd1', decidedOn: '2026-11-22', actions: [] }));
    await until(() => said('.said').includes('Совет принял предложение'), draw);
    expect(page().querySelector('a[href="/office/groups/new?ofKind=special&ofPlace=p1"]')).not.toBeNull();
    expect(page().querySelector('a[href="/office/council/decisions/d1"]')).not.toBeNull();
    expect(dialog()).toBeNull();
  });

  it('withdraws the version that was seen', async () => {
    await show(proposalOf());
    button('Отозвать предложение')?.click();
    button('Отозвать предложение', dialog())?.click();
    const sent = server.expectOne('/api/v1/visit-proposals/vp1/withdrawal');
    expect(sent.request.headers.get('If-Match')).toBe('"1"');
    sent.flush(proposalOf({ status: 'withdrawn', version: 2, actions: [] }));
    await until(() => said('.said').includes('Предложение отозвано'), draw);
  });

  it('shows both where somebody else was faster, and withdraws nothing', async () => {
    await show(proposalOf());
    button('Отозвать предложение')?.click();
    button('Отозвать предложение', dialog())?.click();
    const current = proposalOf({ status: 'adopted', version: 2, actions: [] });
    server
      .expectOne('/api/v1/visit-proposals/vp1/withdrawal')
      .flush(
        { code: 'CONFLICT.STALE', title: 'Запись изменена.', status: 409, correlationId: 'c', current },
        { status: 409, statusText: 'Conflict' },
      );
    await until(() => page().querySelector('.conflict'), draw);
    expect(said('.conflict')).toMatch(/Вы видели: Ждёт решения Совета ?Сейчас: Совет принял/);
    expect(dialog()).toBeNull();
    expect(button('Отозвать предложение', page().querySelector('app-actions-bar'))).toBeUndefined();
  });

  it('leads to the agenda of a coming session with the proposal already named', async () => {
    await show(proposalOf(), 'ru', (permission) => permission === 'council.manage');
    const sessions = [
      { id: 's1', number: 4, heldOn: '2026-12-10', status: 'planned' },
      { id: 's0', number: 3, heldOn: '2026-10-10', status: 'closed' },
    ];
    server.expectOne('/api/v1/council/sessions?limit=200').flush({ items: sessions, nextCursor: null });
    await until(() => page().querySelector('app-proposal-acts p a'), draw);
    const links = [...page().querySelectorAll('app-proposal-acts a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/office/council/sessions/s1/agenda/new?subjectType=visit_proposal&subjectId=vp1']);
  });

  it.each(locales)('has its words in %s', async (locale) => {
    const purposes = ['monitor_recommendations'] as const;
    await show(proposalOf({ kind: 'interim', interimPurposes: purposes, messageCount: 0, complaintIds: [] }), locale);
    expect(textOf(page())).not.toContain('visitProposals.');
  });
});
