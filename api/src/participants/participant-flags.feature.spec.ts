import type { HomeView } from '@shared/home/home.contract';
import { testApp, type TestApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { makeParticipant } from '../../test/make/participants';
import { renew } from '../../test/make/renewals';
import { terminate } from '../../test/make/terminations';
import { SweepParticipants } from './jobs/sweep-participants.job';

describe('What ends soon', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
  });
  afterAll(() => app.close());

  const sweep = () => app.nest.get(SweepParticipants).run();
  const flagsOf = (id: string) =>
    app.sql(
      `select kind, falls_on, raised_on, settled_on from participant_flags where participant_id = $1 order by falls_on`,
      [id],
    );
  const watched = async () => {
    const { sections } = (await app.as(['office']).get<HomeView>('/home')).body;
    return sections.find(({ code }) => code === 'mandates-to-watch');
  };

  it('is flagged once, however often it is looked for, and shown to the office until it is settled', async () => {
    const soon = await makeParticipant(app, { mandateTo: '2026-03-31' });
    const later = await makeParticipant(app, { mandateTo: '2026-04-30' });
    const renewed = await makeParticipant(app, { mandateTo: '2026-03-20' });
    await sweep();
    await sweep();
    const flag = { kind: 'mandate_ends', raised_on: '2026-03-02', settled_on: null };
    expect(await flagsOf(soon.id)).toEqual([{ ...flag, falls_on: '2026-03-31' }]);
    expect(await flagsOf(later.id)).toEqual([]);
    expect(await watched()).toMatchObject({
      total: 2,
      items: [
        { link: `/office/participants/${renewed.id}`, title: renewed.fullName, dueOn: '2026-03-20' },
        { link: `/office/participants/${soon.id}`, dueOn: '2026-03-31', provision: '11-1(3)' },
      ],
    });

    await renew(app, renewed, { mandateTo: '2027-12-31' });
    await terminate(app, soon.id, { ground: '11-6(4)' });
    await sweep();
    expect(await flagsOf(renewed.id)).toMatchObject([{ settled_on: '2026-03-02' }]);
    expect(await flagsOf(soon.id)).toMatchObject([{ settled_on: '2026-03-02' }]);
    expect((await watched())?.total).toBe(0);
  });

  it('is flagged as early as the order on selection says', async () => {
    await approveAct(app, 'selection_order', {
      inForceFrom: '2026-03-02',
      parameters: { warningDays: 90, evidenceMonths: 2 },
    });
    const { id } = await makeParticipant(app, { mandateTo: '2026-05-20' });
    await sweep();
    expect(await flagsOf(id)).toMatchObject([
      { kind: 'evidence_lapses', falls_on: '2026-05-02' },
      { kind: 'mandate_ends', falls_on: '2026-05-20' },
    ]);
    app.clock.set('2026-05-21');
    await sweep();
    expect((await flagsOf(id)).map(({ settled_on }) => settled_on)).toEqual(['2026-05-21', '2026-05-21']);
  });
});
