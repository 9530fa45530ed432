import type { CouncilMemberView } from '@shared/council/council.contract';
import type { Page } from '@shared/page';
import { testApp, type Client, type TestApp } from '../../test/app';
import { makeElection } from '../../test/make/commission';
import { makeCouncil, type SeatedMember } from '../../test/make/council';

describe('The Coordination Council', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  let electionActId: string;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    council = await makeCouncil(app, 3);
    electionActId = await makeElection(app);
  });
  afterAll(() => app.close());

  const member = (at: number): Client => (council[at] as SeatedMember).as;
  const elected = () => ({
    fullName: 'A',
    isExOfficio: false,
    isCitizen: true,
    electionActId,
    termFrom: '2026-01-01',
  });

  describe('members', () => {
    it('are listed with their term and what the office may record of them', async () => {
      const { status, body } = await office.get<Page<CouncilMemberView>>('/council/members');
      expect(status).toBe(200);
      expect(body.items).toHaveLength(3);
      const ombudsman = body.items.find((view) => view.isExOfficio);
      expect(ombudsman).toMatchObject({
        version: 1,
        electionAct: null,
        actions: [{ name: 'record-departure', allowed: true }],
      });
    });

    it('are not seated without an act of the commission, citizenship and a term', async () => {
      const answers = [
        await office.post('/council/members', { ...elected(), electionActId: undefined }),
        await office.post('/council/members', { ...elected(), isCitizen: false }),
        await office.post('/council/members', { ...elected(), termTo: '2026-01-01' }),
      ];
      expect(answers.map(({ status, body }) => [status, body.code, body.provision, body.fields?.[0]?.field])).toEqual([
        [422, 'COUNCIL.ELECTION_ACT_REQUIRED', '11-2(1)', 'electionActId'],
        [422, 'COUNCIL.CITIZEN_REQUIRED', '11-2(1)', 'isCitizen'],
        [422, 'COUNCIL.TERM_INVALID', '11-2(1)', 'termTo'],
      ]);
    });

    it('hold one seat ex officio until the Ombudsman departs', async () => {
      const ombudsman = { ...elected(), isExOfficio: true, electionActId: undefined };
      const { status, body } = await office.post('/council/members', ombudsman);
      expect([status, body.code]).toEqual([409, 'COUNCIL.OMBUDSMAN_SEATED']);
    });

    it('depart on a day that has come, after the term began', async () => {
      const { id } = (await office.post('/council/members', elected())).body;
      const depart = (endedOn: string) =>
        office.post(`/council/members/${id}/departure`, { endedOn, reason: 'recalled' });
      expect((await depart('2026-03-03')).body.code).toBe('REQUEST.DATE_IN_THE_FUTURE');
      expect((await depart('2026-01-01')).body.code).toBe('COUNCIL.TERM_INVALID');
      const departed = await depart('2026-02-01');
      expect(departed).toMatchObject({ status: 200, body: { endedOn: '2026-02-01', version: 2 } });
      expect((await depart('2026-02-02')).body.code).toBe('COUNCIL.MEMBER_FIXED');
    });

    it('are not seated without an act or citizenship, nor is a second Ombudsman, says the database', async () => {
      const insert = (exOfficio: boolean, isCitizen: boolean, act: string | null) =>
        app.sql(
          `insert into council_members (full_name, ex_officio, is_citizen, election_act_id, term_from, created_at)
           values ('B', $1, $2, $3, '2026-01-01', now())`,
          [exOfficio, isCitizen, act],
        );
      const refused = (row: ReturnType<typeof insert>) => expect(row).rejects;
      await refused(insert(false, true, null)).toMatchObject({ constraint: 'council_members_election_act_check' });
      await refused(insert(false, false, electionActId)).toMatchObject({ constraint: 'council_members_citizen_check' });
      await refused(insert(true, true, null)).toMatchObject({ constraint: 'council_members_ombudsman_key' });
    });

    it('are kept by the office alone, and read by the office, the Ombudsman and the Council', async () => {
      expect((await member(1).post('/council/members', elected())).status).toBe(403);
      expect((await member(1).get('/council/members')).status).toBe(200);
      expect((await app.as(['participant']).get('/council/members')).status).toBe(403);
      expect((await app.as(['authority']).get('/council/decisions')).status).toBe(403);
      expect((await app.anonymous.get('/council/sessions')).status).toBe(401);
    });
  });
});
