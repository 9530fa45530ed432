import type { OwnViolation, ViolationView } from '@shared/conduct/violation.contract';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { recordViolation } from '../../test/make/conduct';
import { made } from '../../test/make/made';
import { makeParticipant } from '../../test/make/participants';

type Person = ParticipantView & { readonly as: Client };

describe('The register of violations by participants (11-5(5))', () => {
  let app: TestApp;
  let office: Client;
  let asel: Person;
  let bolat: Person;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    asel = await makeParticipant(app, { fullName: 'Asel', decidedOn: '2026-01-12' });
    bolat = await makeParticipant(app, { fullName: 'Bolat', decidedOn: '2026-01-12' });
  });
  afterAll(() => app.close());

  const read = async (id: string) => (await office.get<ViolationView>(`/conduct/violations/${id}`)).body;
  const warning = { outcome: 'warning', decidedBy: 'The Ombudsman', decidedOn: '2026-03-02' };
  const decide = (id: string, body: object, ifMatch = 1) =>
    office.post(`/conduct/violations/${id}/outcome`, body, { ifMatch });

  it('says whose, when, which duty and what shows it', async () => {
    const { id } = await recordViolation(app, { participantId: asel.id, happenedOn: '2026-02-20' });
    expect(await read(id)).toMatchObject({
      participant: { id: asel.id, fullName: 'Asel' },
      duty: '11-5(3)',
      happenedOn: '2026-02-20',
      foundOn: '2026-03-02',
      outcome: null,
      actions: [
        { name: 'decide', allowed: true },
        { name: 'correct', allowed: true },
      ],
    });
    const post = async (change: object) => {
      const body = { participantId: asel.id, duty: '11-5(3)', happenedOn: '2026-03-01', foundOn: '2026-03-02' };
      const answer = await office.post('/conduct/violations', { ...body, evidence: 'Memo', ...change });
      return [answer.body.code, answer.body.fields?.[0]?.field];
    };
    expect(await post({ foundOn: '2026-02-28' })).toEqual(['VIOLATION.FOUND_BEFORE_IT_HAPPENED', 'foundOn']);
    expect(await post({ foundOn: '2026-03-03' })).toEqual(['REQUEST.DATE_IN_THE_FUTURE', 'foundOn']);
    expect(await post({ duty: '11-7(1)(1)' })).toEqual(['REQUEST.INVALID', 'duty']);
    expect(await post({ evidence: ' ' })).toEqual(['REQUEST.INVALID', 'evidence']);
    expect(await post({ participantId: '7c0a0000-0000-4000-8000-000000000001' })).toEqual([
      'VIOLATION.PARTICIPANT_UNKNOWN',
      'participantId',
    ]);
  });

  it('gives each entry one outcome, and says so the second time', async () => {
    const { id } = await recordViolation(app, { participantId: asel.id });
    expect((await decide(id, { ...warning, decidedOn: '2026-03-01' })).body).toMatchObject({
      code: 'VIOLATION.DECIDED_BEFORE_FOUND',
      fields: [{ field: 'decidedOn' }],
    });
    expect((await decide(id, { ...warning, decidedBy: '' })).status).toBe(422);
    expect((await decide(id, warning, 9)).body.code).toBe('CONFLICT.STALE');
    expect((await decide(id, warning)).status).toBe(200);
    expect(await read(id)).toMatchObject({ outcome: 'warning', decidedBy: 'The Ombudsman', version: 2 });
    const again = await decide(id, { ...warning, outcome: 'no_violation' }, 2);
    expect(again).toMatchObject({ status: 409, body: { code: 'VIOLATION.DECIDED', provision: '11-5(5)' } });
    await expect(app.sql(`update violations set outcome = 'no_violation' where id = $1`, [id])).rejects.toThrow(
      'decided',
    );
    await expect(app.sql(`delete from violations where id = $1`, [id])).rejects.toThrow('never deleted');
  });

  it('corrects an entry by another about the same participant, and keeps both', async () => {
    const { id } = await recordViolation(app, { participantId: asel.id });
    const of = (participantId: string) => ({
      ...{ participantId, duty: '11-5(4)', happenedOn: '2026-03-01', foundOn: '2026-03-02' },
      ...{ evidence: 'Memo no. 4', correctsId: id },
    });
    expect((await office.post('/conduct/violations', of(bolat.id))).body.code).toBe('VIOLATION.CORRECTS_ANOTHER');
    const correction = made(await office.post('/conduct/violations', of(asel.id)));
    expect(await read(correction.id)).toMatchObject({ duty: '11-5(4)', correctsId: id, isCorrected: false });
    expect(await read(id)).toMatchObject({ duty: '11-5(3)', isCorrected: true });
    expect((await office.post('/conduct/violations', of(asel.id))).body.code).toBe('VIOLATION.CORRECTED');
    expect((await decide(id, warning)).body.code).toBe('VIOLATION.CORRECTED');
    const change = (assignment: string) => app.sql(`update violations set ${assignment} where id = $1`, [id]);
    await expect(change(`evidence = 'another'`)).rejects.toThrow('an entry does not change');
    await expect(change(`outcome = 'warning', decided_by = 'x', decided_on = '2026-03-02'`)).rejects.toThrow(
      'another entry has taken its place',
    );
    await expect(
      app.sql(
        `insert into violations (participant_id, duty, happened_on, found_on, evidence, corrects_id, created_at)
         values ($1, '11-5(4)', '2026-03-01', '2026-03-02', 'x', $2, now())`,
        [bolat.id, correction.id],
      ),
    ).rejects.toThrow('about somebody else');
  });

  it('is read by the Ombudsman and the office, each time on record; a participant reads the own entries without what shows them', async () => {
    const { id } = await recordViolation(app, { participantId: bolat.id, evidence: 'Letter of a witness' });
    made(await decide(id, warning));
    const { text, body } = await bolat.as.get<OwnViolation[]>('/conduct/violations/mine');
    expect(body).toMatchObject([{ id, duty: '11-5(3)', outcome: 'warning', decidedOn: '2026-03-02' }]);
    expect(text).not.toContain('witness');
    for (const by of [asel.as, app.as(['council']), app.as(['administrator'])]) {
      expect((await by.get('/conduct/violations')).status).toBe(403);
      expect((await by.get(`/conduct/violations/${id}`)).status).toBe(403);
    }
    await app.as(['ombudsman']).get(`/conduct/violations?participant=${bolat.id}`);
    await read(id);
    const trail = await app.sql('select action, detail from audit_entries where subject_id = $1 order by seq', [id]);
    expect(trail.map(({ action }) => action)).toEqual([
      'violation.record',
      'violation.decide',
      'violation.read',
      'violation.read',
    ]);
    expect(JSON.stringify(trail)).not.toContain('witness');
    const open = await office.get<Page<ViolationView>>(`/conduct/violations?participant=${bolat.id}&state=open`);
    expect(open.body.items).toEqual([]);
  });

  it('ends powers by an act on the ground of 11-6(1), to which the entry refers', async () => {
    const { id } = await recordViolation(app, { participantId: bolat.id });
    const ended = { ...warning, outcome: 'powers_ended' };
    expect((await decide(id, ended)).body).toMatchObject({ code: 'VIOLATION.POWERS_NOT_ENDED', provision: '11-6(1)' });
    const ending = { ground: '11-6(1)', effectiveOn: '2026-03-02', evidence: 'Decision no. 7' };
    made(await office.post(`/participants/${bolat.id}/termination`, ending));
    expect((await decide(id, ended)).status).toBe(200);
    expect(await read(id)).toMatchObject({ outcome: 'powers_ended', powersEndedOn: '2026-03-02' });
    const set = (id: string, termination: string) =>
      app.sql(
        `update violations set outcome = 'powers_ended', decided_by = 'x', decided_on = '2026-03-02', termination_id = ${termination} where id = $1`,
        [id],
      );
    const other = await recordViolation(app, { participantId: asel.id });
    await expect(set(other.id, 'null')).rejects.toThrow('violations_termination_check');
    await expect(set(other.id, '(select id from terminations limit 1)')).rejects.toThrow('did not end for a breach');
    made(await office.post(`/participants/${asel.id}/termination`, { ...ending, ground: '11-6(5)' }));
    expect((await decide(other.id, ended)).body.code).toBe('VIOLATION.POWERS_NOT_ENDED');
    const own = `(select id from terminations where participant_id = '${asel.id}')`;
    await expect(set(other.id, own)).rejects.toThrow('did not end for a breach');
  });
});
