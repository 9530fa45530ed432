import { authorities, type AuthorityCode } from './authorities';
import { demonstrationIins } from './identifiers';
import nameSets from './names.json';
import { demonstrationRandom, type DemonstrationRandom } from './random';
import { regions } from './regions';

export const participantCategories = [
  'monitoring_commission_member',
  'public_association_member',
  'lawyer',
  'social_worker',
  'doctor',
] as const;
export type ParticipantCategory = (typeof participantCategories)[number];

/**
 * Invented people. Neither origin, sex, language, religion, birth date nor any other circumstance of 11-8(2) is
 * here: what the forming of groups may not use, the demonstration does not hold either.
 */
export interface DemonstrationPerson {
  readonly fullName: string;
  readonly iin: string;
  readonly email: string;
  readonly isDemonstration: true;
}

export interface DemonstrationParticipant extends DemonstrationPerson {
  readonly category: ParticipantCategory;
  readonly organisation: string;
  /** Where the participant declares to be able to travel (ISO codes); never derived from where somebody lives. */
  readonly regions: readonly string[];
}

export interface DemonstrationCouncilMember extends DemonstrationPerson {
  /** The Ombudsman is a member ex officio, without an election and for as long as the office is held (11-2(1)). */
  readonly isExOfficio: boolean;
  readonly commissionActNumber: string | null;
  /** YYYY-MM-DD, like the two ends of the term. */
  readonly commissionActDate: string | null;
  readonly termFrom: string;
  readonly termTo: string | null;
  /** 11-2(1): members are elected from among citizens; the commission records that it has seen it. */
  readonly isCitizenshipConfirmed: boolean;
}

export interface DemonstrationAuthorityAccount extends DemonstrationPerson {
  readonly authorityCode: AuthorityCode;
}

export interface DemonstrationPeople {
  readonly participants: readonly DemonstrationParticipant[];
  /** Nine members, the Ombudsman first. */
  readonly council: readonly DemonstrationCouncilMember[];
  readonly officeStaff: readonly DemonstrationPerson[];
  readonly administrator: DemonstrationPerson;
  readonly authorityAccounts: readonly DemonstrationAuthorityAccount[];
}

const SEED = 20_130_702;
const PARTICIPANTS = 130;
const ELECTED = 8;
const STAFF = 3;

const categoryCounts: Readonly<Record<ParticipantCategory, number>> = {
  monitoring_commission_member: 42,
  public_association_member: 38,
  lawyer: 20,
  social_worker: 14,
  doctor: 16,
};

const organisations: Readonly<Record<ParticipantCategory, readonly string[]>> = {
  monitoring_commission_member: regions.map(({ ru }) => `Общественная наблюдательная комиссия (${ru})`),
  public_association_member: [
    '«Ақ ниет» қоғамдық бірлестігі',
    '«Құқық және қамқорлық» қоғамдық бірлестігі',
    '«Үміт шырағы» қоғамдық бірлестігі',
    'Общественное объединение «Достойная жизнь»',
    'Общественное объединение «Правовая помощь рядом»',
    'Общественное объединение «Территория согласия»',
  ],
  lawyer: ['«Әділ» заң клиникасы', 'Юридическая клиника «Право на защиту»', '«Заң көмегі» құқықтық орталығы'],
  social_worker: ['Центр социальной поддержки «Қамқор»', '«Мейірім» әлеуметтік қызмет орталығы', 'Фонд «Рука помощи»'],
  doctor: ['Городская поликлиника № 4', '«Шипагер» медициналық орталығы', 'Медицинский центр «Забота»'],
};

/** Everybody who signs in to the demonstration; the same seed gives the same people. */
export function demonstrationPeople(seed: number = SEED): DemonstrationPeople {
  const random = demonstrationRandom(seed);
  const total = PARTICIPANTS + 1 + ELECTED + STAFF + 1 + authorities.length;
  const iins = demonstrationIins(total, 1).values();
  const names = fullNames(total, random).values();
  const person = (mailbox: string): DemonstrationPerson => ({
    fullName: names.next().value as string,
    iin: iins.next().value as string,
    email: `${mailbox}@demo.example`,
    isDemonstration: true,
  });

  const categories = participantCategories.flatMap((category) =>
    Array<typeof category>(categoryCounts[category]).fill(category),
  );
  return {
    participants: random.shuffle(categories).map((category, at) => ({
      ...person(`participant-${String(at + 1).padStart(3, '0')}`),
      category,
      organisation: random.pick(organisations[category]),
      regions: declaredRegions(at, random),
    })),
    council: [
      {
        ...person('ombudsman'),
        isExOfficio: true,
        commissionActNumber: null,
        commissionActDate: null,
        termFrom: '2022-01-17',
        termTo: null,
        isCitizenshipConfirmed: true,
      },
      ...Array.from({ length: ELECTED }, (_, at) => ({
        ...person(`council-${at + 1}`),
        isExOfficio: false,
        // Elected in two turns, so that a part of the Council is renewed while the other goes on.
        ...(at < ELECTED / 2 ? elected('4-К', '2024-02-20') : elected('1-К', '2023-02-21')),
        isCitizenshipConfirmed: true,
      })),
    ],
    officeStaff: Array.from({ length: STAFF }, (_, at) => person(`office-${at + 1}`)),
    administrator: person('administrator'),
    authorityAccounts: authorities.map(({ code }) => ({
      ...person(`authority-${code.toLowerCase()}`),
      authorityCode: code,
    })),
  };
}

/** A term of four years in this demonstration; the length is the commission's act to say, not the law's. */
function elected(commissionActNumber: string, commissionActDate: string) {
  const year = Number(commissionActDate.slice(0, 4));
  return {
    commissionActNumber,
    commissionActDate,
    termFrom: `${year}-03-01`,
    termTo: year === 2024 ? '2028-02-29' : `${year + 4}-02-28`,
  };
}

/** Dealt round the country first, so that no region is without somebody who can go there. */
function declaredRegions(at: number, random: DemonstrationRandom): string[] {
  const first = regions[at % regions.length]?.iso as string;
  const others = regions.map(({ iso }) => iso).filter((iso) => iso !== first);
  return [first, ...random.shuffle(others).slice(0, random.between(0, 4))].sort();
}

/** The sets keep surname, given name and patronymic in grammatical agreement; which set a name is from is not kept. */
function fullNames(count: number, random: DemonstrationRandom): string[] {
  const [first, second] = nameSets;
  const sets = [...nameSets, first, second].filter((set) => set !== undefined);
  const names = new Set<string>();
  while (names.size < count) {
    const { families, given, patronymics } = random.pick(sets);
    names.add(`${random.pick(families)} ${random.pick(given)} ${random.pick(patronymics)}`);
  }
  return [...names];
}
