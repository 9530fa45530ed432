import { attendanceRate, countByCompetence, countByRegion } from './capacity.counting';

const people = [
  { competences: ['law', 'psychiatry'] as const, regions: ['KZ-71', 'KZ-75'] },
  { competences: ['law'] as const, regions: undefined },
  { competences: [], regions: ['KZ-75'] },
];

describe('The figures of capacity', () => {
  it('count everybody who can travel to a region, and in each of them', () => {
    const [astana, almaty, abai] = countByRegion(people, ['KZ-71', 'KZ-75', 'KZ-10']);
    expect([astana?.participants, almaty?.participants, abai?.participants]).toEqual([2, 3, 1]);
    expect([astana?.competences.psychiatry, abai?.competences.psychiatry]).toEqual([1, 0]);
    expect([astana?.competences.law, almaty?.competences.law, abai?.competences.law]).toEqual([2, 2, 1]);
  });

  it('name every competence, also that which nobody holds', () => {
    expect(countByCompetence(people)).toMatchObject({
      law: 2,
      psychiatry: 1,
      medicine: 0,
      documentation_of_torture: 0,
    });
  });

  it('say the rate of attendance of those whose attendance is known', () => {
    expect(attendanceRate({ invited: 9, attended: 2, missed: 1 })).toBe(67);
    expect(attendanceRate({ invited: 9, attended: 0, missed: 0 })).toBeNull();
  });
});
