import type { CapacityFile, CompetenceView } from '@shared/capacity/competence.contract';
import type { TrainingSummary, TrainingView } from '@shared/capacity/training.contract';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { makeTraining, recordAttendance } from '../../test/make/capacity';
import { makeParticipant } from '../../test/make/participants';
import { UnitOfWork } from '../platform/database';
import { CapacityService } from './capacity.service';

type Person = ParticipantView & { readonly as: Client };

describe('The professional knowledge of participants (11-1(4))', () => {
  let app: TestApp;
  let office: Client;
  let asel: Person;
  let bolat: Person;

  beforeAll(async () => {
    app = await testApp({ today: '2026-01-31' });
    office = app.as(['office']);
    asel = await makeParticipant(app, { fullName: 'Asel' });
    bolat = await makeParticipant(app, { fullName: 'Bolat' });
  });
  afterEach(() => app.clock.set('2026-01-31'));
  afterAll(() => app.close());

  const fileOf = async ({ id }: Person) => (await office.get<CapacityFile>(`/capacity/participants/${id}`)).body;
  const heldOn = (day: string, { id }: Person) =>
    app.nest.get(UnitOfWork).read(office.actor as NonNullable<Client['actor']>, async (work) => {
      const held = await app.nest.get(CapacityService).competencesOn(work, day);
      return held.get(id) ?? [];
    });

  it('gives who attended the competence from the last day, for its months, and nobody else', async () => {
    const training = await makeTraining(app, {
      heldOn: '2026-01-30',
      competences: ['interviewing', 'documentation_of_torture'],
      endedOn: '2026-01-31',
      goodForMonths: 1,
    });
    const recorded = await recordAttendance(app, training, { [asel.id]: 'attended', [bolat.id]: 'missed' });
    expect(recorded).toMatchObject({ version: 2, counts: { invited: 2, attended: 1, missed: 1 } });
    const both = ['documentation_of_torture', 'interviewing'];
    expect(
      await Promise.all(['2026-01-30', '2026-01-31', '2026-02-28', '2026-03-01'].map((d) => heldOn(d, asel))),
    ).toEqual([[], both, both, []]);
    expect(await heldOn('2026-02-01', bolat)).toEqual([]);
    expect((await fileOf(asel)).competences[0]).toMatchObject({
      validFrom: '2026-01-31',
      validTo: '2026-02-28',
      state: 'in_force',
      training: { id: training.id },
    });
  });

  it('ends a competence with the attendance that was a mistake, from the day of the correction', async () => {
    const training = await makeTraining(app, { competences: ['disability'] });
    const recorded = await recordAttendance(app, training, { [asel.id]: 'attended' });
    app.clock.set('2026-02-05');
    const corrected = await recordAttendance(app, recorded, { [asel.id]: 'missed' });
    expect(await Promise.all(['2026-02-04', '2026-02-05'].map((day) => heldOn(day, asel)))).toEqual([
      expect.arrayContaining(['disability']),
      expect.not.arrayContaining(['disability']),
    ]);
    const kept = (await fileOf(asel)).competences.find(({ competence }) => competence === 'disability');
    expect(kept).toMatchObject({ state: 'ended', end: { on: '2026-02-05', reason: 'attendance_corrected' } });
    await recordAttendance(app, corrected, { [asel.id]: 'attended' });
    expect(await heldOn('2026-02-05', asel)).toContain('disability');
    const row = `where training_id = $1 and participant_id = $2`;
    await expect(
      app.sql(`update training_attendances set status = 'missed' ${row}`, [training.id, asel.id]),
    ).rejects.toThrow('a competence still rests on this attendance');
    await expect(
      app.sql(`update held_competences set ended_on = null, end_reason = null ${row} and ended_on is not null`, [
        training.id,
        asel.id,
      ]),
    ).rejects.toThrow('a competence can only end, and once');
    await expect(app.sql(`delete from held_competences`)).rejects.toThrow('never deleted');
  });

  it('knows who attended on the last day at the earliest, and invites before', async () => {
    const training = await makeTraining(app, { heldOn: '2026-01-31', endedOn: '2026-02-02' });
    const path = `/trainings/${training.id}/attendance`;
    const entries = [{ participantId: asel.id, status: 'attended' }];
    const early = await office.put(path, { entries }, { ifMatch: 1 });
    expect(early).toMatchObject({ status: 409, body: { code: 'TRAINING.NOT_OVER', provision: '11-1(4)' } });
    await recordAttendance(app, training, { [asel.id]: 'invited' });
    await expect(
      app.sql(
        `update training_attendances set status = 'attended', recorded_on = '2026-02-01' where training_id = $1`,
        [training.id],
      ),
    ).rejects.toThrow('the training is not over');
    app.clock.set('2026-02-02');
    expect((await office.put(path, { entries }, { ifMatch: 2 })).status).toBe(200);
  });

  it('has a place for everybody on the list', async () => {
    const training = await makeTraining(app, { places: 1 });
    const entries = [asel, bolat].map(({ id }) => ({ participantId: id, status: 'invited' }));
    const full = await office.put(`/trainings/${training.id}/attendance`, { entries }, { ifMatch: 1 });
    expect(full).toMatchObject({ status: 409, body: { code: 'TRAINING.FULL', params: { places: 1, invited: 2 } } });
    const { version } = await recordAttendance(app, training, { [asel.id]: 'invited' });
    await expect(
      app.sql(
        `insert into training_attendances (training_id, participant_id, status, recorded_on, created_at)
         values ($1, $2, 'invited', '2026-01-31', now())`,
        [training.id, bolat.id],
      ),
    ).rejects.toThrow('more are invited than there are places');
    expect((await recordAttendance(app, { ...training, version }, { [bolat.id]: 'invited' })).attendance).toMatchObject(
      [{ fullName: 'Bolat' }],
    );
  });

  it('keeps a recorded attendance on its list, and the training as it was attended', async () => {
    const training = await makeTraining(app, { competences: ['law'] });
    const { id, version } = await recordAttendance(app, training, { [asel.id]: 'missed' });
    const gone = await office.put(`/trainings/${id}/attendance`, { entries: [] }, { ifMatch: version });
    expect(gone).toMatchObject({ status: 409, body: { code: 'TRAINING.ATTENDANCE_STAYS' } });
    const { title, heldOn: first, endedOn, organiser } = training;
    const body = {
      titleKk: title.kk,
      titleRu: title.ru,
      heldOn: first,
      endedOn,
      organiser,
      competences: ['law', 'medicine'],
    };
    const changed = await office.put(`/trainings/${id}`, body, { ifMatch: version });
    expect(changed).toMatchObject({ status: 409, body: { code: 'TRAINING.RECORDED', provision: '11-1(4)' } });
    const named = { ...body, competences: ['law'], titleRu: 'Новое имя' };
    expect((await office.put<TrainingView>(`/trainings/${id}`, named, { ifMatch: version })).body.title.ru).toBe(
      'Новое имя',
    );
    await expect(app.sql(`update trainings set good_for_months = 3 where id = $1`, [id])).rejects.toThrow(
      'is recorded',
    );
    await expect(app.sql(`delete from training_attendances where training_id = $1`, [id])).rejects.toThrow('stays');
  });

  it('refuses a list that is stale, names a stranger or somebody twice', async () => {
    const { id } = await makeTraining(app);
    const put = (entries: object[], ifMatch = 1) => office.put(`/trainings/${id}/attendance`, { entries }, { ifMatch });
    const entry = { participantId: asel.id, status: 'invited' };
    const stranger = { participantId: '7c0a0000-0000-4000-8000-000000000001', status: 'invited' };
    expect((await put([entry], 7)).body).toMatchObject({ code: 'CONFLICT.STALE', current: { version: 1 } });
    expect((await put([entry, entry])).body).toMatchObject({ code: 'REQUEST.INVALID', fields: [{ field: 'entries' }] });
    expect((await put([entry, stranger])).body).toMatchObject({
      code: 'TRAINING.PARTICIPANT_UNKNOWN',
      fields: [{ field: 'entries.1.participantId' }],
    });
    expect((await put([{ ...entry, status: 'asleep' }])).status).toBe(422);
    expect((await office.put(`/trainings/${id}/attendance`, { entries: [] })).status).toBe(428);
  });

  it('gives only what is in the closed list, never a circumstance of who somebody is (11-8(2))', async () => {
    for (const competence of ['kazakh', 'woman', 'doctor', 'lawyer']) {
      const body = { titleKk: 'а', titleRu: 'б', heldOn: '2026-01-31', endedOn: '2026-01-31', organiser: 'c' };
      expect((await office.post('/trainings', { ...body, competences: [competence] })).body.fields).toMatchObject([
        { field: 'competences' },
      ]);
    }
    await expect(app.sql(`update trainings set competences = '{kazakh}'`)).rejects.toThrow();
  });

  it('shows a participant all trainings and nobody’s attendance but the own', async () => {
    const training = await makeTraining(app, { heldOn: '2025-06-01' });
    await recordAttendance(app, training, { [asel.id]: 'attended', [bolat.id]: 'missed' });
    const { body } = await bolat.as.get<TrainingView>(`/trainings/${training.id}`);
    expect(body).toMatchObject({ own: 'missed', counts: null, attendance: [], actions: [] });
    const list = await asel.as.get<Page<TrainingSummary>>('/trainings?year=2025');
    expect(list.body.items).toMatchObject([{ id: training.id, own: 'attended', counts: null }]);
    expect((await office.get<Page<TrainingSummary>>('/trainings?year=2025')).body.items[0]?.counts?.attended).toBe(1);
    expect((await bolat.as.post('/trainings', {})).status).toBe(403);
    expect((await bolat.as.get(`/capacity/participants/${asel.id}`)).status).toBe(403);
    expect((await app.as(['authority']).get('/trainings')).status).toBe(403);
    const own = await bolat.as.get<CapacityFile>('/capacity/mine');
    expect(own.body.trainings).toContainEqual(expect.objectContaining({ id: training.id, status: 'missed' }));
    expect((await app.as(['participant']).get('/capacity/mine')).status).toBe(404);
  });

  describe('shown by a document', () => {
    const record = (body: object) => office.post<CapacityFile>(`/capacity/participants/${bolat.id}/competences`, body);
    const diploma = { competence: 'psychiatry', reference: 'Diploma no. 17, KazNMU', validFrom: '2020-06-30' };

    it('is held from the day of the document, by its reference', async () => {
      const { status, body } = await record({ ...diploma, validTo: '2026-01-31' });
      expect([status, body.competences[0]]).toMatchObject([201, { competence: 'psychiatry', state: 'in_force' }]);
      expect(await heldOn('2026-01-31', bolat)).toContain('psychiatry');
      expect(await heldOn('2026-02-01', bolat)).not.toContain('psychiatry');
      const answers = [
        await record({ ...diploma, reference: ' ' }),
        await record({ ...diploma, validTo: '2020-06-29' }),
        await record({ ...diploma, validFrom: '2026-02-01' }),
      ];
      expect(answers.map((answer) => (answer.body as unknown as { code: string }).code)).toEqual([
        'REQUEST.INVALID',
        'COMPETENCE.DAYS_REVERSED',
        'REQUEST.DATE_IN_THE_FUTURE',
      ]);
    });

    it('ends with a reason and, when it was withdrawn, by an act; once, and never silently', async () => {
      const [held] = (await record({ ...diploma, competence: 'law' })).body.competences.filter(
        ({ competence }) => competence === 'law',
      ) as [CompetenceView];
      const end = (body: object, ifMatch = 1) => office.post(`/capacity/competences/${held.id}/end`, body, { ifMatch });
      expect((await end({ reason: 'withdrawn' })).body.fields).toMatchObject([{ field: 'reference' }]);
      expect((await end({ reason: 'attendance_corrected' })).status).toBe(422);
      const body = { reason: 'withdrawn', reference: 'Order no. 5 of 2026-01-30' };
      expect((await end(body, 3)).body.code).toBe('CONFLICT.STALE');
      expect((await end(body)).status).toBe(200);
      expect(await heldOn('2026-01-31', bolat)).not.toContain('law');
      expect((await end(body, 2)).body).toMatchObject({ code: 'COMPETENCE.ENDED', provision: '11-1(4)' });
      await expect(app.sql(`update held_competences set end_reference = '' where id = $1`, [held.id])).rejects.toThrow(
        'a competence can only end, and once',
      );
      const trail = await app.sql('select action from audit_entries where subject_id = $1 order by seq', [held.id]);
      expect(trail.map(({ action }) => action)).toEqual(['competence.record', 'competence.end']);
    });

    it('rests on a document or on a training that gives it, and the database says so', async () => {
      const insert = (columns: string, values: string) =>
        app.sql(
          `insert into held_competences (participant_id, competence, created_at, ${columns}) values ('${bolat.id}', 'medicine', now(), ${values})`,
        );
      await expect(insert('valid_from', `'2026-01-01'`)).rejects.toThrow('held_competences_source_check');
      const training = await makeTraining(app, { competences: ['medicine'], goodForMonths: 1 });
      await expect(
        insert('valid_from, valid_to, training_id', `'2026-01-31', '2026-02-28', '${training.id}'`),
      ).rejects.toThrow('no attended training gives this competence');
      await recordAttendance(app, training, { [bolat.id]: 'attended' });
      await expect(
        insert('valid_from, valid_to, training_id', `'2026-01-31', '2026-03-03', '${training.id}'`),
      ).rejects.toThrow('no attended training gives this competence');
      expect(await heldOn('2026-02-28', bolat)).toContain('medicine');
    });
  });
});
