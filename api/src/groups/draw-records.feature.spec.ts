import type { DrawAuditView, MyDrawView } from '@shared/groups/draw.contract';
import type { GroupView } from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import { type Client, testApp, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { activeMembers, decideGroup, freezeGroup, makeGroup, makeReadyGroup } from '../../test/make/groups';
import { made } from '../../test/make/made';
import { asParticipant, makeParticipant } from '../../test/make/participants';
import { makePlace } from '../../test/make/places';
import { makeStartedVisit } from '../../test/make/visits';
import { declareConflict } from '../../test/make/conflicts';
import { type DrawExport, verifyDraw, verifyDrawBytes } from './draw';

jest.setTimeout(60_000);

describe('What stays of draws (11-8(2))', () => {
  let app: TestApp;
  let office: Client;
  let everybody: string[];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    everybody = [];
    for (const category of ['doctor', 'doctor', 'lawyer', 'lawyer', 'social_worker'] as const) {
      everybody.push((await makeParticipant(app, { category })).id);
    }
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const exported = (id: string, by = office) => by.get<DrawExport>(`/groups/${id}/export`);
  const audit = async (from: string, to: string, by = office) =>
    made(await by.get<DrawAuditView>(`/groups/audit?from=${from}&to=${to}`));
  const drawsOf = async (id: string) =>
    made(await asParticipant(app, id).get<Page<MyDrawView>>('/groups/my-draws?limit=200')).items;
  const recuse = async (id: string, groupId: string) =>
    made(
      await asParticipant(app, id).post(`/groups/${groupId}/impartiality`, { impartial: false, reason: 'A relative' }),
    );

  describe('the export', () => {
    it('of a draw with a refill is recomputed as the same, and a changed value is named', async () => {
      const { id, ...drawn } = await decideGroup(
        app,
        (await makeGroup(app, { startsOn: '2026-04-01', endsOn: '2026-04-02', seats: 3, needs: { doctor: 1 } })).id,
      );
      await recuse(activeMembers({ id, ...drawn } as GroupView)[0] ?? '', id);
      const answer = await exported(id);
      expect([answer.status, answer.headers['content-disposition']]).toEqual([200, 'attachment; filename="draw.json"']);
      expect(await verifyDrawBytes(Buffer.from(answer.text))).toEqual({ same: true });
      expect(answer.body).toMatchObject({ groupId: id, sha256: drawn.frozen?.sha256, seed: drawn.draw?.seed });
      expect(answer.body.refills).toHaveLength(1);
      const changed = { ...answer.body, drawn: [...answer.body.drawn].reverse() };
      const verdict = await verifyDraw(changed);
      expect(verdict.same || verdict.differences.map(({ path }) => path)).toEqual(expect.arrayContaining(['drawn']));
    });

    it('holds ids and nothing else of a person, and each reading of it is audited', async () => {
      const { id } = await makeGroup(app, { startsOn: '2026-04-03', endsOn: '2026-04-03' });
      const { text } = await exported(id, app.as(['ombudsman'], { accountId: 'the-ombudsman' }));
      expect(text).not.toContain('Candidate');
      const entries = await app.sql<{ actor: string }>(
        `select actor_id as actor from audit_entries where subject_id = $1 and action = 'group.export'`,
        [id],
      );
      expect(entries).toEqual([{ actor: 'the-ombudsman' }]);
    });

    it('of a group that the Council rejected says whom the lot had chosen', async () => {
      const { id } = await makeGroup(app, { startsOn: '2026-04-04', endsOn: '2026-04-04' });
      const about = { subjectType: 'visit_group', subjectId: id } as const;
      const decisionId = await decide(app, about, '2026-03-02', ['against', 'against', 'for']);
      made(await office.post(`/groups/${id}/decision`, { decisionId }));
      expect(await verifyDraw((await exported(id)).body)).toEqual({ same: true });
    });

    it('is there for those who answer for the draw, once it is drawn', async () => {
      const { id } = await freezeGroup(app, { startsOn: '2026-04-05', endsOn: '2026-04-05' });
      expect(await exported(id)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.NOT_DRAWN', provision: '11-8(2)' },
      });
      for (const client of [asParticipant(app, everybody[0] ?? ''), app.as(['authority']), app.as(['administrator'])]) {
        expect((await exported(id, client)).status).toBe(403);
      }
      expect((await exported('7c0a0000-0000-4000-8000-000000000001')).status).toBe(404);
    });
  });

  describe('a participant', () => {
    it('sees the own chance once the visit has begun, drawn or not, and never where it goes', async () => {
      const visit = await makeStartedVisit(app, { group: { seats: 2 } });
      const group = made(await office.get<GroupView>(`/groups/${visit.groupId}`));
      const members = activeMembers(group);
      for (const id of everybody) {
        const own = (await drawsOf(id)).find((each) => each.id === group.id);
        expect(own).toMatchObject({ startsOn: '2026-03-02', seats: 2, isMember: members.includes(id), leftOut: null });
        expect(own?.lots).toEqual([
          { n: 0, poolSize: 5, chance: '2/5', outcome: members.includes(id) ? 'drawn' : 'not_drawn' },
        ]);
        expect(JSON.stringify(own)).not.toContain(group.place.id);
      }
    });

    it('sees nothing of a visit to come but what a member of its decided group knows', async () => {
      const group = await makeGroup(app, { startsOn: '2026-05-01', endsOn: '2026-05-01' });
      const [member = ''] = activeMembers(group);
      const others = everybody.filter((id) => !activeMembers(group).includes(id));
      const sees = async (id: string) => (await drawsOf(id)).some((each) => each.id === group.id);
      expect(await sees(member)).toBe(false);
      await decideGroup(app, group.id);
      expect(await sees(member)).toBe(true);
      for (const id of others) expect(await sees(id)).toBe(false);
      await recuse(member, group.id);
      expect(await sees(member)).toBe(false);
    });

    it('sees why he or she was left out, and the lots for seats that others left', async () => {
      const place = await makePlace(app);
      const [first = '', second = ''] = everybody;
      await declareConflict(asParticipant(app, first), { placeId: place.id });
      const exclusions = [{ participantId: second, reason: 'unavailable' as const }];
      app.clock.set('2026-05-02');
      const group = await makeReadyGroup(app, { placeId: place.id, exclusions, seats: 1 });
      expect(group.exclusions?.map(({ participantId, reason, source }) => [participantId, reason, source])).toEqual(
        expect.arrayContaining([
          [first, 'recused', 'register'],
          [second, 'unavailable', 'office'],
        ]),
      );
      const [leaving = ''] = activeMembers(group);
      await recuse(leaving, group.id);
      const refilled = made(await office.get<GroupView>(`/groups/${group.id}`));
      const [stays = ''] = activeMembers(refilled);
      made(await asParticipant(app, stays).post(`/groups/${group.id}/impartiality`, { impartial: true }));
      const visit = made(await office.post<{ id: string }>('/visits', { groupId: group.id, method: 'in_depth' }));
      made(await office.post(`/visits/${visit.id}/start`, { startedOn: '2026-05-02' }));
      const own = async (id: string) => (await drawsOf(id)).find((each) => each.id === group.id);
      expect(await own(first)).toMatchObject({ leftOut: 'recused', lots: [], isMember: false });
      expect(await own(second)).toMatchObject({ leftOut: 'unavailable', lots: [] });
      expect((await own(leaving))?.lots.map(({ n, outcome }) => [n, outcome])).toEqual([[0, 'drawn']]);
      expect((await own(stays))?.lots.map(({ n, chance, outcome }) => [n, chance, outcome])).toEqual([
        [0, group.frozen?.odds.find(({ participantId }) => participantId === stays)?.chance, 'not_drawn'],
        [1, refilled.members.find(({ participantId }) => participantId === stays)?.chance, 'drawn'],
      ]);
    });

    it('sees only the own, and nobody else sees them', async () => {
      expect((await app.as(['participant']).get<Page<MyDrawView>>('/groups/my-draws')).body.items).toEqual([]);
      for (const client of [office, app.as(['council']), app.as(['authority'])]) {
        expect((await client.get('/groups/my-draws')).status).toBe(403);
      }
    });
  });

  describe('the audit', () => {
    it('holds outcomes against odds by participant, by name, and counts what did not come to a visit', async () => {
      app.clock.set('2026-07-01');
      for (const day of ['2028-08-01', '2028-08-02', '2028-08-03', '2028-08-04', '2028-08-05']) {
        await makeGroup(app, { startsOn: day, endsOn: day });
      }
      const { id } = await freezeGroup(app, { startsOn: '2028-08-06', endsOn: '2028-08-06' });
      made(await office.post(`/groups/${id}/abandonment`, { reason: 'visit_called_off' }));
      const view = await audit('2026-07-01', '2026-07-31', app.as(['council']));
      expect(view).toMatchObject({
        draws: 5,
        refills: 0,
        dissolved: 0,
        abandoned: [{ reason: 'visit_called_off', many: 1 }],
        exclusions: [],
        gini: 0,
        smallestChance: '2/5',
        verdict: 'no_sign',
      });
      expect(view.pValue).toBeGreaterThan(0);
      const names = view.participants.map(({ fullName }) => fullName);
      expect([names.length, names]).toEqual([5, [...names].sort()]);
      expect(new Set(view.participants.map(({ lots, expected }) => `${lots} ${expected}`))).toEqual(new Set(['5 2']));
      expect(view.participants.reduce((sum, { observed }) => sum + observed, 0)).toBe(10);
    });

    it('counts reasons of exclusion by who said them, and says that few draws tell nothing', async () => {
      app.clock.set('2026-09-01');
      const exclusions = [{ participantId: everybody[0] ?? '', reason: 'not_eligible' as const }];
      await makeGroup(app, { startsOn: '2026-09-05', endsOn: '2026-09-05', exclusions });
      await makeGroup(app, { startsOn: '2026-09-05', endsOn: '2026-09-05' });
      expect(await audit('2026-09-01', '2026-09-01')).toMatchObject({
        draws: 2,
        exclusions: [
          { reason: 'already_engaged', source: 'register', many: 2 },
          { reason: 'not_eligible', source: 'office', many: 1 },
        ],
        verdict: 'too_few',
      });
      expect(await audit('2031-01-01', '2031-12-31')).toMatchObject({ draws: 0, participants: [], pValue: null });
    });

    it('counts visits of the twelve months before as workload, and earlier ones as nothing', async () => {
      app.clock.set('2026-10-01');
      const first = await decideGroup(app, (await makeGroup(app, { startsOn: '2026-10-05', endsOn: '2026-10-05' })).id);
      const { frozen } = await freezeGroup(app, { startsOn: '2026-10-06', endsOn: '2026-10-06' });
      const [busy = ''] = activeMembers(first);
      const visits = await app.sql<{ many: number }>(
        `select count(*)::int as many from group_members m join visit_groups g on g.id = m.group_id
         where m.participant_id = $1 and m.status = 'active' and g.status in ('decided', 'set_out')
           and m.starts_on between '2025-10-06' and '2026-10-05'`,
        [busy],
      );
      expect(frozen?.odds.find(({ participantId }) => participantId === busy)?.workload).toBe(visits[0]?.many);
      expect(visits[0]?.many).toBeGreaterThan(0);
      const later = await freezeGroup(app, { startsOn: '2027-10-06', endsOn: '2027-10-06' });
      expect(new Set(later.frozen?.odds.map(({ workload }) => workload))).toEqual(new Set([0]));
    });

    it('is for those who answer for draws, of a period that runs forward', async () => {
      for (const client of [app.as(['participant']), app.as(['authority']), app.as(['administrator'])]) {
        expect((await client.get('/groups/audit?from=2026-01-01&to=2026-12-31')).status).toBe(403);
      }
      expect((await office.get('/groups/audit?from=2026-12-31&to=2026-01-01')).body).toMatchObject({
        code: 'GROUP.DAYS_REVERSED',
        fields: [{ field: 'to' }],
      });
      expect((await office.get('/groups/audit')).status).toBe(422);
    });
  });
});
