import type { Page } from '@shared/page';
import type { ParticipantView } from '@shared/participants/participant.contract';
import { testApp, type Client, type TestApp } from '../../test/app';
import { administrator } from '../../test/make/accounts';
import { makeParticipant } from '../../test/make/participants';
import { terminate } from '../../test/make/terminations';
import { UnitOfWork, type Work } from '../platform/database';
import { ParticipantsService } from '.';

describe('A participant', () => {
  let app: TestApp;
  let office: Client;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
  });
  afterAll(() => app.close());
  beforeEach(() => app.clock.set('2026-03-02'));

  const during = <T>(act: (work: Work, participants: ParticipantsService) => Promise<T>): Promise<T> =>
    app.nest.get(UnitOfWork).read(administrator, (work) => act(work, app.nest.get(ParticipantsService)));
  const inForceOn = async (day: string): Promise<string[]> =>
    (await during((work, participants) => participants.participantsInForceOn(work, day))).map(({ id }) => id);
  const list = async (query: string): Promise<string[]> =>
    (await office.get<Page<ParticipantView>>(`/participants?${query}`)).body.items.map((view) => view.id);

  it('is in force from the first to the last day of the mandate', async () => {
    const { id } = await makeParticipant(app, { decidedOn: '2026-02-02', mandateTo: '2026-03-15' });
    const days = ['2026-02-01', '2026-02-02', '2026-03-15', '2026-03-16'];
    const has = (day: string) => during((work, participants) => participants.hasPowersOn(work, id, day));
    const expected = [false, true, true, false];
    expect(await Promise.all(days.map(has))).toEqual(expected);
    expect(await Promise.all(days.map(async (day) => (await inForceOn(day)).includes(id)))).toEqual(expected);
    app.clock.set('2026-03-16');
    const { body } = await office.get<ParticipantView>(`/participants/${id}`);
    expect(body).toMatchObject({ status: 'expired', mandateFrom: '2026-02-02', mandateTo: '2026-03-15' });
    expect(body.actions.filter(({ allowed }) => allowed)).toEqual([]);
  });

  it('is drawn by id and category alone', async () => {
    const { id } = await makeParticipant(app, { category: 'doctor' });
    const drawn = await during((work, participants) => participants.participantsInForceOn(work, '2026-03-02'));
    expect(drawn.find((row) => row.id === id)).toEqual({ id, category: 'doctor' });
    expect(drawn.map((row) => row.id)).toEqual(drawn.map((row) => row.id).sort());
  });

  it('is called by name in the documents of later features', async () => {
    const { id, fullName } = await makeParticipant(app);
    expect(await during((work, participants) => participants.namesOf(work, [id, id]))).toEqual(
      new Map([[id, fullName]]),
    );
  });

  it('is listed by category, state and part of the name, and read by those who may', async () => {
    const { id } = await makeParticipant(app, { category: 'social_worker', fullName: 'Қасымова 100% Әсел' });
    const gone = await makeParticipant(app, { category: 'social_worker' });
    await terminate(app, gone.id, { ground: '11-6(4)' });
    expect(await list('category=social_worker&status=in_force')).toEqual([id]);
    expect(await list('category=social_worker&status=terminated')).toEqual([gone.id]);
    expect(await list('category=social_worker&status=expired')).toEqual([]);
    expect(await list('category=social_worker&status=suspended')).toEqual([]);
    expect(await list(`q=${encodeURIComponent('қасымова 100%')}`)).toEqual([id]);
    expect(await list(`q=${encodeURIComponent('10_%')}`)).toEqual([]);
    expect((await app.as(['council']).get(`/participants/${id}`)).status).toBe(200);
    expect((await app.as(['authority']).get(`/participants/${id}`)).status).toBe(403);
  });

  it('reads the own record, and nobody else’s', async () => {
    const { id, as } = await makeParticipant(app);
    expect((await as.get<ParticipantView>('/participants/me')).body).toMatchObject({ id, actions: [] });
    expect((await as.get(`/participants/${id}`)).status).toBe(403);
    expect((await office.get('/participants/me')).status).toBe(403);
    expect((await app.as(['participant']).get('/participants/me')).status).toBe(404);
  });

  it('is changed by the office alone', async () => {
    const { id, as } = await makeParticipant(app);
    const paths = ['suspension', 'suspension/lifting', 'termination', 'certificates', 'certificate/revocation'];
    for (const client of [as, app.as(['council']), app.as(['ombudsman'])]) {
      for (const path of paths) expect((await client.post(`/participants/${id}/${path}`)).status).toBe(403);
    }
  });
});
