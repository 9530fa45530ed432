import type { MyDrawView } from '@shared/groups/draw.contract';
import type { GroupSummary, GroupView } from '@shared/groups/group.contract';
import type { HomeView } from '@shared/home/home.contract';
import type { Page } from '@shared/page';
import type { VisitSummary } from '@shared/visits/visit.contract';
import { testApp, type TestApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { activeMembers, decideGroup, makeGroup, makeParticipants } from '../../test/make/groups';
import { made } from '../../test/make/made';
import { asParticipant } from '../../test/make/participants';
import { makeVisit } from '../../test/make/visits';

jest.setTimeout(60_000);

describe('Place and dates of a visit (11-7(2): unannounced)', () => {
  let app: TestApp;
  let group: GroupView;
  let member: string;
  let visitId: string;

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    await makeParticipants(app, 4);
    await approveAct(app, 'visit_recommendations', { parameters: { releaseDays: 3 } });
    group = await makeGroup(app, { startsOn: '2026-03-20', endsOn: '2026-03-21' });
    [member = ''] = activeMembers(group);
    visitId = (await makeVisit(app, { visit: { groupId: group.id } })).id;
    await decideGroup(app, group.id);
  });
  afterAll(() => app.close());

  const declare = () => asParticipant(app, member).post(`/groups/${group.id}/impartiality`, { impartial: true });

  /** What the member learns of the group by each way there is. */
  const known = async () => {
    const as = asParticipant(app, member);
    const home = (await as.get<HomeView>('/home')).body.sections;
    return {
      group: (await as.get(`/groups/${group.id}`)).status,
      groups: (await as.get<Page<GroupSummary>>('/groups')).body.items.map(({ id }) => id),
      visit: (await as.get(`/visits/${visitId}`)).status,
      visits: (await as.get<Page<VisitSummary>>('/visits')).body.items.map(({ id }) => id),
      draws: (await as.get<Page<MyDrawView>>('/groups/my-draws')).body.items.map(({ id }) => id),
      toDeclare: home.find(({ code }) => code === 'impartiality-to-declare')?.total,
    };
  };
  const nothing = { group: 404, groups: [], visit: 404, visits: [], draws: [], toDeclare: 0 };

  it('are told to no member before the day that the recommendations set, though the Council has decided', async () => {
    app.clock.set('2026-03-16');
    expect(await known()).toEqual(nothing);
    expect((await declare()).status).toBe(404);
    for (const role of ['office', 'ombudsman', 'council'] as const) {
      expect((await app.as([role]).get(`/groups/${group.id}`)).status).toBe(200);
    }
  });

  it('are told from that day on, and then the member can declare impartiality (11-5(3))', async () => {
    app.clock.set('2026-03-17');
    expect(await known()).toEqual({
      group: 200,
      groups: [group.id],
      visit: 200,
      visits: [visitId],
      draws: [group.id],
      toDeclare: 1,
    });
    made(await declare());
  });

  it('are told by the edition of the day: one that says nothing holds nothing back', async () => {
    app.clock.set('2026-03-16');
    expect((await known()).group).toBe(404);
    await approveAct(app, 'visit_recommendations', {
      number: '2',
      approvedOn: '2026-03-16',
      inForceFrom: '2026-03-16',
    });
    expect((await known()).group).toBe(200);
  });
});
