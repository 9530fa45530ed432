import type { CouncilRegulationParameters } from '@shared/acts/act.contract';
import type { DecisionView } from '@shared/council/decision.contract';
import type { AgendaItemView, SessionView } from '@shared/council/session.contract';
import type { LocalDate } from '@shared/law/local-date';
import { testApp, type Client, type TestApp } from '../../test/app';
import { approveAct } from '../../test/make/acts';
import { addItem, convene, makeCouncil, type SeatedMember } from '../../test/make/council';
import { made } from '../../test/make/made';

/** An edition of the regulation for each day of February 2026, so that each session has its own rule. */
const regulations: readonly (readonly [LocalDate, CouncilRegulationParameters])[] = [
  ['2026-02-02', { quorum: 'half' }],
  ['2026-02-03', { quorum: 'more_than_half' }],
  ['2026-02-04', { quorum: 'two_thirds' }],
  ['2026-02-05', { majority: 'of_votes' }],
  ['2026-02-06', { majority: 'of_present' }],
  ['2026-02-07', { majority: 'of_members' }],
];

describe('The regulation of the Council (11-2(2))', () => {
  let app: TestApp;
  let office: Client;
  let council: SeatedMember[];
  const editions = new Map<LocalDate, string>();

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-02' });
    office = app.as(['office']);
    council = await makeCouncil(app, 6);
    for (const [at, [day, parameters]] of regulations.entries()) {
      const number = `${at + 1}-reg`;
      editions.set(day, (await approveAct(app, 'council_regulation', { number, inForceFrom: day, parameters })).id);
    }
  });
  afterAll(() => app.close());

  const present = async (session: SessionView, many: number): Promise<SessionView> =>
    made(
      await office.put<SessionView>(
        `/council/sessions/${session.id}/attendance`,
        { present: council.slice(0, many).map(({ id }) => id) },
        { ifMatch: session.version },
      ),
    );
  const vote = async (item: AgendaItemView, choices: readonly string[]) => {
    for (const [at, choice] of choices.entries())
      made(await (council[at] as SeatedMember).as.post(`/council/agenda-items/${item.id}/votes`, { choice }));
  };
  const count = (item: AgendaItemView) => office.post<DecisionView>(`/council/agenda-items/${item.id}/decision`);

  it.each([
    ['half', '2026-02-02', 3],
    ['more_than_half', '2026-02-03', 4],
    ['two_thirds', '2026-02-04', 4],
  ] as const)('asks for a quorum of %s: on %s %i of six', async (quorum, heldOn, needed) => {
    const session = await present(await convene(app, { heldOn }), needed - 1);
    expect(session.regulation).toMatchObject({ editionId: editions.get(heldOn), quorum });
    const item = await addItem(app, session.id);
    await vote(item, ['for']);
    const { status, body } = await count(item);
    expect([status, body]).toEqual([
      409,
      expect.objectContaining({
        code: 'COUNCIL.NO_QUORUM',
        provision: '11-2(2)',
        params: { needed, present: needed - 1 },
      }),
    ]);
    await present({ ...session, version: session.version + 1 }, needed);
    const decision = made(await count(item));
    expect(decision.rule).toEqual({
      editionId: editions.get(heldOn),
      editionNumber: expect.stringMatching(/^\d-reg$/),
      quorum,
      quorumNeeded: needed,
      majority: 'of_votes',
      councilSize: 6,
      takingPart: needed,
      conflicted: 0,
    });
  });

  it('counts those who voted as present where no list is kept', async () => {
    const item = await addItem(app, (await convene(app, { heldOn: '2026-02-02' })).id);
    await vote(item, ['for', 'abstain']);
    expect((await count(item)).status).toBe(409);
    made(await (council[2] as SeatedMember).as.post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' }));
    expect(made(await count(item)).rule.takingPart).toBe(3);
  });

  it('leaves a member in a conflict of interest out of the quorum of that item', async () => {
    const session = await convene(app, { heldOn: '2026-02-02' });
    const [item, other] = [await addItem(app, session.id), await addItem(app, session.id)];
    await present({ ...session, version: 3 }, 3);
    made(await (council[0] as SeatedMember).as.post(`/council/agenda-items/${item.id}/conflict`));
    for (const at of [1, 2])
      made(await (council[at] as SeatedMember).as.post(`/council/agenda-items/${item.id}/votes`, { choice: 'for' }));
    expect((await count(item)).body).toMatchObject({ code: 'COUNCIL.NO_QUORUM', params: { needed: 3, present: 2 } });
    await vote(other, ['for']);
    expect(made(await count(other)).rule).toMatchObject({ takingPart: 3, conflicted: 0 });
  });

  it('counts in a written vote those who voted or abstained', async () => {
    const session = await convene(app, { heldOn: '2026-02-06', kind: 'written', closesOn: '2026-03-02' });
    const item = await addItem(app, session.id);
    await vote(item, ['for', 'for', 'abstain', 'abstain']);
    app.clock.set('2026-03-03');
    expect(made(await count(item))).toMatchObject({ outcome: 'rejected', rule: { takingPart: 4 } });
    app.clock.set('2026-03-02');
  });

  it.each([
    ['of_votes', '2026-02-05', ['for', 'for', 'against', 'abstain'], 'adopted'],
    ['of_votes', '2026-02-05', ['for', 'against', 'abstain'], 'rejected'],
    ['of_present', '2026-02-06', ['for', 'for', 'for', 'against'], 'adopted'],
    ['of_present', '2026-02-06', ['for', 'for', 'abstain', 'abstain'], 'rejected'],
    ['of_members', '2026-02-07', ['for', 'for', 'for', 'for'], 'adopted'],
    ['of_members', '2026-02-07', ['for', 'for', 'for'], 'rejected'],
  ] as const)('adopts by a majority %s: on %s %p is %s', async (majority, heldOn, choices, outcome) => {
    const item = await addItem(app, (await convene(app, { heldOn })).id);
    await vote(item, choices);
    const decision = made(await count(item));
    expect(decision).toMatchObject({ outcome, rule: { majority, quorum: null, quorumNeeded: null } });
  });

  describe('is held by the database as well', () => {
    const record = async (heldOn: LocalDate, choices: readonly string[], change: Record<string, unknown>) => {
      const session = await convene(app, { heldOn });
      const item = await addItem(app, session.id);
      await vote(item, choices);
      const row = {
        number: `2026-${session.number}/1`,
        agenda_item_id: item.id,
        decided_on: heldOn,
        outcome: 'adopted',
        votes_for: choices.filter((choice) => choice === 'for').length,
        votes_against: choices.filter((choice) => choice === 'against').length,
        votes_abstained: choices.filter((choice) => choice === 'abstain').length,
        subject_type: 'other',
        regulation_id: editions.get(heldOn) ?? null,
        majority: 'of_votes',
        council_size: 6,
        taking_part: choices.length,
        conflicted: 0,
        created_at: '2026-03-02T05:00:00Z',
        ...change,
      };
      const names = Object.keys(row);
      return app.sql(
        `insert into council_decisions (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
        Object.values(row),
      );
    };

    it.each([
      [
        'without a quorum',
        '2026-02-02',
        ['for'],
        { quorum: 'half', quorum_needed: 3 },
        'council_decisions_quorum_check',
      ],
      [
        'with a quorum worked out wrong',
        '2026-02-02',
        ['for'],
        { quorum: 'half', quorum_needed: 1 },
        'council_decisions_quorum_check',
      ],
      ['that leaves the quorum of the day out', '2026-02-02', ['for'], {}, 'council_decisions_follow_the_regulation'],
      [
        'by another edition',
        '2026-02-06',
        ['for'],
        { regulation_id: null, majority: 'of_present' },
        'council_decisions_follow_the_regulation',
      ],
      [
        'adopted against the majority',
        '2026-02-07',
        ['for', 'for', 'for'],
        { majority: 'of_members' },
        'council_decisions_votes_check',
      ],
      [
        'that says more took part than did',
        '2026-02-05',
        ['for'],
        { taking_part: 2 },
        'council_decisions_follow_the_votes',
      ],
      [
        'that makes the Council smaller',
        '2026-02-05',
        ['for'],
        { council_size: 1 },
        'council_decisions_follow_the_votes',
      ],
    ] as const)('and a decision %s is refused', async (_, heldOn, choices, change, constraint) => {
      await expect(record(heldOn, choices, change)).rejects.toMatchObject({ constraint });
    });
  });
});
