import { createHash } from 'node:crypto';
import type { GroupSummary, GroupView, ImpartialityView } from '@shared/groups/group.contract';
import type { Page } from '@shared/page';
import { type Client, testApp, type TestApp } from '../../test/app';
import { decide } from '../../test/make/council';
import { activeMembers, decideGroup, declareAll, type GroupWish, makeGroup } from '../../test/make/groups';
import { asParticipant, makeParticipant } from '../../test/make/participants';
import { closePlace, makePlace } from '../../test/make/places';
import { makeApprovedPlan, makePlan, onlyVisitOf } from '../../test/make/plans';
import { replayDraw } from './draw';

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

    it('keeps input, hash and seed, which recompute it, and names nothing but ids and categories', async () => {
      const { draw: kept, ...group } = await draw({ seats: 3, needs: { doctor: 1 } });
      if (!kept) throw new Error('the office sees the draw');
      expect(kept.seed).toMatch(/^[0-9a-f]{64}$/);
      expect(kept.sha256).toBe(createHash('sha256').update(kept.input).digest('hex'));
      expect(replayDraw(kept.input, kept.seed)).toEqual(kept.drawn);
      expect(kept.drawn).toEqual(group.members.map(({ participantId }) => participantId));
      const input = JSON.parse(kept.input) as { pool: object[]; needs: object; seats: number };
      expect(Object.keys(input)).toEqual(['pool', 'seats', 'needs']);
      for (const candidate of input.pool) expect(Object.keys(candidate)).toEqual(['id', 'category']);
    });

    it('leaves out who is excluded for a lawful reason, and says so in the audit', async () => {
      const out = everybody.slice(0, 3);
      const exclusions = out.map((participantId) => ({ participantId, reason: 'unavailable' as const }));
      const group = await draw({ seats: 4, exclusions });
      expect([...activeMembers(group)].sort()).toEqual([...everybody.slice(3)].sort());
      expect(group.exclusions).toEqual(expect.arrayContaining(exclusions));
      const [entry] = await auditOf(group.id);
      expect(entry).toMatchObject({ action: 'group.draw', provision: '11-8(2)' });
      expect(entry?.detail['leftOut']).toEqual(out.map((id) => `${id} unavailable`));
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
          `insert into group_exclusions (group_id, participant_id, reason, created_at) values ($1, $2, 'sex', now())`,
          [group.id, participantId],
        ),
      ).rejects.toMatchObject({ constraint: 'group_exclusions_reason_check' });
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
          params: { category: 'social_worker', needed: 1, available: 0 },
        },
      });
      expect((await tryToDraw({ seats: 8 })).body.params).toEqual({ category: 'any', needed: 8, available: 7 });
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
      await expect(
        app.sql(
          `insert into visit_groups (kind, place_id, starts_on, ends_on, seats, needs, draw, created_at)
           select kind, place_id, starts_on, ends_on, seats, needs, draw, now() from visit_groups where id = $1`,
          [group.id],
        ),
      ).rejects.toMatchObject({ constraint: 'visit_groups_one_draw_for_a_visit' });
    });

    it('cannot be changed afterwards, nor recorded with a hash that is not its own', async () => {
      const group = await draw();
      const tampered = { ...group.draw, seed: '0'.repeat(64) };
      await expect(
        app.sql('update visit_groups set draw = $2 where id = $1', [group.id, tampered]),
      ).rejects.toMatchObject({ constraint: 'drawn_group_is_fixed' });
      for (const bad of [{ ...group.draw, input: '{}' }, {}]) {
        await expect(
          app.sql(
            `insert into visit_groups (kind, place_id, starts_on, ends_on, seats, needs, draw, created_at)
             select kind, place_id, '2030-01-01', '2030-01-01', seats, needs, $2, now() from visit_groups where id = $1`,
            [group.id, bad],
          ),
        ).rejects.toMatchObject({ constraint: 'visit_groups_draw_check' });
      }
      await expect(app.sql('delete from visit_groups where id = $1', [group.id])).rejects.toMatchObject({
        constraint: 'visit_groups_never_deleted',
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

    it('holds when two groups are drawn at the same moment', async () => {
      const places = [await makePlace(app), await makePlace(app)];
      const answers = await Promise.all(
        places.map(({ id }) =>
          office.post<GroupView>('/groups', {
            kind: 'periodic',
            placeId: id,
            ...days,
            seats: 3,
            needs: {},
            exclusions: [],
          }),
        ),
      );
      const members = answers.flatMap(({ body }) => activeMembers(body));
      expect(answers.map(({ status }) => status)).toEqual([201, 201]);
      expect(new Set(members).size).toBe(6);
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
      expect(decided.body).toMatchObject({ status: 'decided', decisionId, decidedOn: '2026-03-02', version: 2 });
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
        constraint: 'drawn_group_is_fixed',
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
      const seed = createHash('sha256').update(`${group.draw?.seed}:refill:1`).digest('hex');
      expect(refill).toMatchObject({ n: 1, seed });
      expect(replayDraw(refill?.input ?? '', seed)).toEqual(refill?.drawn);
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
        'group.draw',
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
      expect([seen.draw, seen.exclusions, seen.refills]).toEqual([undefined, undefined, undefined]);
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
      expect((await read(decided.id)).refills).toHaveLength(1);
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
  });
});
