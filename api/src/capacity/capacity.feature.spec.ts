import type { CapacityOverview, CapacityRow, RegionCapacity } from '@shared/capacity/capacity.contract';
import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { type Client, type TestApp, testApp } from '../../test/app';
import { giveCompetence, makeTraining, recordAttendance } from '../../test/make/capacity';
import { makeParticipant } from '../../test/make/participants';

type Person = ParticipantView & { readonly as: Client };

describe('The overview of capacity (11-1(4))', () => {
  let app: TestApp;
  let asel: Person;
  let bolat: Person;
  let gone: Person;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    asel = await makeParticipant(app, { fullName: 'Asel' });
    bolat = await makeParticipant(app, { fullName: 'Bolat' });
    gone = await makeParticipant(app, { fullName: 'Gone', decidedOn: '2025-03-01', mandateTo: '2026-03-01' });
    for (const { id } of [asel, gone]) await giveCompetence(app, id, 'psychiatry');
    await giveCompetence(app, bolat.id, 'law');
    await asel.as.put('/availability/mine/regions', { regions: ['KZ-71'] }, { ifMatch: 0 });
    const short = await makeTraining(app, { competences: ['interviewing'], goodForMonths: 2 });
    await recordAttendance(app, short, { [asel.id]: 'attended', [gone.id]: 'attended' });
    const long = await makeTraining(app, { competences: ['interviewing'], goodForMonths: 3 });
    await recordAttendance(app, long, { [asel.id]: 'attended', [bolat.id]: 'missed' });
  });
  afterAll(() => app.close());

  const overview = async () => (await app.as(['ombudsman']).get<CapacityOverview>('/capacity')).body;
  const rows = async (query: string) =>
    (await app.as(['council']).get<Page<CapacityRow>>(`/capacity/participants?${query}`)).body.items.map(
      ({ fullName }) => fullName,
    );

  it('counts by region and competence those who have powers, can travel there and hold it today', async () => {
    const { participants, regions } = await overview();
    const of = (iso: string) => regions.find((region) => region.iso === iso) as RegionCapacity;
    expect([participants, regions.length]).toEqual([2, 20]);
    expect([of('KZ-71').participants, of('KZ-75').participants]).toEqual([2, 1]);
    expect([of('KZ-71').competences.psychiatry, of('KZ-75').competences.psychiatry]).toEqual([1, 0]);
    expect([of('KZ-71').competences.law, of('KZ-75').competences.law]).toEqual([1, 1]);
  });

  it('leads from each figure to the rows behind it', async () => {
    const { regions, withoutTraining } = await overview();
    for (const { iso, participants, competences } of regions.filter(({ iso }) => ['KZ-71', 'KZ-75'].includes(iso))) {
      expect(await rows(`region=${iso}`)).toHaveLength(participants);
      for (const [competence, count] of Object.entries(competences)) {
        expect(await rows(`region=${iso}&competence=${competence}`)).toHaveLength(count);
      }
    }
    expect(await rows('training=none')).toEqual(['Bolat']);
    expect(withoutTraining).toBe(1);
    expect(await rows('competence=interviewing')).toEqual(['Asel']);
  });

  it('warns of what expires within 90 days, unless it is held longer by something else', async () => {
    const { expiring } = await overview();
    expect(expiring).toEqual([]);
    app.clock.set('2026-03-04');
    expect((await overview()).expiring).toMatchObject([
      { participantId: asel.id, fullName: 'Asel', competence: 'interviewing', validTo: '2026-06-02' },
    ]);
    app.clock.set('2026-06-03');
    expect((await overview()).expiring).toEqual([]);
    app.clock.set('2026-03-02');
  });

  it('says the rate of attendance of the year’s trainings', async () => {
    const { trainings } = await overview();
    expect(trainings.map(({ attendanceRate }) => attendanceRate).sort()).toEqual([100, 50]);
  });

  it('is for those who see to capacity, and says of nobody where he or she can travel', async () => {
    for (const role of ['participant', 'authority', 'administrator'] as const) {
      expect((await app.as([role]).get('/capacity')).status).toBe(403);
      expect((await app.as([role]).get('/capacity/participants')).status).toBe(403);
    }
    const { text } = await app.as(['office']).get(`/capacity/participants/${asel.id}`);
    expect(text).not.toContain('KZ-71');
    expect((await app.as(['office']).get('/capacity/participants?region=Astana')).status).toBe(422);
  });
});
