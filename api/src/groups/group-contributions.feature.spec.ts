import type { GroupView } from '@shared/groups/group.contract';
import { type Client, testApp, type TestApp } from '../../test/app';
import { makeCouncil, type SeatedMember } from '../../test/make/council';
import {
  closeCommitments,
  commitAll,
  freezeGroup,
  type GroupWish,
  makeGroup,
  makeParticipants,
  secretFor,
} from '../../test/make/groups';
import { approveAct } from '../../test/make/acts';
import { made } from '../../test/make/made';
import { asParticipant } from '../../test/make/participants';

jest.setTimeout(60_000);

describe('The seed of a draw (11-8(2))', () => {
  let app: TestApp;
  let office: Client;
  let council: [SeatedMember, SeatedMember, SeatedMember];

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    council = (await makeCouncil(app)) as typeof council;
    await makeParticipants(app, 4);
  });
  afterAll(() => app.close());

  let day = 0;
  /** Each scenario has a day to itself, so that nobody is engaged from before. */
  const freeze = (wish: GroupWish = {}) => {
    day += 1;
    const startsOn = new Date(Date.UTC(2026, 3, day)).toISOString().slice(0, 10);
    return freezeGroup(app, { startsOn, endsOn: startsOn, ...wish });
  };
  const commit = (by: Client, id: string, commitment = secretFor(id).commitment) =>
    by.post(`/groups/${id}/commitments`, { commitment });
  const reveal = (by: Client, id: string, secret: string) => by.post<GroupView>(`/groups/${id}/reveals`, { secret });
  const close = (id: string) => office.post(`/groups/${id}/commitments/closure`);
  const abandon = (id: string, reason = 'contributor_silent') => office.post(`/groups/${id}/abandonment`, { reason });
  const read = async (id: string, by = office) => made(await by.get<GroupView>(`/groups/${id}`));
  /** Frozen, committed to by the first two members, and closed. */
  const revealing = async () => {
    const { id } = await freeze();
    const committed = await commitAll(id, council.slice(0, 2));
    await closeCommitments(app, id);
    return { id, first: committed[0] ?? never(), second: committed[1] ?? never() };
  };
  const never = (): never => {
    throw new Error('two members committed');
  };
  const auditOf = (id: string) =>
    app.sql<{ action: string; detail: Record<string, unknown> }>(
      'select action, detail from audit_entries where subject_id = $1 order by seq',
      [id],
    );

  describe('is committed to', () => {
    it('by members of the Council in term, each once, and shows who has and who may', async () => {
      const group = await freeze();
      expect(group).toMatchObject({
        status: 'frozen',
        contributorsNeeded: 2,
        contributions: [],
        draw: null,
        vacancies: 2,
      });
      const [ombudsman, member] = council;
      expect((await read(group.id, member.as)).actions).toContainEqual({ name: 'commit', allowed: true });
      const { commitment } = secretFor(group.id);
      expect(await commit(member.as, group.id, commitment)).toMatchObject({ status: 201 });
      expect(await commit(member.as, group.id)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.ALREADY_COMMITTED', provision: '11-8(2)' },
      });
      expect(await commit(ombudsman.as, group.id, commitment)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.COMMITMENT_TAKEN', fields: [{ field: 'commitment' }] },
      });
      const { contributions, actions } = await read(group.id, member.as);
      expect(contributions).toMatchObject([
        { councilMemberId: member.id, fullName: member.fullName, commitment, revealedAt: null, secret: null },
      ]);
      expect(actions).toContainEqual({
        name: 'commit',
        allowed: false,
        refusal: expect.objectContaining({ code: 'GROUP.ALREADY_COMMITTED', provision: '11-8(2)' }) as unknown,
      });
      expect((await auditOf(group.id)).at(-1)).toEqual({
        action: 'group.commit',
        detail: { councilMemberId: member.id, commitment },
      });
    });

    it('by nobody else: not the office, not a participant, not an account of no member, not who is out of term', async () => {
      const { id } = await freeze();
      for (const client of [office, app.as(['authority'])]) expect((await commit(client, id)).status).toBe(403);
      expect((await commit(asParticipant(app, council[0].id), id)).status).toBe(403);
      expect((await commit(app.as(['council']), id)).status).toBe(403);
      expect(
        await commit(app.as(['council'], { councilMemberId: '7c0a0000-0000-4000-8000-000000000001' }), id),
      ).toMatchObject({ status: 409, body: { code: 'GROUP.CONTRIBUTOR_NOT_IN_TERM', provision: '11-8(1)' } });
      const [row] = await app.sql<{ id: string }>(
        `insert into council_members (full_name, is_citizen, election_act_id, term_from, term_to, created_at)
         select 'Former', true, election_act_id, '2019-04-01', '2026-03-01', now() from council_members where not ex_officio limit 1
         returning id`,
      );
      const former = app.as(['council'], { councilMemberId: row?.id });
      expect((await commit(former, id)).body.code).toBe('GROUP.CONTRIBUTOR_NOT_IN_TERM');
      expect((await commit(council[0].as, '7c0a0000-0000-4000-8000-000000000001')).status).toBe(404);
      await expect(
        app.sql(
          `insert into group_contributions (group_id, council_member_id, commitment, committed_at)
           values ($1, $2, repeat('a', 64), '2026-03-02T05:00:00Z')`,
          [id, row?.id],
        ),
      ).rejects.toMatchObject({ constraint: 'group_contributors_in_term' });
    });

    it('in 64 digits, or the field says so', async () => {
      const { id } = await freeze();
      for (const commitment of ['', 'A'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n`]) {
        const { status, body } = await commit(council[0].as, id, commitment);
        expect([status, body.fields?.[0]?.field]).toEqual([422, 'commitment']);
      }
    });

    it('by two at least, and by as many as the order of forming groups asks', async () => {
      const { id } = await freeze();
      await commitAll(id, council.slice(0, 1));
      expect(await close(id)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.TOO_FEW_COMMITMENTS', provision: '11-8(2)', params: { needed: 2, committed: 1 } },
      });
      await expect(
        app.sql(`update visit_groups set status = 'revealing', commitments_closed_at = now() where id = $1`, [id]),
      ).rejects.toMatchObject({ constraint: 'group_needs_two_contributors' });
      await approveAct(app, 'group_formation_order', { parameters: { minSeats: 2, maxSeats: 3, minContributors: 3 } });
      await commitAll(id, council.slice(1, 2));
      expect((await close(id)).body.params).toEqual({ needed: 3, committed: 2 });
      expect((await read(id)).contributorsNeeded).toBe(3);
      await app.sql(`update act_editions set repealed_on = '2026-03-02' where code = 'group_formation_order'`);
      expect((await close(id)).status).toBe(200);
    });

    it('until that is closed', async () => {
      const { id } = await revealing();
      expect((await read(id)).status).toBe('revealing');
      expect(await commit(council[2].as, id)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.COMMITMENTS_CLOSED', provision: '11-8(2)' },
      });
      expect((await close(id)).body.code).toBe('STATE.NOT_ALLOWED');
      await expect(
        app.sql(
          `insert into group_contributions (group_id, council_member_id, commitment, committed_at)
           values ($1, $2, repeat('a', 64), '2026-03-02T05:00:00Z')`,
          [id, council[2].id],
        ),
      ).rejects.toMatchObject({ constraint: 'group_commitments_are_open' });
    });
  });

  describe('is revealed', () => {
    it('only once commitments are closed', async () => {
      const { id } = await freeze();
      const [first = never()] = await commitAll(id, council.slice(0, 2));
      expect(await reveal(first.as, id, first.secret)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.REVEAL_TOO_EARLY', provision: '11-8(2)' },
      });
      await expect(
        app.sql(
          'update group_contributions set secret = $2, revealed_at = now() where group_id = $1 and council_member_id = $3',
          [id, first.secret, council[0].id],
        ),
      ).rejects.toMatchObject({ constraint: 'group_reveals_after_closure' });
    });

    it('by the very secret that was committed to, and by who committed', async () => {
      const { id, first, second } = await revealing();
      for (const wrong of [second.secret, secretFor(id).secret]) {
        expect(await reveal(first.as, id, wrong)).toMatchObject({
          status: 422,
          body: { code: 'GROUP.REVEAL_MISMATCH', provision: '11-8(2)', fields: [{ field: 'secret' }] },
        });
      }
      expect((await reveal(council[2].as, id, first.secret)).status).toBe(403);
      expect((await reveal(office, id, first.secret)).status).toBe(403);
      await expect(
        app.sql('update group_contributions set secret = $2, revealed_at = now() where group_id = $1', [
          id,
          secretFor(id).secret,
        ]),
      ).rejects.toMatchObject({ constraint: 'group_contributions_secret_check' });
    });

    it('once, and read by nobody before all are', async () => {
      const { id, first, second } = await revealing();
      const { body } = await reveal(first.as, id, first.secret);
      expect([body.status, body.draw]).toEqual(['revealing', null]);
      expect(await reveal(first.as, id, first.secret)).toMatchObject({
        status: 409,
        body: { code: 'GROUP.ALREADY_REVEALED' },
      });
      for (const client of [office, app.as(['ombudsman']), council[0].as, council[2].as]) {
        const { text } = await client.get(`/groups/${id}`);
        expect([text.includes('"revealedAt":"2026-03-02'), text.includes(first.secret)]).toEqual([true, false]);
      }
      expect(JSON.stringify(await auditOf(id))).not.toContain(first.secret);
      const kept = await app.sql<{ answers: string }>(
        'select coalesce(response::text, $1) as answers from idempotency_keys',
        [''],
      );
      expect(JSON.stringify(kept)).not.toContain(first.secret);
      await expect(
        app.sql('update group_contributions set secret = null, revealed_at = null where group_id = $1', [id]),
      ).rejects.toMatchObject({ constraint: 'group_contribution_is_fixed' });
      await reveal(second.as, id, second.secret);
      const shown = (await read(id)).contributions?.map(({ secret }) => secret);
      expect(shown?.sort()).toEqual([first.secret, second.secret].sort());
    });

    it('by the last, which draws in the same moment, audited with seed and hash', async () => {
      const { id, first, second } = await revealing();
      await reveal(second.as, id, second.secret);
      const { body } = await reveal(first.as, id, first.secret);
      expect(body).toMatchObject({ status: 'drawn', vacancies: 0, draw: { drawnOn: '2026-03-02' } });
      expect(body.members.map(({ chance }) => chance)).toEqual(['1/2', '1/2']);
      const entries = await auditOf(id);
      expect(entries.map(({ action }) => action).slice(-3)).toEqual(['group.reveal', 'group.reveal', 'group.draw']);
      expect(entries.at(-1)?.detail).toMatchObject({ sha256: body.frozen?.sha256, seed: body.draw?.seed });
    });

    it('by two last ones at one moment, and the lot falls once', async () => {
      const { id, first, second } = await revealing();
      const answers = await Promise.all([first, second].map(({ as, secret }) => reveal(as, id, secret)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect((await read(id)).members).toHaveLength(2);
      expect((await auditOf(id)).filter(({ action }) => action === 'group.draw')).toHaveLength(1);
    });

    it('by all, or there is no seed: the database makes it once more', async () => {
      const { id, first } = await revealing();
      await reveal(first.as, id, first.secret);
      const drawWith = (seed: string) =>
        app.sql(
          `update visit_groups set status = 'drawn', seed = ${seed}, drawn_on = '2026-03-02', drawn =
             (select array_agg(id) from (select id from participants limit 2) as two) where id = $1`,
          [id],
        );
      await expect(drawWith(`repeat('a', 64)`)).rejects.toMatchObject({
        constraint: 'group_seed_is_of_its_contributions',
      });
      await expect(drawWith('group_seed(id, frozen_sha256)')).rejects.toMatchObject({
        constraint: 'visit_groups_drawn_check',
      });
      await expect(app.sql('delete from group_contributions where group_id = $1', [id])).rejects.toMatchObject({
        constraint: 'group_contributions_never_deleted',
      });
    });
  });

  describe('is given up with a draw', () => {
    it('before the draw only, for a reason of the closed list, which stays; the place is free again', async () => {
      const { id, first } = await revealing();
      await reveal(first.as, id, first.secret);
      expect((await abandon(id, 'it did not please')).body.fields?.[0]?.field).toBe('reason');
      expect((await office.post(`/groups/${id}/abandonment`, {})).status).toBe(422);
      expect((await council[0].as.post(`/groups/${id}/abandonment`, { reason: 'needs_changed' })).status).toBe(403);
      expect((await abandon(id)).status).toBe(200);
      const group = await read(id);
      expect(group).toMatchObject({
        status: 'abandoned',
        abandonment: { reason: 'contributor_silent', on: '2026-03-02' },
      });
      expect(group.contributions?.map(({ secret }) => secret)).toEqual([null, null]);
      expect((await auditOf(id)).at(-1)).toMatchObject({
        action: 'group.abandon',
        detail: { reason: 'contributor_silent', contributors: 2 },
      });
      const again = await freeze({ placeId: group.place.id, startsOn: group.startsOn, endsOn: group.endsOn });
      expect((await abandon(again.id, 'needs_changed')).status).toBe(200);
      expect((await office.post('/visits', { groupId: id, method: 'in_depth' })).body.code).toBe(
        'VISIT.GROUP_NOT_DECIDED',
      );
    });

    it('never afterwards', async () => {
      day += 1;
      const group = await makeGroup(app, { startsOn: '2026-06-01', endsOn: '2026-06-01' });
      expect((await abandon(group.id)).body.code).toBe('STATE.NOT_ALLOWED');
      await expect(
        app.sql(
          `update visit_groups set status = 'abandoned', abandonment_reason = 'needs_changed', abandoned_on = '2026-03-02' where id = $1`,
          [group.id],
        ),
      ).rejects.toMatchObject({ constraint: 'frozen_group_is_fixed' });
    });
  });
});
