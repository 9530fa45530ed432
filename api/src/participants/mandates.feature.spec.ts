import type { ApplicationView } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { decide } from '../../test/make/council';
import { nextIin } from '../../test/make/iins';
import { checkGrounds, makeApplication, makeParticipant } from '../../test/make/participants';
import { renew, renewalApplication } from '../../test/make/renewals';
import { terminate } from '../../test/make/terminations';

describe('A mandate (11-1(3))', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const hasPowers = async (id: string, day: string): Promise<unknown> =>
    (await app.sql('select participant_has_powers_on($1, $2) as has', [id, day]))[0]?.['has'];
  /** Past the API and its rules. */
  const insert = (
    participantId: string,
    { application, decisionId }: { application: ApplicationView; decisionId: string },
    startsOn: string,
    endsOn: string | null = null,
  ) =>
    app.sql(
      `insert into mandates (participant_id, application_id, decision_id, starts_on, ends_on, created_at)
       values ($1, $2, $3, $4, $5, now())`,
      [participantId, application.id, decisionId, startsOn, endsOn],
    );
  const selected = (application: ApplicationView, decisionId: string, day = '2026-03-02') =>
    app.sql(`update applications set status = 'selected', decision_id = $2, decided_on = $3 where id = $1`, [
      application.id,
      decisionId,
      day,
    ]);

  it('is renewed for the same participant, on a new application, and begins where the former ends', async () => {
    const participant = await makeParticipant(app, { decidedOn: '2025-03-03', mandateTo: '2026-03-31' });
    const { status, body } = await renew(app, participant, { mandateTo: '2027-12-31' });
    expect([status, body.id, body.mandateFrom, body.mandateTo]).toEqual([
      201,
      participant.id,
      '2025-03-03',
      '2026-03-31',
    ]);
    expect(body.mandates.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2026-04-01', '2027-12-31'],
      ['2025-03-03', '2026-03-31'],
    ]);
    expect(
      await Promise.all(['2026-03-31', '2026-04-01', '2028-01-01'].map((day) => hasPowers(participant.id, day))),
    ).toEqual([true, true, false]);
    app.clock.set('2026-04-01');
    const later = (await office.get<ParticipantView>(`/participants/${participant.id}`)).body;
    expect(later).toMatchObject({ mandateFrom: '2026-04-01', mandateTo: '2027-12-31', status: 'in_force' });
    const renewing = `select provision from audit_entries where action = 'application.renew' and subject_id = $1`;
    expect(await app.sql(renewing, [later.mandates[0]?.applicationId])).toEqual([{ provision: '11-1(3)' }]);
  });

  it('that has run out is renewed from the day of the decision, in the category of the new selection', async () => {
    const participant = await makeParticipant(app, { decidedOn: '2025-03-03', mandateTo: '2026-01-31' });
    const { body } = await renew(app, participant, { application: { category: 'doctor' } });
    expect(body).toMatchObject({ mandateFrom: '2026-03-02', mandateTo: null, category: 'doctor', status: 'in_force' });
    expect([await hasPowers(participant.id, '2026-02-15'), await hasPowers(participant.id, '2026-03-02')]).toEqual([
      false,
      true,
    ]);
  });

  it('is not renewed while a ground is open, met, or the evidence is of the former application', async () => {
    const participant = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const first = (await office.get<ApplicationView>(`/applications/${participant.applicationId}`)).body;
    const sent = await makeApplication(app, { iin: first.iin, renewsParticipantId: participant.id } as object);
    const decisionId = await decide(app, { subjectType: 'selection', subjectId: sent.id });
    const { body } = await office.post(`/applications/${sent.id}/selection`, { decisionId });
    expect([body.code, body.provision]).toEqual(['APPLICATION.GROUND_OPEN', '11-3(1)(1)']);
  });

  it('is not renewed for somebody else', async () => {
    const participant = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const sent = { iin: nextIin(), renewsParticipantId: participant.id } as object;
    await expect(makeApplication(app, sent)).rejects.toThrow('PARTICIPANT.RENEWAL_OF_ANOTHER');
    const application = await checkGrounds(app, await makeApplication(app));
    const decisionId = await decide(app, { subjectType: 'selection', subjectId: application.id });
    const other = { application, decisionId };
    await selected(application, decisionId);
    await expect(insert(participant.id, other, '2027-01-01')).rejects.toMatchObject({
      constraint: 'mandates_renew_the_same_person',
    });
  });

  it('is not renewed after the powers have ended (11-6)', async () => {
    const participant = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const renewal = await renewalApplication(app, participant);
    await terminate(app, participant.id, { ground: '11-6(5)' });
    const { status, body } = await office.post(`/applications/${renewal.application.id}/selection`, {
      decisionId: renewal.decisionId,
    });
    expect([status, body.code, body.provision]).toEqual([409, 'PARTICIPANT.POWERS_ENDED', '11-6']);
    await selected(renewal.application, renewal.decisionId);
    await expect(insert(participant.id, renewal, '2027-01-01')).rejects.toMatchObject({
      constraint: 'mandates_end_with_the_powers',
    });
  });

  it('without a last day is not renewed, and no two of one participant overlap, in the database as well', async () => {
    const endless = await makeParticipant(app);
    expect((await renew(app, endless)).body).toMatchObject({ code: 'PARTICIPANT.MANDATE_HAS_NO_END' });
    const participant = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const renewal = await renewalApplication(app, participant);
    await selected(renewal.application, renewal.decisionId);
    await expect(insert(participant.id, renewal, '2026-12-31')).rejects.toMatchObject({
      constraint: 'mandates_never_overlap',
    });
    await expect(insert(participant.id, renewal, '2026-03-01')).rejects.toMatchObject({
      constraint: 'mandates_come_from_a_selection',
    });
    await expect(insert(participant.id, renewal, '2027-01-01', '2027-01-01')).rejects.toMatchObject({
      constraint: 'mandates_days_check',
    });
    await insert(participant.id, renewal, '2027-01-01');
    await expect(app.sql('update mandates set ends_on = null')).rejects.toMatchObject({
      constraint: 'mandates_append_only',
    });
  });

  it('is not given to a person who holds one already as another participant', async () => {
    const participant = await makeParticipant(app, { mandateTo: '2026-12-31' });
    const first = (await office.get<ApplicationView>(`/applications/${participant.applicationId}`)).body;
    const anew = await checkGrounds(app, await makeApplication(app, { iin: first.iin } as object));
    const decisionId = await decide(app, { subjectType: 'selection', subjectId: anew.id });
    const select = () => office.post(`/applications/${anew.id}/selection`, { decisionId });
    expect((await select()).body).toMatchObject({ status: 409, code: 'PARTICIPANT.HOLDS_A_MANDATE' });
    await terminate(app, participant.id, { ground: '11-6(4)' });
    expect((await select()).status).toBe(201);
  });

  it('lasts as the order on selection says where the Council says nothing, and ends after it began', async () => {
    const before = await makeParticipant(app);
    expect(before.mandateTo).toBeNull();
    await approveAct(app, 'selection_order', { inForceFrom: '2026-03-02', parameters: { mandateMonths: 24 } });
    expect((await makeParticipant(app)).mandateTo).toBe('2028-03-01');
    expect((await makeParticipant(app, { mandateTo: '2026-06-30' })).mandateTo).toBe('2026-06-30');
    const participant = await makeParticipant(app, { mandateTo: '2026-12-31' });
    expect((await renew(app, participant, { mandateTo: '2027-01-01' })).body).toMatchObject({
      code: 'PARTICIPANT.MANDATE_INVALID',
      fields: [{ field: 'mandateTo' }],
    });
  });
});
