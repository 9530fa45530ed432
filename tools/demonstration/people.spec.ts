import { hasValidChecksum } from '@shared/law/identifiers';
import { authorities, demonstrationPeople, demonstrationPlaces, participantCategories, regions } from '.';

const people = demonstrationPeople();
const everybody = [
  ...people.participants,
  ...people.council,
  ...people.officeStaff,
  people.administrator,
  ...people.authorityAccounts,
];

describe('the people of the demonstration country', () => {
  it('are 130 participants, a Council of nine, three of the office, one administrator and one per authority', () => {
    expect(people.participants).toHaveLength(130);
    expect(people.council).toHaveLength(9);
    expect(people.officeStaff).toHaveLength(3);
    expect(people.administrator.email).toBe('administrator@demo.example');
    expect(people.authorityAccounts.map(({ authorityCode }) => authorityCode)).toEqual(
      authorities.map(({ code }) => code),
    );
  });

  it('are the same for the same seed', () => {
    expect(JSON.stringify(demonstrationPeople())).toBe(JSON.stringify(people));
    expect(JSON.stringify(demonstrationPeople(1))).not.toBe(JSON.stringify(people));
  });

  it('have each an IIN with a valid checksum, a name and an address of their own', () => {
    expect(everybody.filter(({ iin }) => !hasValidChecksum(iin))).toEqual([]);
    for (const key of ['iin', 'fullName', 'email'] as const) {
      expect(new Set(everybody.map((person) => person[key])).size).toBe(everybody.length);
    }
    expect(
      everybody.filter(
        ({ fullName }) => !/^[А-ЯЁӘҒҚҢӨҰҮҺІа-яёәғқңөұүһі]+( [А-ЯЁӘҒҚҢӨҰҮҺІа-яёәғқңөұүһі]+){2}$/.test(fullName),
      ),
    ).toEqual([]);
    expect(everybody.filter(({ email }) => !email.endsWith('@demo.example'))).toEqual([]);
  });

  it('are participants of all five categories who together reach every region', () => {
    expect(new Set(people.participants.map(({ category }) => category))).toEqual(new Set(participantCategories));
    expect(new Set(people.participants.flatMap((participant) => participant.regions))).toEqual(
      new Set(regions.map(({ iso }) => iso)),
    );
    expect(people.participants.every((participant) => participant.regions.length > 0)).toBe(true);
  });

  it('have one Ombudsman ex officio and eight members elected by an act for a term', () => {
    const [ombudsman, ...elected] = people.council;
    expect(ombudsman).toMatchObject({ isExOfficio: true, commissionActNumber: null, termTo: null });
    expect(elected).toHaveLength(8);
    for (const member of elected) {
      expect(member).toMatchObject({ isExOfficio: false, isCitizenshipConfirmed: true });
      expect(member.commissionActNumber).toMatch(/^\d+-К$/);
      expect(String(member.commissionActDate) < member.termFrom).toBe(true);
      expect(member.termFrom < String(member.termTo)).toBe(true);
    }
  });
});

describe('what 11-8(2) keeps out of the forming of groups', () => {
  const guarded =
    /\b(sex|gender|race|ethnic(ity)?|nationality|origin|language|religion|beliefs?|birth|age|residence|property|marital|status)\b/;
  /** `isExOfficio` is read as "is ex officio", so that no key is caught by letters across two words. */
  const isGuarded = (key: string): boolean =>
    guarded.test(key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

  it('is in no field of a person or a place', () => {
    const keys = new Set([...everybody, ...demonstrationPlaces()].flatMap((record) => Object.keys(record)));
    expect(keys.size).toBeGreaterThan(20);
    expect([...keys].filter(isGuarded)).toEqual([]);
  });

  it.each(['sex', 'birthDate', 'nationality', 'age', 'nativeLanguage', 'placeOfResidence', 'socialStatus'])(
    'would be noticed as %s',
    (key) => {
      expect(isGuarded(key)).toBe(true);
    },
  );
});
