import { createHash } from 'node:crypto';
import type { GroupSummary, GroupView, ImpartialityView } from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import { type Client, testApp, type TestApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { giveCompetence } from '../../test/make/capacity';
import { decide } from '../../test/make/council';
import {
  activeMembers,
  decideGroup,
  declareAll,
  freezeGroup,
  type GroupWish,
  makeGroup,
  revealAll,
} from '../../test/make/groups';
import { made } from '../../test/make/made';
import { asParticipant, makeParticipant } from '../../test/make/participants';
import { closePlace, makePlace } from '../../test/make/places';
import { makeApprovedPlan, makePlan, onlyVisitOf } from '../../test/make/plans';
import { drawFrom, type FrozenDraw, type LotteryInput, refillSeed } from './draw';

jest.setTimeout(60_000);

describe('Groups for visits', () => {
  let app: TestApp;
  let office: Client;
  /** Three doctors and four lawyers. */
  let everybody: string[];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    everybody = [];
    for (const category of ['doctor', 'doctor', 'doctor', 'lawyer', 'lawyer', 'lawyer', 'lawyer'] as const) {
      everybody.push((await makeParticipant(app, { category })).id);
    }
  });
  afterAll(() => app.close());

  /** Each scenario has days to itself, so that nobody is engaged from before. */
  let week = 0;
  let days: { startsOn: string; endsOn: string };
  beforeEach(() => {
    week += 1;
    const day = (offset: number) => new Date(Date.UTC(2026, 2, 2 + week * 7 + offset)).toISOString().slice(0, 10);
    days = { startsOn: day(0), endsOn: day(2) };
  });

  const draw = (wish: GroupWish = {}) => makeGroup(app, { ...days, ...wish });
  const tryToDraw = async (wish: object = {}) => {
    const body = { kind: 'periodic', placeId: (await makePlace(app)).id, ...days, seats: 2, needs: {}, exclusions: [] };
    return office.post('/groups', { ...body, ...wish });
  };
  const read = async (id: string) => (await office.get<GroupView>(`/groups/${id}`)).body;
  const recuse = (participantId: string, groupId: string, reason?: string) =>
    asParticipant(app, participantId).post<ImpartialityView>(`/groups/${groupId}/impartiality`, {
      impartial: false,
      reason,
    });
  /** A frozen group past the API, like another but for what is given. */
  const copyOf = (id: string, { frozen, startsOn }: { frozen?: string; startsOn?: string } = {}) =>
    app.sql(
      `insert into visit_groups (kind, place_id, starts_on, ends_on, seats, needs, rule, frozen, frozen_sha256, created_at)
       select kind, place_id, coalesce($3, starts_on), coalesce($3, ends_on), seats, needs, rule, coalesce($2, frozen),
         frozen_sha256, now() from visit_groups where id = $1`,
      [id, frozen ?? null, startsOn ?? null],
    );
  const auditOf = (id: string) =>
    app.sql<{ action: string; provision: string; detail: Record<string, unknown> }>(
      'select action, provision, detail from audit_entries where subject_id = $1 order by seq',
      [id],
    );

  describe('the draw (11-8(2))', () => {
    it('fills the seats from participants in force, with the needs met', async () => {
      const group = await draw({ seats: 4, needs: { doctor: 2 } });
      expect(group).toMatchObject({ status: 'drawn', seats: 4, vacancies: 0, needs: { doctor: 2 }, decisionId: null });
      expect(new Set(activeMembers(group)).size).toBe(4);
      expect(group.members.filter(({ category }) => category === 'doctor').length).toBeGreaterThanOrEqual(2);
      expect(everybody).toEqual(expect.arrayContaining(activeMembers(group)));
    });

    it('keeps what was frozen, its hash and the seed, which recompute it, and names nothing but ids and qualifications', async () => {
      const { frozen, draw: kept, ...group } = await draw({ seats: 3, needs: { doctor: 1 } });
      expect(kept?.seed).toMatch(/^[0-9a-f]{64}$/);
      const [row] = await app.sql<{ frozen: string }>('select frozen from visit_groups where id = $1', [group.id]);
      expect(frozen?.sha256).toBe(
        createHash('sha256')
          .update(row?.frozen ?? '')
          .digest('hex'),
      );
      const { input, lottery } = JSON.parse(row?.frozen ?? '') as FrozenDraw;
      expect(drawFrom(lottery, kept?.seed ?? '')).toEqual(kept?.drawn);
      expect(kept?.drawn).toEqual(group.members.map(({ participantId }) => participantId));
      const { people, ...rest } = JSON.parse(input) as LotteryInput;
      expect(rest).toEqual({ seats: 3, needs: [{ atLeast: 1, qualification: 'doctor' }] });
      for (const person of people) expect(Object.keys(person)).toEqual(['id', 'qualifications', 'workload']);
    });

    it('shows the chance of each: the most equal that the needs allow', async () => {
      const group = await freezeGroup(app, { ...days, seats: 2, needs: { doctor: 1 } });
      const chanceOf = (category: string) => [
        ...new Set(
          group.frozen?.odds.flatMap(({ qualifications, chance }) => (qualifications[0] === category ? [chance] : [])),
        ),
      ];
      // One of three doctors must go, and the other seat makes up for it as far as it can: one of four lawyers.
      expect([chanceOf('doctor'), chanceOf('lawyer')]).toEqual([['1/3'], ['1/4']]);
      expect(group.frozen).toMatchObject({ poolSize: 7, smallestChance: '1/4', rule: 'leximin-lottery/1' });
    });

    it('leaves out who is excluded for a lawful reason, and says so in the audit', async () => {
      const out = everybody.slice(0, 3);
      const exclusions = out.map((participantId) => ({ participantId, reason: 'unavailable' as const }));
      const group = await draw({ seats: 4, exclusions });
      expect([...activeMembers(group)].sort()).toEqual([...everybody.slice(3)].sort());
      expect(group.exclusions).toHaveLength(3);
      for (const each of exclusions) expect(group.exclusions).toContainEqual(expect.objectContaining(each));
      expect(new Set(group.exclusions?.map(({ source }) => source))).toEqual(new Set(['office']));
      const [entry] = await auditOf(group.id);
      expect(entry).toMatchObject({ action: 'group.freeze', provision: '11-8(2)' });
      expect(entry?.detail['leftOut']).toEqual(out.map((id) => `${id} unavailable office`));
    });

    it('takes no reason outside the closed list, and none that the register contradicts', async () => {
      const [participantId = ''] = everybody;
      const attempt = async (exclusion: object) => (await tryToDraw({ exclusions: [exclusion] })).body;
      expect((await attempt({ participantId, reason: 'lives_too_far' })).fields?.[0]?.field).toBe(
        'exclusions.0.reason',
      );
      expect(await attempt({ participantId, reason: 'powers_ended' })).toMatchObject({
        code: 'GROUP.EXCLUSION_UNFOUNDED',
        provision: '11-8(2)',
      });
      expect((await attempt({ participantId, reason: 'already_engaged' })).code).toBe('GROUP.EXCLUSION_UNFOUNDED');
      expect(
        (await attempt({ participantId: '7c0a0000-0000-4000-8000-000000000001', reason: 'unavailable' })).code,
      ).toBe('RECORD.REFERENCE_MISSING');
      const group = await draw();
      await expect(
        app.sql(
          `insert into group_exclusions (group_id, participant_id, reason, source, created_at) values ($1, $2, 'sex', 'office', now())`,
          [group.id, participantId],
        ),
      ).rejects.toMatchObject({ constraint: 'group_exclusions_reason_check' });
    });

    it('leaves out whoever has declared not to be free on those days, or not to travel there', async () => {
      const [away = '', elsewhere = '', free = ''] = everybody;
      const period = (by: string, startsOn: string, endsOn: string) =>
        asParticipant(app, by).post('/availability/mine/periods', { startsOn, endsOn });
      made(await period(away, days.endsOn, days.endsOn));
      made(await period(free, '2027-12-30', '2027-12-31'));
      const path = '/availability/mine/regions';
      const travels = (regions: string[], ifMatch: number) =>
        asParticipant(app, elsewhere).put(path, { regions }, { ifMatch });
      made(await travels(['KZ-10'], 0));
      const group = await freezeGroup(app, days);
      expect(
        group.exclusions?.map(({ participantId, reason, source }) => [participantId, reason, source]).sort(),
      ).toEqual([away, elsewhere].map((id) => [id, 'unavailable', 'register']).sort());
      expect(group.frozen?.poolSize).toBe(5);
      made(await travels([], 1));
    });

    it('may need a competence, which whoever holds it in force brings (11-1(4))', async () => {
      const psychiatrist = everybody[4] ?? '';
      expect((await tryToDraw({ needs: { psychiatry: 1 } })).body.params).toMatchObject({
        qualification: 'psychiatry',
      });
      await giveCompetence(app, psychiatrist, 'psychiatry');
      const group = await draw({ needs: { psychiatry: 1 } });
      expect(activeMembers(group)).toContain(psychiatrist);
      expect(group.frozen?.odds.find(({ participantId }) => participantId === psychiatrist)).toMatchObject({
        qualifications: ['lawyer', 'psychiatry'],
        chance: '1/1',
      });
    });

    it('has as many seats as the order of forming groups allows (11-8(1))', async () => {
      await approveAct(app, 'group_formation_order', { parameters: { minSeats: 2, maxSeats: 5 } });
      for (const seats of [1, 6]) {
        expect(await tryToDraw({ seats })).toMatchObject({
          status: 422,
          body: {
            code: 'GROUP.SEATS_OUTSIDE_THE_ORDER',
            provision: '11-8(1)',
            params: { least: 2, most: 5 },
            fields: [{ field: 'seats' }],
          },
        });
      }
      expect((await tryToDraw({ seats: 5 })).status).toBe(201);
      await app.sql(`update act_editions set repealed_on = '2026-03-02' where code = 'group_formation_order'`);
      expect((await tryToDraw({ seats: 1 })).status).toBe(201);
    });

    it('has no field for anything that 11-8(2) forbids', async () => {
      for (const field of ['sex', 'nationality', 'language', 'regionIso', 'weights', 'preferred']) {
        expect((await tryToDraw({ [field]: 'any' })).status).toBe(422);
      }
      expect((await tryToDraw({ needs: { women: 1 } })).status).toBe(422);
    });

    it('is refused when the needs cannot be met or do not fit', async () => {
      const short = await tryToDraw({ needs: { social_worker: 1 } });
      expect(short).toMatchObject({
        status: 409,
        body: {
          code: 'GROUP.NEEDS_NOT_MET',
          provision: '11-8(1)',
          params: { qualification: 'social_worker', needed: 1, available: 0 },
        },
      });
      expect((await tryToDraw({ seats: 8 })).body.params).toEqual({ qualification: 'any', needed: 8, available: 7 });
      expect((await tryToDraw({ seats: 1, needs: { doctor: 2 } })).body.code).toBe('GROUP.NEEDS_OVER_SEATS');
      expect((await tryToDraw({ endsOn: '2026-03-01' })).body).toMatchObject({
        code: 'GROUP.DAYS_REVERSED',
        fields: [{ field: 'endsOn' }],
      });
      expect((await tryToDraw({ startsOn: '2026-02-30' })).status).toBe(422);
    });

    it('is for a place under the mandate on the first day', async () => {
      const closed = await closePlace(app, await makePlace(app), '2026-03-01');
      expect((await tryToDraw({ placeId: closed.id })).body).toMatchObject({
        code: 'PLACE.NOT_UNDER_MANDATE',
        provision: '11-1(2)',
      });
    });

    it('may carry out a visit of the approved plan, of this place (11-7(2))', async () => {
      const plan = await makeApprovedPlan(app);
      const planned = onlyVisitOf(plan);
      const draft = onlyVisitOf(await makePlan(app));
      expect((await tryToDraw({ plannedVisitId: planned.id })).body.code).toBe('GROUP.PLAN_NOT_APPROVED');
      expect((await tryToDraw({ plannedVisitId: draft.id, placeId: draft.place.id })).body.code).toBe(
        'GROUP.PLAN_NOT_APPROVED',
      );
      const group = await draw({ plannedVisitId: planned.id, placeId: planned.place.id });
      expect(group.plannedVisitId).toBe(planned.id);
    });

    it('is not drawn twice for a visit until it pleases', async () => {
      const group = await draw();
      const again = await tryToDraw({ placeId: group.place.id, startsOn: days.endsOn });
      expect(again).toMatchObject({ status: 409, body: { code: 'GROUP.ALREADY_DRAWN', provision: '11-8(2)' } });
      await expect(copyOf(group.id)).rejects.toMatchObject({ constraint: 'visit_groups_one_draw_for_a_visit' });
    });

    it('cannot be changed afterwards, nor recorded with a hash that is not its own', async () => {
      const group = await draw();
      const changes = [
        `seed = '${'0'.repeat(64)}'`,
        'drawn = array[drawn[2], drawn[1]]',
        `frozen = '{}', frozen_sha256 = encode(sha256(convert_to('{}', 'UTF8')), 'hex')`,
        `needs = '{"doctor": 2}'`,
        'seats = 1',
        `rule = 'mine/1'`,
      ];
      for (const change of changes) {
        await expect(app.sql(`update visit_groups set ${change} where id = $1`, [group.id])).rejects.toMatchObject({
          constraint: 'frozen_group_is_fixed',
        });
      }
      await expect(copyOf(group.id, { frozen: '{}', startsOn: '2030-01-01' })).rejects.toMatchObject({
        constraint: 'visit_groups_frozen_check',
      });
      await expect(app.sql('delete from visit_groups where id = $1', [group.id])).rejects.toMatchObject({
        constraint: 'visit_groups_never_deleted',
      });
      await expect(app.sql('delete from group_chances where group_id = $1', [group.id])).rejects.toMatchObject({
        constraint: 'group_chances_append_only',
      });
    });
  });

  describe('one visit a day', () => {
    it('leaves participants of a group out of the next draw for those days', async () => {
      const first = await draw({ seats: 4 });
      const second = await draw({ seats: 3, startsOn: days.endsOn, endsOn: days.endsOn });
      expect(activeMembers(second).filter((id) => activeMembers(first).includes(id))).toEqual([]);
      expect(second.exclusions?.map(({ reason }) => reason)).toEqual(Array(4).fill('already_engaged'));
    });

    it('replaces by lot whoever was drawn for another visit between freezing and drawing, and keeps the reason', async () => {
      const late = await freezeGroup(app, { ...days, seats: 4 });
      const early = await draw({ seats: 4 });
      const free = everybody.filter((id) => !activeMembers(early).includes(id));
      const after = await revealAll(app, late.id);
      // Seven people, four of them engaged by now: whatever the lot says, the three who are free go.
      expect([...activeMembers(after)].sort()).toEqual([...free].sort());
      expect(after.vacancies).toBe(1);
      const engaged = after.members.filter(({ status }) => status === 'withdrawn');
      expect(engaged.length).toBeGreaterThan(0);
      expect(after.refills?.map(({ reason }) => reason)).toEqual(engaged.map(() => 'already_engaged'));
    });

    it('is held by the database', async () => {
      const [first, second] = [await draw({ seats: 3 }), await draw({ seats: 3 })];
      const { id: gone } = second.members[0] ?? { id: '' };
      await app.sql(`update group_members set status = 'withdrawn' where id = $1`, [gone]);
      const seat = (participantId: string) =>
        app.sql(
          `insert into group_members (group_id, participant_id, starts_on, ends_on, created_at) values ($1, $2, $3, $4, now())`,
          [second.id, participantId, days.startsOn, days.endsOn],
        );
      await expect(seat(activeMembers(first)[0] ?? '')).rejects.toMatchObject({
        constraint: 'group_members_one_visit_a_day',
      });
    });
  });

  describe('the Council’s decision (11-8(1))', () => {
    it('decides the group, if it adopts this very group', async () => {
      const [group, another] = [await draw(), await draw()];
      const about = (subjectId: string) => decide(app, { subjectType: 'visit_group', subjectId });
      const wrong = await office.post(`/groups/${group.id}/decision`, { decisionId: await about(another.id) });
      expect(wrong).toMatchObject({ status: 409, body: { code: 'COUNCIL.DECISION_REQUIRED', provision: '11-8(1)' } });
      const decisionId = await about(group.id);
      const decided = await office.post<GroupView>(`/groups/${group.id}/decision`, { decisionId });
      expect(decided.body).toMatchObject({
        status: 'decided',
        decisionId,
        decidedOn: '2026-03-02',
        version: group.version + 1,
      });
      expect((await office.post(`/groups/${group.id}/decision`, { decisionId })).body.code).toBe('STATE.NOT_ALLOWED');
    });

    it('cannot be skipped in the database', async () => {
      const [group, another] = [await draw(), await draw()];
      const decisionId = await decide(app, { subjectType: 'visit_group', subjectId: another.id });
      for (const status of ['decided', 'dissolved']) {
        await expect(
          app.sql(`update visit_groups set status = $3, decision_id = $2, decided_on = '2026-03-02' where id = $1`, [
            group.id,
            decisionId,
            status,
          ]),
        ).rejects.toMatchObject({ constraint: 'visit_group_needs_council_decision' });
      }
      await expect(
        app.sql(`update visit_groups set status = 'set_out' where id = $1`, [group.id]),
      ).rejects.toMatchObject({
        constraint: 'frozen_group_is_fixed',
      });
    });

    it('dissolves the group that it rejects, whose members are free and for whose place the lot may be drawn anew', async () => {
      const group = await draw({ seats: 7 });
      const subject = { subjectType: 'visit_group', subjectId: group.id } as const;
      const decisionId = await decide(app, subject, '2026-03-02', ['against', 'against', 'for']);
      const rejected = await office.post<GroupView>(`/groups/${group.id}/decision`, { decisionId });
      expect(rejected.body.status).toBe('dissolved');
      expect(rejected.body.members.map(({ status }) => status)).toEqual(Array(7).fill('withdrawn'));
      expect(activeMembers(await draw({ placeId: group.place.id, seats: 7 }))).toHaveLength(7);
    });
  });

  describe('the declaration of impartiality (11-5(3))', () => {
    it('is made by the member, once the group is decided', async () => {
      const group = await draw();
      const [member = '', other = ''] = activeMembers(group);
      const declare = (as: Client) =>
        as.post<ImpartialityView>(`/groups/${group.id}/impartiality`, { impartial: true });
      expect((await declare(asParticipant(app, member))).status).toBe(404);
      await decideGroup(app, group.id);
      expect((await declare(office)).status).toBe(403);
      expect(await declare(asParticipant(app, member))).toMatchObject({
        status: 200,
        body: { impartial: true, memberStatus: 'active' },
      });
      const { members } = await read(group.id);
      expect(members.map(({ participantId, impartialityDeclared }) => [participantId, impartialityDeclared])).toEqual([
        [member, true],
        [other, false],
      ]);
    });

    it('that declines removes the member and lets the lot fill the seat by a seed that follows from the first', async () => {
      const group = await decideGroup(app, (await draw({ seats: 3, needs: { doctor: 1 } })).id);
      const [leaving = ''] = activeMembers(group);
      const answer = await recuse(leaving, group.id, 'A relative works there');
      expect(answer).toMatchObject({ status: 200, body: { impartial: false, memberStatus: 'recused' } });

      const after = await read(group.id);
      expect(after).toMatchObject({ status: 'decided', decisionId: group.decisionId, vacancies: 0 });
      expect(activeMembers(after)).toHaveLength(3);
      expect(activeMembers(after)).not.toContain(leaving);
      const [refill] = after.refills ?? [];
      const seed = refillSeed(group.draw?.seed ?? '', 1);
      expect(refill).toMatchObject({ n: 1, seed, reason: 'recused' });
      const replacement = after.members.find(({ replacesId }) => replacesId === refill?.vacatedById);
      expect(replacement).toMatchObject({
        participantId: refill?.drawn[0],
        status: 'active',
        impartialityDeclared: false,
      });
      expect(after.members.filter(({ category, status }) => category === 'doctor' && status === 'active')).not.toEqual(
        [],
      );
    });

    it('is audited with the refill after the decision, without the reason', async () => {
      const group = await decideGroup(app, (await draw()).id);
      await recuse(activeMembers(group)[0] ?? '', group.id, 'A private matter');
      const entries = await auditOf(group.id);
      expect(entries.map(({ action }) => action)).toEqual([
        ...['group.freeze', 'group.commit', 'group.commit', 'group.close-commitments'],
        ...['group.reveal', 'group.reveal', 'group.draw'],
        'group.decide',
        'group.recuse',
        'group.refill',
      ]);
      expect(entries.at(-1)?.detail).toMatchObject({ n: 1, isFilled: true, isAfterDecision: true });
      expect(JSON.stringify(entries)).not.toContain('A private matter');
    });

    it('that declines needs its reason, which only the office and the Ombudsman read', async () => {
      const group = await decideGroup(app, (await draw()).id);
      const [leaving = '', staying = ''] = activeMembers(group);
      for (const reason of [undefined, '  ']) {
        const { status, body } = await recuse(leaving, group.id, reason);
        expect([status, body]).toMatchObject([
          422,
          { code: 'GROUP.REASON_MISSING', provision: '11-5(3)', fields: [{ field: 'reason' }] },
        ]);
      }
      await recuse(leaving, group.id, 'A private matter');
      const seenBy = async (client: Client) => (await client.get(`/groups/${group.id}`)).text;
      expect(await seenBy(office)).toContain('A private matter');
      expect(await seenBy(app.as(['ombudsman']))).toContain('A private matter');
      expect(await seenBy(app.as(['council']))).not.toContain('A private matter');
      expect(await seenBy(asParticipant(app, staying))).not.toContain('A private matter');
      await expect(
        app.sql(`update group_members set status = 'recused' where group_id = $1 and participant_id = $2`, [
          group.id,
          staying,
        ]),
      ).rejects.toMatchObject({ constraint: 'group_members_recusal_check' });
    });

    it('leaves the seat empty when nobody is left who meets the need', async () => {
      const doctors = everybody.slice(0, 3);
      const exclusions = doctors.slice(1).map((participantId) => ({ participantId, reason: 'unavailable' as const }));
      const group = await decideGroup(app, (await draw({ seats: 2, needs: { doctor: 1 }, exclusions })).id);
      await recuse(doctors[0] ?? '', group.id, 'A relative works there');
      const after = await read(group.id);
      expect(after).toMatchObject({ vacancies: 1, refills: [expect.objectContaining({ drawn: [] })] });
    });

    it('may turn into a recusal later, and a recused member does not come back', async () => {
      const group = await declareAll(app, (await decideGroup(app, (await draw({ seats: 5 })).id)).id);
      const [leaving = '', second = ''] = activeMembers(group);
      expect((await recuse(leaving, group.id, 'New circumstances')).status).toBe(200);
      expect((await recuse(second, group.id, 'New circumstances')).status).toBe(200);
      const after = await read(group.id);
      expect(activeMembers(after)).not.toContain(leaving);
      expect(after.refills?.map(({ n }) => n)).toEqual([1, 2]);
      const memberId = after.members.find(({ participantId }) => participantId === leaving)?.id;
      await expect(
        app.sql(`update group_members set status = 'active', recusal_reason = null where id = $1`, [memberId]),
      ).rejects.toMatchObject({ constraint: 'group_member_takes_a_drawn_seat' });
      await expect(app.sql('delete from group_members where id = $1', [memberId])).rejects.toMatchObject({
        constraint: 'group_members_never_deleted',
      });
    });
  });

  describe('who sees a group', () => {
    it('participants: their own, from the moment it is decided, while they hold a seat', async () => {
      const group = await draw({ seats: 3 });
      const [member = '', leaving = ''] = activeMembers(group);
      const outsider = everybody.find((id) => !activeMembers(group).includes(id)) ?? '';
      const listedFor = async (id: string) =>
        (await asParticipant(app, id).get<Page<GroupSummary>>('/groups?limit=200')).body.items.map((row) => row.id);
      expect(await listedFor(member)).not.toContain(group.id);
      await decideGroup(app, group.id);
      expect(await listedFor(member)).toContain(group.id);
      expect(await listedFor(outsider)).not.toContain(group.id);
      const seen = (await asParticipant(app, member).get<GroupView>(`/groups/${group.id}`)).body;
      expect([seen.draw, seen.frozen, seen.contributions, seen.exclusions, seen.refills]).toEqual(
        Array(5).fill(undefined),
      );
      expect(seen.members.map(({ chance }) => chance)).toEqual(Array(3).fill(undefined));
      expect(seen.actions).toEqual([{ name: 'declare', allowed: true }]);
      await recuse(leaving, group.id, 'A relative works there');
      const [absent, notHis] = [
        await asParticipant(app, leaving).get('/groups/7c0a0000-0000-4000-8000-000000000001'),
        await asParticipant(app, leaving).get(`/groups/${group.id}`),
      ];
      expect([absent.status, notHis.status]).toEqual([404, 404]);
      expect({ ...notHis.body, correlationId: '' }).toEqual({ ...absent.body, correlationId: '' });
    });

    it('no authority, ever', async () => {
      const group = await draw();
      for (const client of [app.as(['authority'], { authorityId: everybody[0] }), app.as(['administrator'])]) {
        expect([(await client.get('/groups')).status, (await client.get(`/groups/${group.id}`)).status]).toEqual([
          403, 403,
        ]);
      }
    });
  });

  describe('when a participant’s powers end (11-6)', () => {
    it('the participant leaves the groups to come, and the lot fills the seats', async () => {
      const leaving = await makeParticipant(app, { category: 'social_worker' });
      const wish = { needs: { social_worker: 1 }, seats: 2 };
      const past = await draw({ ...wish, startsOn: '2026-03-02', endsOn: '2026-03-02' });
      app.clock.set('2026-03-03');
      const [drawn, decided] = [
        await draw(wish),
        await draw({ ...wish, startsOn: '2026-12-01', endsOn: '2026-12-01' }),
      ];
      await decideGroup(app, decided.id);
      const body = { ground: '11-6(4)', effectiveOn: '2026-03-03', evidence: 'Letter no. 1' };
      expect((await office.post(`/participants/${leaving.id}/termination`, body)).status).toBeLessThan(300);
      const statusIn = async (id: string) =>
        (await read(id)).members.find(({ participantId }) => participantId === leaving.id)?.status;
      expect([await statusIn(past.id), await statusIn(drawn.id), await statusIn(decided.id)]).toEqual([
        'active',
        'withdrawn',
        'withdrawn',
      ]);
      expect((await read(decided.id)).refills?.map(({ reason }) => reason)).toEqual(['powers_ended']);
      expect((await auditOf(decided.id)).map(({ action }) => action)).toContain('group.withdraw');
      const open = await read(drawn.id);
      expect(open.vacancies).toBe(1);
      await expect(
        app.sql(
          `insert into group_members (group_id, participant_id, starts_on, ends_on, created_at)
           select id, $2, starts_on, ends_on, now() from visit_groups where id = $1`,
          [open.id, (await makeParticipant(app, { decidedOn: '2026-03-03', mandateTo: '2026-03-04' })).id],
        ),
      ).rejects.toMatchObject({ constraint: 'group_member_must_have_powers' });
    });

    it('and so does one whose powers are suspended, until the lot takes somebody else (11-3)', async () => {
      app.clock.set('2026-03-03');
      const group = await draw({ seats: 2 });
      const [resting = ''] = activeMembers(group);
      const body = { ground: '11-3(1)(4)', basis: 'Letter no. 2', from: '2026-03-03' };
      made(await office.post(`/participants/${resting}/suspension`, body));
      const after = await read(group.id);
      expect(after.members.find(({ participantId }) => participantId === resting)?.status).toBe('withdrawn');
      expect(after.refills?.map(({ reason }) => reason)).toEqual(['powers_suspended']);
      expect(activeMembers(after)).toHaveLength(2);
    });
  });
});
