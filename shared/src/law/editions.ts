import type { LocalDate } from './local-date';
import type { Texts } from './texts';

/**
 * The three editions of the eleven articles. The edition is chosen by the date of the act that is judged, never by today.
 * Both days are inclusive. The first day of `sss-2019` is the date of Law 240-VI; its first day in force awaits
 * confirmation, so an administered table of the same shape may stand in for this one.
 */
export const EDITIONS = [
  {
    id: 'sss-2019',
    inForceFrom: '2019-04-01',
    inForceTo: '2022-11-17',
    articleOffset: null,
    name: {
      kk: '«Арнаулы әлеуметтік қызметтер туралы» Заң, 3-1-тарау, 2019 жылғы 1 сәуірдегі № 240-VI Заңның редакциясында',
      ru: 'Закон «О специальных социальных услугах», глава 3-1, в редакции Закона от 1 апреля 2019 года № 240-VI',
      en: 'Law on special social services, chapter 3-1, as added by Law 240-VI of 1 April 2019',
    },
    shortName: {
      kk: '«Арнаулы әлеуметтік қызметтер туралы» Заң',
      ru: 'Закон «О специальных социальных услугах»',
      en: 'Law on special social services',
    },
  },
  {
    id: 'sss-2022',
    inForceFrom: '2022-11-18',
    inForceTo: '2023-06-30',
    articleOffset: null,
    name: {
      kk: '«Арнаулы әлеуметтік қызметтер туралы» Заң, 3-1-тарау, № 157-VII Заңмен енгізілген өзгерістермен',
      ru: 'Закон «О специальных социальных услугах», глава 3-1, с изменениями по Закону № 157-VII',
      en: 'Law on special social services, chapter 3-1, as amended by Law 157-VII',
    },
    shortName: {
      kk: '«Арнаулы әлеуметтік қызметтер туралы» Заң',
      ru: 'Закон «О специальных социальных услугах»',
      en: 'Law on special social services',
    },
  },
  {
    id: 'sc-2023',
    inForceFrom: '2023-07-01',
    inForceTo: null,
    articleOffset: 142,
    name: {
      kk: 'Әлеуметтік кодекс, 143–153-баптар',
      ru: 'Социальный кодекс, статьи 143–153',
      en: 'Social Code, articles 143–153',
    },
    shortName: { kk: 'Әлеуметтік кодекс', ru: 'Социальный кодекс', en: 'Social Code' },
  },
] as const satisfies readonly EditionRow[];

export interface EditionPeriod {
  readonly id: string;
  readonly inForceFrom: LocalDate;
  readonly inForceTo: LocalDate | null;
}

interface EditionRow extends EditionPeriod {
  /** What turns article 11-n into the edition's own article number; null where the articles are numbered 11-n. */
  readonly articleOffset: number | null;
  readonly name: Texts;
  readonly shortName: Texts;
}

export type Edition = (typeof EDITIONS)[number];
export type EditionId = Edition['id'];

/** The edition in force on the date; null before the first. Pass the administered table where its dates differ. */
export function editionOn(date: LocalDate): Edition | null;
export function editionOn<Row extends EditionPeriod>(date: LocalDate, editions: readonly Row[]): Row | null;
export function editionOn(date: LocalDate, editions: readonly EditionPeriod[] = EDITIONS): EditionPeriod | null {
  return editions.find((row) => row.inForceFrom <= date && (row.inForceTo === null || date <= row.inForceTo)) ?? null;
}

export function editionById(id: EditionId): Edition {
  const found = EDITIONS.find((row) => row.id === id);
  if (!found) throw new RangeError(`no such edition: ${String(id)}`);
  return found;
}
