import type { Actor } from '@shared/actor';
import type { KnownConflictView } from '@shared/conflicts/known-conflict.contract';
import type { Page } from '@shared/page';
import type { PlaceView } from '@shared/places/place.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { declareConflict } from '../../test/make/conflicts';
import { makeParticipant } from '../../test/make/participants';
import { makePlace } from '../../test/make/places';
import { UnitOfWork } from '../platform/database';
import { ConflictsService } from './conflicts.service';

type Person = Awaited<ReturnType<typeof makeParticipant>>;

describe('a conflict known beforehand (11-5(3))', () => {
  let app: TestApp;
  let asel: Person;
  let marat: Person;
  let place: PlaceView;
  const office = () => app.as(['office']).actor as Actor;
  const own = async (by: Client) => (await by.get<Page<KnownConflictView>>('/conflicts')).body.items;
  const clear = async (by: Client) => {
    for (const { id } of await own(by)) await by.delete(`/conflicts/${id}`);
  };
  const conflicted = (to: PlaceView, days?: { startsOn: string; endsOn: string }) =>
    app.nest
      .get(UnitOfWork)
      .read(office(), (work) =>
        app.nest
          .get(ConflictsService, { strict: false })
          .conflictedWith(work, { id: to.id, authorityId: to.authority.id }, days),
      )
      .then((found) => [...found]);
  const on = (day: string) => ({ startsOn: day, endsOn: day });

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    asel = await makeParticipant(app);
    marat = await makeParticipant(app);
    place = await makePlace(app);
  });
  afterEach(async () => {
    await clear(asel.as);
    await clear(marat.as);
  });
  afterAll(() => app.close());

  it('is declared by the participant, who alone sees it, with what may be done', async () => {
    const { id } = await declareConflict(asel.as, { kind: 'relative_held', placeId: place.id, since: '2026-01-01' });
    expect(await own(asel.as)).toEqual([
      {
        id,
        kind: 'relative_held',
        place: { id: place.id, name: place.name },
        authority: null,
        since: '2026-01-01',
        until: null,
        version: 1,
        actions: [
          { name: 'end', allowed: true },
          { name: 'delete', allowed: true },
        ],
      },
    ]);
    expect(await own(marat.as)).toEqual([]);
  });

  it('is refused to everybody else by every route, the Ombudsman and the office included', async () => {
    const { id } = await declareConflict(asel.as, { placeId: place.id });
    for (const role of ['ombudsman', 'office', 'council', 'authority', 'administrator'] as const) {
      const reader = app.as([role], { participantId: asel.id });
      expect((await reader.get('/conflicts')).status).toBe(403);
      expect((await reader.post('/conflicts', { kind: 'other_tie', placeId: place.id })).status).toBe(403);
      expect((await reader.post(`/conflicts/${id}/end`, { until: '2026-03-02' }, { ifMatch: 1 })).status).toBe(403);
      expect((await reader.delete(`/conflicts/${id}`)).status).toBe(403);
    }
    expect(await app.as(['participant']).get('/conflicts')).toMatchObject({ status: 403 });
  });

  it('of somebody else and one that is not there are the same answer', async () => {
    const { id } = await declareConflict(asel.as, { placeId: place.id });
    const same = { ifMatch: 1, headers: { 'x-correlation-id': 'the-same-for-both' } };
    const absent = '00000000-0000-4000-8000-000000000000';
    const [notMine, notThere] = [
      await marat.as.post(`/conflicts/${id}/end`, { until: '2026-03-02' }, same),
      await marat.as.post(`/conflicts/${absent}/end`, { until: '2026-03-02' }, same),
    ];
    expect(notMine).toMatchObject({ status: 404, text: notThere.text });
    expect((await marat.as.delete(`/conflicts/${id}`)).status).toBe(404);
    expect(await own(asel.as)).toHaveLength(1);
  });

  it('says at the field what is wrong with it', async () => {
    const authorityId = place.authority.id;
    const refusals = [
      [{ kind: 'other_tie' }, 'KNOWN_CONFLICT.PLACE_OR_AUTHORITY', 'placeId'],
      [{ kind: 'other_tie', placeId: place.id, authorityId }, 'KNOWN_CONFLICT.PLACE_OR_AUTHORITY', 'placeId'],
      [{ kind: 'other_tie', placeId: asel.id }, 'PLACE.UNKNOWN', 'placeId'],
      [{ kind: 'other_tie', authorityId: asel.id }, 'AUTHORITY.UNKNOWN', 'authorityId'],
      [
        { kind: 'other_tie', authorityId, since: '2026-03-02', until: '2026-03-01' },
        'KNOWN_CONFLICT.DAYS_REVERSED',
        'until',
      ],
      [{ kind: 'a cousin of mine', placeId: place.id }, 'REQUEST.INVALID', 'kind'],
      [{ kind: 'other_tie', placeId: place.id, reason: 'my brother' }, 'REQUEST.INVALID', 'reason'],
    ] as const;
    for (const [body, code, field] of refusals) {
      expect(await asel.as.post('/conflicts', body)).toMatchObject({
        status: 422,
        body: { code, fields: [{ field }] },
      });
    }
  });

  it('is declared once for the same days, and again after it has ended', async () => {
    const { id } = await declareConflict(asel.as, { placeId: place.id });
    const again = await asel.as.post('/conflicts', { kind: 'other_tie', placeId: place.id });
    expect(again).toMatchObject({ status: 409, body: { code: 'KNOWN_CONFLICT.DECLARED_ALREADY' } });
    await asel.as.post(`/conflicts/${id}/end`, { until: '2026-03-02' }, { ifMatch: 1 });
    await declareConflict(asel.as, { placeId: place.id, since: '2026-03-03' });
    await declareConflict(asel.as, { placeId: place.id, kind: 'former_employer' });
    expect(await own(asel.as)).toHaveLength(3);
  });

  it('is ended by its participant, whose older version is refused with what stands now', async () => {
    const { id } = await declareConflict(asel.as, { placeId: place.id, since: '2026-03-01' });
    const end = (until: string, ifMatch: number) => asel.as.post(`/conflicts/${id}/end`, { until }, { ifMatch });
    expect(await end('2026-02-28', 1)).toMatchObject({ status: 422, body: { code: 'KNOWN_CONFLICT.DAYS_REVERSED' } });
    expect(await end('2026-03-01', 1)).toMatchObject({ status: 200, body: { id, version: 2 } });
    expect(await end('2026-03-05', 1)).toMatchObject({ status: 409, body: { code: 'CONFLICT.STALE' } });
    expect(await end('2026-03-05', 2)).toMatchObject({
      status: 409,
      body: { code: 'KNOWN_CONFLICT.OVER', provision: '11-5(3)' },
    });
    const [row] = await own(asel.as);
    expect(row).toMatchObject({ until: '2026-03-01', actions: [{ name: 'end', allowed: false }, { name: 'delete' }] });
  });

  describe('keeps the participant out of groups', () => {
    it('for the place, or for every place of the authority, and for no other', async () => {
      const [sister, elsewhere] = [await makePlace(app, { authorityId: place.authority.id }), await makePlace(app)];
      await declareConflict(asel.as, { placeId: place.id });
      await declareConflict(marat.as, { authorityId: place.authority.id });
      expect((await conflicted(place)).sort()).toEqual([asel.id, marat.id].sort());
      expect(await conflicted(sister)).toEqual([marat.id]);
      expect(await conflicted(elsewhere)).toEqual([]);
    });

    it('on its days, the first and the last included', async () => {
      await declareConflict(asel.as, { placeId: place.id, since: '2026-03-10', until: '2026-03-20' });
      expect(await conflicted(place)).toEqual([]);
      expect(await conflicted(place, { startsOn: '2026-03-05', endsOn: '2026-03-09' })).toEqual([]);
      expect(await conflicted(place, { startsOn: '2026-03-05', endsOn: '2026-03-10' })).toEqual([asel.id]);
      expect(await conflicted(place, on('2026-03-20'))).toEqual([asel.id]);
      expect(await conflicted(place, on('2026-03-21'))).toEqual([]);
    });

    it('until it is deleted, which leaves nothing', async () => {
      const { id } = await declareConflict(asel.as, { placeId: place.id });
      expect((await asel.as.delete(`/conflicts/${id}`)).status).toBe(204);
      expect(await conflicted(place)).toEqual([]);
      expect(await own(asel.as)).toEqual([]);
    });
  });

  describe('in the database', () => {
    const insert = (columns: Record<string, unknown>) =>
      app.sql(
        `with me as (select set_config('npm.participant', $1, true))
         insert into known_conflicts (participant_id, place_id, authority_id, kind, since, until, created_at)
         select $2, $3, $4, $5, $6, $7, now() from me`,
        ['me', 'participant_id', 'place_id', 'authority_id', 'kind', 'since', 'until'].map((name) => columns[name]),
      );
    const lawful = () => ({ me: asel.id, participant_id: asel.id, place_id: place.id, kind: 'other_tie' });

    it('gives no row to a query that names no participant, not even to the owner of the table', async () => {
      await declareConflict(asel.as, { placeId: place.id });
      expect(await app.sql('select * from known_conflicts')).toEqual([]);
      expect(await app.sql(`delete from known_conflicts returning id`)).toEqual([[], 0]);
      expect(await app.sql('update known_conflicts set kind = kind returning id')).toEqual([[], 0]);
      expect(await own(asel.as)).toHaveLength(1);
      const [count] = await app.sql<{ count: number }>(
        `with me as materialized (select set_config('npm.participant', $1, true) as id)
         select count(c.*)::int as count from me left join known_conflicts c on c.participant_id <> me.id::uuid`,
        [marat.id],
      );
      expect(count).toEqual({ count: 0 });
    });

    it('opens for the question of a draw and closes behind it', async () => {
      await declareConflict(asel.as, { placeId: place.id });
      const seen = await app.nest.get(UnitOfWork).read(office(), async (work) => {
        const found = await work.manager.query(
          `select participants_in_conflict_with($1, $2, '2026-03-02', '2026-03-02') as id`,
          [place.id, place.authority.id],
        );
        return [found, await work.manager.query('select * from known_conflicts')] as unknown[];
      });
      expect(seen).toEqual([[{ id: asel.id }], []]);
    });

    it('lets nobody change or delete by the way that a draw asks', async () => {
      await declareConflict(asel.as, { placeId: place.id });
      const changed = await app.nest.get(UnitOfWork).read(office(), async (work) => {
        await work.manager.query(`select set_config('npm.known_conflicts', 'participants_only', true)`);
        const update = await work.manager.query('update known_conflicts set version = 9 returning id');
        return [update, await work.manager.query('delete from known_conflicts returning id')] as unknown[];
      });
      expect(changed).toEqual([
        [[], 0],
        [[], 0],
      ]);
    });

    it('takes no row in the name of another participant', async () => {
      await expect(insert({ ...lawful(), me: marat.id })).rejects.toThrow('row-level security');
    });

    it('holds the rules by itself', async () => {
      await expect(insert({ ...lawful(), kind: 'cousin' })).rejects.toThrow('known_conflicts_kind_check');
      await expect(insert({ ...lawful(), place_id: null })).rejects.toThrow('known_conflicts_subject_check');
      await expect(insert({ ...lawful(), authority_id: place.authority.id })).rejects.toThrow(
        'known_conflicts_subject_check',
      );
      await expect(insert({ ...lawful(), since: '2026-03-02', until: '2026-03-01' })).rejects.toThrow(
        'known_conflicts_days_check',
      );
      await insert(lawful());
      await expect(insert({ ...lawful(), since: '2026-03-02' })).rejects.toThrow('known_conflicts_declared_once');
    });

    it('keeps what was declared out of the audit and out of the answers stored for repetitions', async () => {
      const key = { idempotencyKey: 'declared-once-for-all' };
      const body = { kind: 'relative_works', placeId: place.id };
      const first = await asel.as.post('/conflicts', body, key);
      expect((await asel.as.post('/conflicts', body, key)).body).toEqual(first.body);
      const rows = await app.sql<{ row: string }>(`
        select row_to_json(a)::text as row from audit_entries a where subject_type = 'known-conflict'
        union all select row_to_json(i)::text from idempotency_keys i`);
      expect(rows.length).toBeGreaterThan(1);
      const bytes = rows.map(({ row }) => row).join('\n');
      for (const secret of ['relative_works', place.id]) expect(bytes).not.toContain(secret);
      await asel.as.delete(`/conflicts/${first.body.id}`);
      expect(await app.sql('select key from idempotency_keys')).toEqual([]);
    });
  });
});
