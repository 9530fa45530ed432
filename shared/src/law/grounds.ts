import { editionOn } from './editions';
import type { LocalDate } from './local-date';
import { wordingIn } from './provision';
import { ARTICLE_11_3 } from './provisions/11-3';
import type { Texts } from './texts';
import { isInForceOn, type Dated } from './validity';

interface GroundRow extends Dated {
  readonly id: string;
  /** The provision a refusal names. */
  readonly provision: (typeof ARTICLE_11_3)[number]['id'];
  /** Set where an act beside the law adds the ground; null where the ground speaks with the provision's own words. */
  readonly added: { readonly wording: Texts; readonly basis: Texts } | null;
}

const FIRST_DAY = '2019-04-01';

const ORDER_OF_3_MARCH_2026 = {
  kk: 'Қатысушыларды іріктеу туралы 2026 жылғы 3 наурыздағы бұйрық',
  ru: 'Приказ об отборе участников от 3 марта 2026 года',
  en: 'Order on the selection of participants of 3 March 2026',
} as const satisfies Texts;

/**
 * The grounds of ineligibility (11-3). Any one that is in force on the day bars selection. The civil-protection bodies
 * of 11-3(1)(4) and 11-3(2)(b) come with the wording of the Social Code, not as grounds of their own.
 */
export const GROUNDS = [
  { id: '11-3(1)(1)', provision: '11-3(1)(1)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(1)(2)', provision: '11-3(1)(2)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(1)(3)', provision: '11-3(1)(3)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(1)(4)', provision: '11-3(1)(4)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(1)(5)', provision: '11-3(1)(5)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(2)(a)', provision: '11-3(2)(a)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(2)(b)', provision: '11-3(2)(b)', validFrom: FIRST_DAY, validTo: null, added: null },
  { id: '11-3(2)(c)', provision: '11-3(2)(c)', validFrom: FIRST_DAY, validTo: null, added: null },
  {
    id: 'order-2026-03-03(1)',
    provision: '11-3',
    validFrom: '2026-03-03',
    validTo: null,
    added: {
      wording: {
        kk: 'Қазақстан Республикасының азаматы емес адам қатысушы бола алмайды.',
        ru: 'Участником не может быть лицо, не являющееся гражданином Республики Казахстан.',
        en: 'A person who is not a citizen of Kazakhstan cannot be a participant.',
      },
      basis: ORDER_OF_3_MARCH_2026,
    },
  },
  {
    id: 'order-2026-03-03(2)',
    provision: '11-3',
    validFrom: '2026-03-03',
    validTo: null,
    added: {
      wording: {
        kk: 'Психикалық денсаулық саласындағы ұйымда динамикалық байқауда тұрған адам қатысушы бола алмайды.',
        ru: 'Участником не может быть лицо, состоящее под динамическим наблюдением в организации в области психического здоровья.',
        en: 'A person under dynamic observation by a mental-health organisation cannot be a participant.',
      },
      basis: ORDER_OF_3_MARCH_2026,
    },
  },
] as const satisfies readonly GroundRow[];

export type GroundId = (typeof GROUNDS)[number]['id'];

export interface Ground extends Dated {
  readonly id: GroundId;
  readonly provision: GroundRow['provision'];
  readonly wording: Texts;
  /** The act that adds the ground; null where it is the law itself. */
  readonly basis: Texts | null;
}

/** What a candidate must be cleared of on the date, worded as on that date (11-3). */
export function groundsInForceOn(date: LocalDate): readonly Ground[] {
  return GROUNDS.filter((row) => isInForceOn(row, date)).map((row) => ({
    id: row.id,
    provision: row.provision,
    validFrom: row.validFrom,
    validTo: row.validTo,
    wording: row.added?.wording ?? lawWording(row.provision, date),
    basis: row.added?.basis ?? null,
  }));
}

function lawWording(provision: GroundRow['provision'], date: LocalDate): Texts {
  const row = ARTICLE_11_3.find((candidate) => candidate.id === provision);
  const edition = editionOn(date);
  if (!row || !edition) throw new RangeError(`no wording of ${provision} on ${date}`);
  return wordingIn(row, edition.id);
}
