import type { CommissionActsView, CommissionActView, CouncilSeatsView } from '@shared/council/commission.contract';
import type { CouncilMemberView } from '@shared/council/council.contract';
import type { Page } from '@shared/page';
import { type Answer, type AnyBody, type Client, type TestApp, testApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { makeElection } from '../../test/make/commission';
import { uploadPdf } from '../../test/make/files';
import { made } from '../../test/make/made';

describe('the commission and the Council that it elects (11-2(1))', () => {
  let app: TestApp;
  let office: Client;
  let ombudsman: Client;
  let electionActId: string;
  const formation = { number: '1-Қ', datedOn: '2024-01-10', commissioners: 5 };
  const seat = (fullName: string, change: object = {}) =>
    office.post<CouncilMemberView>('/council/members', {
      fullName,
      isExOfficio: false,
      isCitizen: true,
      electionActId,
      termFrom: '2024-03-01',
      ...change,
    });
  const problem = async (answer: ReturnType<typeof seat>) => {
    const { status, body } = (await answer) as Answer<unknown> as Answer<AnyBody>;
    return [status, body.code, body.fields?.[0]?.field];
  };
  const insert = (row: { name?: string; from?: string; to?: string | null; act?: string }) =>
    app.sql(
      `insert into council_members (full_name, is_citizen, election_act_id, term_from, term_to, created_at)
       values ($1, true, $2, $3, $4, now())`,
      [row.name ?? 'Somebody', row.act ?? electionActId, row.from ?? '2024-03-01', row.to ?? null],
    );

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    ombudsman = app.as(['ombudsman']);
    electionActId = await makeElection(app, '2024-02-20');
  });
  afterAll(() => app.close());

  describe('the commission', () => {
    it('is formed by the Ombudsman alone', async () => {
      for (const role of ['office', 'council', 'administrator'] as const)
        expect((await app.as([role]).post('/council/commission-acts/formations', formation)).status).toBe(403);
      const fileId = await uploadPdf(ombudsman);
      const formed = await ombudsman.post<CommissionActView>('/council/commission-acts/formations', {
        ...formation,
        fileId,
      });
      expect(formed).toMatchObject({
        status: 201,
        body: { kind: 'formation', ...formation, hasFile: true, elected: [] },
      });
      const paper = await app.as(['council']).get(`/council/commission-acts/${formed.body.id}/file`);
      expect([paper.status, paper.headers['content-type']]).toEqual([200, 'application/pdf']);
      const again = await ombudsman.post('/council/commission-acts/formations', formation);
      expect([again.status, again.body.code]).toEqual([409, 'COMMISSION.ACT_TAKEN']);
    });

    it('elects by an act that the office records, not before it was formed', async () => {
      const { items } = made(await office.get<CommissionActsView>('/council/commission-acts'));
      const formed = items.find(({ number }) => number === formation.number);
      const record = (formationId: string | undefined, datedOn: string) =>
        office.post('/council/commission-acts/elections', { formationId, number: '9', datedOn });
      expect((await record(formed?.id, '2024-01-09')).body).toMatchObject({
        code: 'COMMISSION.ELECTION_PRECEDES_FORMATION',
        provision: '11-2(1)',
        fields: [{ field: 'datedOn' }],
      });
      expect((await record(electionActId, '2024-03-01')).body).toMatchObject({
        code: 'COMMISSION.FORMATION_REQUIRED',
        fields: [{ field: 'formationId' }],
      });
      expect((await record(formed?.id, '2026-03-03')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
      expect(await record(formed?.id, '2024-01-10')).toMatchObject({
        status: 201,
        body: { kind: 'election', formation: { id: formed?.id, number: formation.number }, hasFile: false },
      });
    });

    it('acts on paper that does not change, says the database', async () => {
      await expect(app.sql(`update commission_acts set number = '0'`)).rejects.toMatchObject({
        constraint: 'commission_acts_append_only',
      });
      const add = (formationId: string | null, datedOn: string | null) =>
        app.sql(
          `insert into commission_acts (kind, number, dated_on, formation_id, created_at) values ('election', '7', $1, $2, now())`,
          [datedOn, formationId],
        );
      const constraint = 'election_follows_formation';
      await expect(add(null, '2024-03-01')).rejects.toMatchObject({ constraint });
      await expect(add(electionActId, '2024-03-01')).rejects.toMatchObject({ constraint });
    });
  });

  describe('a member', () => {
    it('is seated by an act of election, from its day on', async () => {
      const [{ id: formationId } = { id: '' }] = await app.sql<{ id: string }>(
        `select id from commission_acts where kind = 'formation'`,
      );
      expect(await problem(seat('Aigul', { electionActId: undefined }))).toEqual([
        422,
        'COUNCIL.ELECTION_ACT_REQUIRED',
        'electionActId',
      ]);
      expect(await problem(seat('Aigul', { electionActId: formationId }))).toEqual([
        422,
        'COUNCIL.ELECTION_ACT_UNKNOWN',
        'electionActId',
      ]);
      expect(await problem(seat('Aigul', { termFrom: '2024-02-19' }))).toEqual([
        422,
        'COUNCIL.TERM_PRECEDES_ELECTION',
        'termFrom',
      ]);
      expect(await problem(seat('Aigul', { isCitizen: false }))).toEqual([
        422,
        'COUNCIL.CITIZEN_REQUIRED',
        'isCitizen',
      ]);
      await expect(insert({ act: formationId })).rejects.toMatchObject({
        constraint: 'council_member_is_elected_by_an_election',
      });
      await expect(insert({ from: '2024-02-19' })).rejects.toMatchObject({
        constraint: 'council_member_term_follows_election',
      });
      const seated = made(await seat('Aigul Serik', { termTo: '2026-02-28' }));
      expect(seated.electionAct).toMatchObject({ id: electionActId, datedOn: '2024-02-20' });
      const { items } = made(await office.get<CommissionActsView>('/council/commission-acts'));
      expect(items.find(({ id }) => id === electionActId)?.elected).toEqual([
        { id: seated.id, fullName: 'Aigul Serik' },
      ]);
    });

    it('sits in one term at a time', async () => {
      expect(await problem(seat('aigul  serik', { termFrom: '2026-02-28' }))).toEqual([
        409,
        'COUNCIL.TERMS_OVERLAP',
        'termFrom',
      ]);
      await expect(insert({ name: ' AIGUL SERIK', from: '2026-02-28' })).rejects.toMatchObject({
        constraint: 'council_member_terms_do_not_overlap',
      });
      made(await seat('Aigul Serik', { termFrom: '2026-03-01', termTo: '2026-12-31' }));
    });

    it('leaves once, with a reason', async () => {
      const { id } = made(await seat('Daniyar'));
      const depart = (body: object) => office.post(`/council/members/${id}/departure`, body);
      expect((await depart({ endedOn: '2025-06-01' })).body.fields?.[0]?.field).toBe('reason');
      expect(await depart({ endedOn: '2025-06-01', reason: 'resigned' })).toMatchObject({
        status: 200,
        body: { endedOn: '2025-06-01', departureReason: 'resigned', version: 2 },
      });
      expect((await depart({ endedOn: '2025-07-01', reason: 'died' })).body).toMatchObject({
        status: 409,
        code: 'COUNCIL.MEMBER_FIXED',
      });
      for (const change of [`term_to = '2030-01-01'`, `ended_on = '2025-08-01'`, `full_name = 'x'`])
        await expect(app.sql(`update council_members set ${change} where id = $1`, [id])).rejects.toMatchObject({
          constraint: 'council_member_is_fixed',
        });
      await expect(app.sql('delete from council_members')).rejects.toMatchObject({
        constraint: 'council_members_never_deleted',
      });
    });
  });

  describe('the seats', () => {
    const seats = async () => made(await office.get<CouncilSeatsView>('/council/seats'));

    it('are as many as are elected, and none is vacant, while no regulation is in force', async () => {
      expect(await seats()).toMatchObject({
        on: '2026-03-02',
        seats: null,
        sitting: 1,
        vacantSince: [],
        nextToEnd: { fullName: 'Aigul Serik', lastDay: '2026-12-31' },
        actions: [{ name: 'seat', allowed: true }],
      });
    });

    it('are those of the regulation in force on the first day of the term', async () => {
      await approveAct(app, 'council_regulation', { inForceFrom: '2025-01-01', parameters: { seats: 2 } });
      expect(await seats()).toMatchObject({ seats: 2, sitting: 1, vacantSince: ['2025-06-01'] });
      made(await seat('Madina', { termFrom: '2026-03-01' }));
      const full = await seats();
      expect(full).toMatchObject({
        sitting: 2,
        vacantSince: [],
        actions: [{ name: 'seat', allowed: true }],
      });
      expect(await seat('Ruslan', { termFrom: '2026-03-02' })).toMatchObject({
        status: 409,
        body: { code: 'COUNCIL.SEATS_FILLED', params: { seats: 2, day: '2026-03-02' }, provision: '11-2(1)' },
      });
      await expect(insert({ name: 'Ruslan', from: '2026-03-02' })).rejects.toMatchObject({
        constraint: 'council_member_takes_a_free_seat',
      });
      await expect(insert({ name: 'Ruslan', from: '2025-12-01' })).rejects.toMatchObject({
        constraint: 'council_member_takes_a_free_seat',
      });
      made(await seat('Ruslan', { termFrom: '2024-03-01', termTo: '2024-12-31' }));
      made(await seat('Saule', { termFrom: '2027-01-01' }));
    });

    it('are filled one after the other, also when two are seated at once', async () => {
      await approveAct(app, 'council_regulation', { number: '2', inForceFrom: '2026-03-02', parameters: { seats: 3 } });
      const both = await Promise.all(
        ['Timur', 'Zhanna'].map((name) => seat(name, { termFrom: '2026-03-02', termTo: '2026-12-31' })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    });

    it('are read by the office, the Ombudsman and the Council', async () => {
      expect((await app.as(['council']).get('/council/seats')).status).toBe(200);
      expect((await app.as(['participant']).get('/council/commission-acts')).status).toBe(403);
      const { body } = await app.as(['council']).get<Page<CouncilMemberView>>('/council/members');
      expect(body.items.every(({ actions }) => actions.length === 0)).toBe(true);
    });
  });
});
