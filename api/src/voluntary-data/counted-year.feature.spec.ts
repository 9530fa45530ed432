import type { VoluntaryIndicators } from '@shared/voluntary-data/voluntary-data.contract';
import { type TestApp, testApp } from '../../test/app';
import { activeMembers, makeGroup } from '../../test/make/groups';
import { made } from '../../test/make/made';
import { makeParticipant } from '../../test/make/participants';

type Person = Awaited<ReturnType<typeof makeParticipant>>;
const many = 10;

describe('the count of a year of draws (11-8(2))', () => {
  let app: TestApp;
  let people: Person[];
  const look = async () =>
    made(await app.as(['council']).get<VoluntaryIndicators>('/voluntary-data/indicators?year=2025'));
  const give = async (person: Person | undefined, answers: object) =>
    made((await person?.as.put('/voluntary-data/mine', { ...answers, consentEdition: '2026-1' })) ?? neverMade());
  const sexes = ({ cells }: VoluntaryIndicators) => cells.filter(({ question }) => question === 'sex');

  beforeAll(async () => {
    app = await testApp({ today: '2025-11-10' });
    people = [];
    for (let n = 0; n < many; n += 1) people.push(await makeParticipant(app));
  });
  afterAll(() => app.close());

  it('sets seats by the chances of its draws against seats held, and stays as it was first made', async () => {
    const drawn = [
      ...activeMembers(await makeGroup(app, { seats: 5 })),
      ...activeMembers(await makeGroup(app, { seats: 5, startsOn: '2025-11-20', endsOn: '2025-11-20' })),
    ];
    const women = people.slice(0, many / 2).map(({ id }) => id);
    app.clock.set('2026-01-12');
    expect(await look()).toMatchObject({ year: 2025, countedOn: null });
    for (const person of people) await give(person, { sex: women.includes(person.id) ? 'female' : 'male' });
    const first = await look();
    const heldByWomen = drawn.filter((id) => women.includes(id)).length;
    expect(first.countedOn).toBe('2026-01-12');
    expect(sexes(first)).toEqual([
      { question: 'sex', answer: 'female', people: 5, expected: 1, observed: heldByWomen / 5 },
      { question: 'sex', answer: 'male', people: 5, expected: 1, observed: (drawn.length - heldByWomen) / 5 },
    ]);
    app.clock.set('2026-02-01');
    await give(people[0], { sex: 'male' });
    expect(await look()).toEqual(first);
  });

  it('writes down each look, and gives no answer of anybody to whoever looks', async () => {
    const looks = await app.sql(
      `select actor_id, provision from audit_entries where action = 'voluntary-data.count' and subject_id = '2025'`,
    );
    expect(looks).toEqual(Array.from({ length: 3 }, () => ({ actor_id: 'test-council', provision: '11-8(2)' })));
    const { text } = await app.as(['council']).get('/voluntary-data/indicators?year=2025');
    for (const { id, fullName } of people) expect([text.includes(id), text.includes(fullName)]).toEqual([false, false]);
  });
});

function neverMade(): never {
  throw new Error('there is no such person');
}
