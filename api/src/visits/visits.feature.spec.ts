import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import type { VisitSummary, VisitView } from '@shared/visits/visit.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { makeComplaint } from '../../test/make/complaints';
import { decide } from '../../test/make/council';
import { activeMembers, declareAll, decideGroup, makeGroup, makeParticipants } from '../../test/make/groups';
import { asParticipant } from '../../test/make/participants';
import { closePlace, makePlace } from '../../test/make/places';
import { completeVisit, makeCarriedOutVisit, makeStartedVisit, makeVisit, startVisit } from '../../test/make/visits';

jest.setTimeout(60_000);

describe('Visits', () => {
  let app: TestApp;
  let office: Client;
  let day = 1;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-01' });
    office = app.as(['office']);
    await makeParticipants(app, 6);
  });
  afterAll(() => app.close());

  /** Each scenario has days to itself, so that nobody is engaged from before. */
  beforeEach(() => {
    day += 3;
    app.clock.set(inMarch(0));
  });
  const inMarch = (offset: number) => new Date(Date.UTC(2026, 2, day + offset)).toISOString().slice(0, 10);

  const start = (id: string, startedOn = inMarch(0), by = office) =>
    by.post<VisitView>(`/visits/${id}/start`, { startedOn });
  const refusal = async (answer: Promise<{ status: number; body: unknown }>) => {
    const { status, body } = await answer;
    const { code, provision } = body as { code?: string; provision?: string };
    return [status, code, provision];
  };
  const readyWithin = async (wish: object) => {
    const group = await makeGroup(app, wish);
    await decideGroup(app, group.id);
    return declareAll(app, group.id);
  };

  describe('a prepared visit', () => {
    it('is of its group: kind, place, days and members; numbered within the year', async () => {
      const place = await makePlace(app, { regionIso: 'KZ-10' });
      const visit = await makeVisit(app, { group: { placeId: place.id, startsOn: inMarch(0), endsOn: inMarch(1) } });
      expect(visit).toMatchObject({
        number: expect.stringMatching(/^2026-\d+$/) as unknown,
        kind: 'periodic',
        method: 'in_depth',
        status: 'prepared',
        regionIso: 'KZ-10',
        place: { id: place.id },
        plannedFrom: inMarch(0),
        plannedTo: inMarch(1),
        startedOn: null,
        version: 1,
      });
      expect(visit.members.map(({ carriedOut }) => carriedOut)).toEqual([null, null]);
      expect(visit.actions).toContainEqual({ name: 'start', allowed: true });
    });

    it('has a number without gaps, also when several are prepared at once', async () => {
      const groups = [await makeGroup(app), await makeGroup(app), await makeGroup(app)];
      const answers = await Promise.all(
        groups.map(({ id }) => office.post<VisitView>('/visits', { groupId: id, method: 'thematic' })),
      );
      const numbers = answers.map(({ body }) => Number(body.number.split('-')[1])).sort((a, b) => a - b);
      expect(numbers.map((n) => n - (numbers[0] ?? 0))).toEqual([0, 1, 2]);
    });

    it('is one for a group', async () => {
      const visit = await makeVisit(app);
      const again = office.post('/visits', { groupId: visit.groupId, method: 'in_depth' });
      expect(await refusal(again)).toEqual([409, 'VISIT.EXISTS', undefined]);
      expect((await again).body.fields).toMatchObject([{ field: 'groupId' }]);
    });

    it('cannot be of a group that the Council has rejected, nor of one that is not there', async () => {
      const group = await makeGroup(app);
      const subject = { subjectType: 'visit_group', subjectId: group.id } as const;
      const decisionId = await decide(app, subject, inMarch(0), ['against']);
      await office.post(`/groups/${group.id}/decision`, { decisionId });
      const create = (groupId: string) => office.post('/visits', { groupId, method: 'in_depth' });
      expect(await refusal(create(group.id))).toEqual([409, 'VISIT.GROUP_NOT_DECIDED', '11-8(1)']);
      const absent = '7c0a0000-0000-4000-8000-000000000001';
      expect(await refusal(create(absent))).toEqual([404, 'RECORD.NOT_FOUND', undefined]);
    });
  });

  describe('the start (11-8(1))', () => {
    it('waits for the Council’s decision on the group and for every member’s declaration (11-5(3))', async () => {
      const group = await makeGroup(app);
      const visit = await makeVisit(app, { visit: { groupId: group.id } });
      expect(visit.actions[0]).toMatchObject({
        name: 'start',
        allowed: false,
        refusal: { code: 'VISIT.GROUP_NOT_DECIDED', provision: '11-8(1)' },
      });
      expect(await refusal(start(visit.id))).toEqual([409, 'VISIT.GROUP_NOT_DECIDED', '11-8(1)']);
      const byHand = () =>
        app.sql(`update visits set status = 'started', started_on = $2 where id = $1`, [visit.id, inMarch(0)]);
      await expect(byHand()).rejects.toMatchObject({ constraint: 'visit_must_have_a_decided_group' });
      await decideGroup(app, group.id);
      expect(await refusal(start(visit.id))).toEqual([409, 'VISIT.IMPARTIALITY_NOT_DECLARED', '11-5(3)']);
      await expect(byHand()).rejects.toMatchObject({ constraint: 'visit_members_must_declare_impartiality' });
      await declareAll(app, group.id);
      expect((await start(visit.id)).body).toMatchObject({ status: 'started', startedOn: inMarch(0), version: 2 });
      const { body } = await office.get<{ status: string }>(`/groups/${group.id}`);
      expect(body.status).toBe('set_out');
    });

    it('happens on a day of the group that has come, on or after the decision', async () => {
      const group = await makeGroup(app, { startsOn: inMarch(-1), endsOn: inMarch(1) });
      await decideGroup(app, group.id, inMarch(0));
      await declareAll(app, group.id);
      const { id } = await makeVisit(app, { visit: { groupId: group.id } });
      expect(await refusal(start(id, inMarch(1)))).toEqual([422, 'REQUEST.DATE_IN_THE_FUTURE', undefined]);
      expect((await start(id, inMarch(1))).body).toMatchObject({ fields: [{ field: 'startedOn' }] });
      expect(await refusal(start(id, inMarch(-2)))).toEqual([422, 'VISIT.OUTSIDE_GROUP_DAYS', '11-8(1)']);
      expect(await refusal(start(id, inMarch(-1)))).toEqual([409, 'VISIT.GROUP_NOT_DECIDED', '11-8(1)']);
      const byHand = (on: string) =>
        app.sql(`update visits set status = 'started', started_on = $2 where id = $1`, [id, on]);
      await expect(byHand(inMarch(2))).rejects.toMatchObject({ constraint: 'visit_is_on_days_of_its_group' });
      await expect(byHand(inMarch(-1))).rejects.toMatchObject({ constraint: 'visit_must_have_a_decided_group' });
      app.clock.set(inMarch(2));
      expect((await start(id, inMarch(1))).body.startedOn).toBe(inMarch(1));
    });

    it('is at a place under the mandate on the day (11-1(2))', async () => {
      const place = await makePlace(app);
      const visit = await makeVisit(app, { group: { placeId: place.id } });
      await closePlace(app, place, inMarch(0));
      expect(await refusal(start(visit.id))).toEqual([422, 'PLACE.NOT_UNDER_MANDATE', '11-1(2)']);
      await expect(
        app.sql(`update visits set status = 'started', started_on = $2 where id = $1`, [visit.id, inMarch(0)]),
      ).rejects.toMatchObject({ constraint: 'visit_is_under_the_mandate' });
      const late = await makePlace(app);
      const group = await makeGroup(app, { placeId: late.id });
      await closePlace(app, late, inMarch(0));
      const prepare = office.post('/visits', { groupId: group.id, method: 'in_depth' });
      expect(await refusal(prepare)).toEqual([422, 'PLACE.NOT_UNDER_MANDATE', '11-1(2)']);
    });

    it('of a periodic visit sets the four years running (11-7(1)(1)); of others it does not', async () => {
      const place = await makePlace(app);
      const lastPeriodic = async () =>
        (await office.get<PlaceView>(`/places/${place.id}`)).body.due?.lastPeriodicVisitOn;
      const periodic = await makeCarriedOutVisit(app, { group: { placeId: place.id } });
      expect(await lastPeriodic()).toBe(inMarch(0));
      app.clock.set(inMarch(1));
      const visit = { basisVisitId: periodic.id, interimPurposes: ['prevent_persecution' as const] };
      await makeStartedVisit(app, { group: { placeId: place.id, kind: 'interim' }, visit });
      expect(await lastPeriodic()).toBe(inMarch(0));
    });

    it('pins the region of that day, and nothing changes afterwards', async () => {
      const place = await makePlace(app, { regionIso: 'KZ-10' });
      const visit = await makeVisit(app, { group: { placeId: place.id } });
      await office.patch(`/places/${place.id}`, { regionIso: 'KZ-33' }, { ifMatch: place.version });
      expect((await startVisit(app, visit)).regionIso).toBe('KZ-33');
      for (const change of [
        `region_iso = 'KZ-10'`,
        `started_on = started_on - 1`,
        `kind = 'special'`,
        `status = 'prepared', started_on = null`,
      ]) {
        await expect(app.sql(`update visits set ${change} where id = $1`, [visit.id])).rejects.toMatchObject({
          constraint: expect.stringMatching(/^(started_visit_is_fixed|visit_is_of_its_group)$/) as unknown,
        });
      }
      await expect(app.sql('delete from visits where id = $1', [visit.id])).rejects.toMatchObject({
        constraint: 'visits_never_deleted',
      });
      const member = (await office.get<VisitView>(`/visits/${visit.id}`)).body.members[0]?.participantId ?? '';
      const recusal = asParticipant(app, member).post(`/groups/${visit.groupId}/impartiality`, {
        impartial: false,
        reason: 'Too late',
      });
      expect(await refusal(recusal)).toEqual([409, 'STATE.NOT_ALLOWED', undefined]);
    });

    it('is refused when nobody is left in the group', async () => {
      const group = await readyWithin({ seats: 1 });
      const visit = await makeVisit(app, { visit: { groupId: group.id } });
      await app.sql(`update group_members set status = 'withdrawn' where group_id = $1`, [group.id]);
      expect(await refusal(start(visit.id))).toEqual([409, 'VISIT.GROUP_EMPTY', '11-1(1)']);
      await expect(
        app.sql(`update visits set status = 'started', started_on = $2 where id = $1`, [visit.id, inMarch(0)]),
      ).rejects.toMatchObject({ constraint: 'visit_must_have_members' });
    });
  });

  describe('an interim visit (11-7(1)(2))', () => {
    it('refers to a started periodic visit of the same place and states its purpose', async () => {
      const periodic = await makeStartedVisit(app);
      const elsewhere = await makeStartedVisit(app);
      app.clock.set(inMarch(1));
      const group = await readyWithin({ kind: 'interim', placeId: periodic.place.id });
      const create = (body: object) =>
        office.post<VisitView>('/visits', { groupId: group.id, method: 'follow_up', ...body });
      const interimPurposes = ['monitor_recommendations'];
      const missing = [422, 'VISIT.INTERIM_BASIS_MISSING', '11-7(1)(2)'];
      expect(await refusal(create({ interimPurposes }))).toEqual(missing);
      expect(await refusal(create({ interimPurposes, basisVisitId: elsewhere.id }))).toEqual(missing);
      expect(await refusal(create({ basisVisitId: periodic.id }))).toEqual([
        422,
        'VISIT.INTERIM_PURPOSE_MISSING',
        '11-7(1)(2)',
      ]);
      const insert = (basis: string, purposes: string) =>
        app.sql(
          `insert into visits (number, group_id, kind, method, place_id, region_iso, basis_visit_id, interim_purposes, created_at)
           values ('2026-9999', $1, 'interim', 'follow_up', $2, 'KZ-10', $3, $4, now())`,
          [group.id, group.place.id, basis, purposes],
        );
      await expect(insert(elsewhere.id, '{prevent_persecution}')).rejects.toMatchObject({
        constraint: 'interim_visit_refers_to_periodic_visit',
      });
      await expect(insert(periodic.id, '{}')).rejects.toMatchObject({ constraint: 'visits_interim_check' });
      const { body } = await create({ basisVisitId: periodic.id, interimPurposes });
      expect(body).toMatchObject({ kind: 'interim', basisVisitId: periodic.id, interimPurposes });
    });
  });

  describe('a special visit (11-7(1)(3))', () => {
    it('rests on a registered message of torture, which only the office and the Ombudsman see', async () => {
      const [torture, other] = [
        await makeComplaint(app, { kind: 'message', concernsTorture: true }),
        await makeComplaint(app),
      ];
      const group = await readyWithin({ kind: 'special' });
      const create = (body: object) =>
        office.post<VisitView>('/visits', { groupId: group.id, method: 'reactive', ...body });
      const missing = [422, 'VISIT.MESSAGE_MISSING', '11-7(1)(3)'];
      expect(await refusal(create({}))).toEqual(missing);
      expect(await refusal(create({ complaintIds: [other.id] }))).toEqual(missing);
      expect(await refusal(create({ complaintIds: [group.id] }))).toEqual([422, 'RECORD.REFERENCE_MISSING', undefined]);
      const visit = (await create({ complaintIds: [torture.id, other.id] })).body;
      expect(visit.complaintIds).toHaveLength(2);
      const [member = ''] = activeMembers(group);
      for (const client of [app.as(['council']), asParticipant(app, member)]) {
        const { status, text } = await client.get(`/visits/${visit.id}`);
        expect(status).toBe(200);
        expect(text).not.toContain('complaintIds');
        expect(text).not.toContain(torture.id);
      }
      expect((await app.as(['ombudsman']).get(`/visits/${visit.id}`)).text).toContain(torture.id);
      expect((await start(visit.id, inMarch(0), asParticipant(app, member))).body.status).toBe('started');
      await expect(app.sql('delete from visit_messages where visit_id = $1', [visit.id])).rejects.toMatchObject({
        constraint: 'visit_messages_append_only',
      });
    });

    it('does not start without its message, whatever the database is told', async () => {
      const complaint = await makeComplaint(app);
      const group = await readyWithin({ kind: 'special' });
      const [row] = await app.sql<{ id: string }>(
        `insert into visits (number, group_id, kind, method, place_id, region_iso, created_at)
         values ('2026-9998', $1, 'special', 'reactive', $2, 'KZ-10', now()) returning id`,
        [group.id, group.place.id],
      );
      await app.sql('insert into visit_messages (visit_id, complaint_id, concerns_torture) values ($1, $2, true)', [
        row?.id,
        complaint.id,
      ]);
      await expect(
        app.sql(`update visits set status = 'started', started_on = $2 where id = $1`, [row?.id, inMarch(0)]),
      ).rejects.toMatchObject({ constraint: 'special_visit_refers_to_message' });
      expect(await refusal(start(row?.id ?? ''))).toEqual([422, 'VISIT.MESSAGE_MISSING', '11-7(1)(3)']);
    });

    it('alone refers to messages', async () => {
      const complaint = await makeComplaint(app, { concernsTorture: true });
      const group = await makeGroup(app);
      const answer = office.post('/visits', { groupId: group.id, method: 'in_depth', complaintIds: [complaint.id] });
      expect(await refusal(answer)).toEqual([422, 'VISIT.REFERENCE_NOT_OF_KIND', '11-7(1)']);
      const periodic = await makeVisit(app, { visit: { groupId: group.id } });
      await expect(
        app.sql('insert into visit_messages (visit_id, complaint_id, concerns_torture) values ($1, $2, true)', [
          periodic.id,
          complaint.id,
        ]),
      ).rejects.toMatchObject({ constraint: 'visit_messages_precede_the_visit' });
    });
  });

  describe('the completion', () => {
    it('names the members who carried out the visit, who will sign (11-8(4))', async () => {
      const visit = await makeStartedVisit(app, { group: { seats: 3, startsOn: inMarch(0), endsOn: inMarch(1) } });
      const [one = '', two = ''] = visit.members.map(({ participantId }) => participantId);
      app.clock.set(inMarch(1));
      const done = await completeVisit(app, visit, [one, two]);
      expect(done).toMatchObject({ status: 'carried_out', endedOn: inMarch(0) });
      expect(done.members.map(({ carriedOut }) => carriedOut)).toEqual([true, true, false]);
      await expect(
        app.sql('insert into visit_members (visit_id, participant_id) values ($1, $2)', [
          visit.id,
          visit.members[2]?.participantId,
        ]),
      ).rejects.toMatchObject({ constraint: 'visit_members_are_of_the_group' });
      await expect(app.sql('delete from visit_members where visit_id = $1', [visit.id])).rejects.toMatchObject({
        constraint: 'visit_members_append_only',
      });
    });

    it('names members of the group only, at least one, on days of the group that have come', async () => {
      const visit = await makeStartedVisit(app, { group: { startsOn: inMarch(0), endsOn: inMarch(1) } });
      const [member = ''] = visit.members.map(({ participantId }) => participantId);
      const [stranger] = await app.sql<{ id: string }>('select id from participants where id <> all($1)', [
        visit.members.map(({ participantId }) => participantId),
      ]);
      const complete = (body: object) =>
        office.post(`/visits/${visit.id}/completion`, { endedOn: inMarch(0), participantIds: [member], ...body });
      expect(await refusal(complete({ participantIds: [member, stranger?.id] }))).toEqual([
        422,
        'VISIT.NOT_A_MEMBER',
        '11-4(1)(3)',
      ]);
      expect((await complete({ participantIds: [] })).status).toBe(422);
      expect(await refusal(complete({ endedOn: inMarch(1) }))).toEqual([422, 'REQUEST.DATE_IN_THE_FUTURE', undefined]);
      expect(await refusal(complete({ endedOn: inMarch(-1) }))).toEqual([422, 'VISIT.ENDED_BEFORE_START', undefined]);
      expect((await complete({ endedOn: inMarch(-1) })).body.fields).toMatchObject([{ field: 'endedOn' }]);
      app.clock.set(inMarch(2));
      expect(await refusal(complete({ endedOn: inMarch(2) }))).toEqual([422, 'VISIT.OUTSIDE_GROUP_DAYS', '11-8(1)']);
      await expect(
        app.sql('insert into visit_members (visit_id, participant_id) values ($1, $2)', [visit.id, stranger?.id]),
      ).rejects.toMatchObject({ constraint: 'visit_members_are_of_the_group' });
      await expect(
        app.sql(`update visits set status = 'carried_out', ended_on = started_on where id = $1`, [visit.id]),
      ).rejects.toMatchObject({ constraint: 'visit_is_carried_out_by_members' });
    });

    it('comes after the start and once', async () => {
      const prepared = await makeVisit(app);
      const participantIds = prepared.members.map(({ participantId }) => participantId);
      const complete = () => office.post(`/visits/${prepared.id}/completion`, { endedOn: inMarch(0), participantIds });
      expect(await refusal(complete())).toEqual([409, 'STATE.NOT_ALLOWED', undefined]);
      await completeVisit(app, await startVisit(app, prepared));
      expect(await refusal(complete())).toEqual([409, 'STATE.NOT_ALLOWED', undefined]);
      const entries = await app.sql<{ action: string }>(
        'select action from audit_entries where subject_id = $1 order by seq',
        [prepared.id],
      );
      expect(entries.map(({ action }) => action)).toEqual(['visit.create', 'visit.start', 'visit.complete']);
    });
  });

  describe('who sees a visit (11-7(2): it is unannounced)', () => {
    it('no authority and no administrator, before it begins and after', async () => {
      const visit = await makeVisit(app);
      for (const now of [visit, await startVisit(app, visit)]) {
        for (const client of [app.as(['authority'], { authorityId: now.id }), app.as(['administrator'])]) {
          expect([(await client.get('/visits')).status, (await client.get(`/visits/${now.id}`)).status]).toEqual([
            403, 403,
          ]);
          expect((await start(now.id, inMarch(0), client)).status).toBe(403);
        }
      }
    });

    it('a participant: a visit of the own group, once the Council has decided; "absent" and "not yours" are one answer', async () => {
      const group = await makeGroup(app);
      const visit = await makeVisit(app, { visit: { groupId: group.id } });
      const [member = ''] = activeMembers(group);
      const seen = async (id: string) => {
        const { body } = await asParticipant(app, id).get<Page<VisitSummary>>('/visits?limit=200');
        return body.items.some((row) => row.id === visit.id);
      };
      expect(await seen(member)).toBe(false);
      await decideGroup(app, group.id);
      expect(await seen(member)).toBe(true);
      const [outsider] = await app.sql<{ id: string }>('select id from participants where id <> all($1)', [
        activeMembers(group),
      ]);
      const stranger = asParticipant(app, outsider?.id ?? '');
      expect(await seen(outsider?.id ?? '')).toBe(false);
      const answers = [
        await stranger.get(`/visits/${visit.id}`),
        await stranger.get('/visits/7c0a0000-0000-4000-8000-000000000001'),
        await start(visit.id, inMarch(0), stranger),
      ];
      const bodies = answers.map(({ body }) => JSON.stringify({ ...body, correlationId: '' }));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
      expect(new Set(bodies).size).toBe(1);
      expect((await asParticipant(app, member).post('/visits', { groupId: group.id, method: 'in_depth' })).status).toBe(
        403,
      );
    });
  });
});
