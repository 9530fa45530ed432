import type { ARTICLE_11_7 } from './provisions/11-7';
import type { Texts } from './texts';
import type { Dated } from './validity';

/** What a visit of a kind must point to before it may be created. */
export const VISIT_REFERENCES = [
  'previous_periodic_visit',
  'interim_purpose',
  'registered_message_or_complaint',
] as const;
export type VisitReference = (typeof VISIT_REFERENCES)[number];

interface VisitKindRow extends Dated {
  readonly id: string;
  readonly provision: (typeof ARTICLE_11_7)[number]['id'];
  readonly name: Texts;
  /** Each at least once. */
  readonly mustReferTo: readonly VisitReference[];
}

/** The kinds of preventive visit (11-7(1)); how a visit is carried out is its method, another field. */
export const VISIT_KINDS = [
  {
    id: 'periodic',
    provision: '11-7(1)(1)',
    name: {
      kk: 'Кезеңдік алдын ала бару',
      ru: 'Периодическое превентивное посещение',
      en: 'Periodic preventive visit',
    },
    mustReferTo: [],
    validFrom: '2019-04-01',
    validTo: null,
  },
  {
    id: 'interim',
    provision: '11-7(1)(2)',
    name: { kk: 'Аралық алдын ала бару', ru: 'Промежуточное превентивное посещение', en: 'Interim preventive visit' },
    mustReferTo: ['previous_periodic_visit', 'interim_purpose'],
    validFrom: '2019-04-01',
    validTo: null,
  },
  {
    id: 'special',
    provision: '11-7(1)(3)',
    name: { kk: 'Арнаулы алдын ала бару', ru: 'Специальное превентивное посещение', en: 'Special preventive visit' },
    mustReferTo: ['registered_message_or_complaint'],
    validFrom: '2019-04-01',
    validTo: null,
  },
] as const satisfies readonly VisitKindRow[];

export type VisitKindData = (typeof VISIT_KINDS)[number];
export type VisitKind = VisitKindData['id'];

interface InterimPurposeRow {
  readonly id: string;
  readonly name: Texts;
}

/** Why an interim visit is made: one or both (11-7(1)(2)). */
export const INTERIM_PURPOSES = [
  {
    id: 'monitor_recommendations',
    name: {
      kk: 'Алдыңғы кезеңдік барудағы ұсынымдардың іске асырылуын мониторингілеу',
      ru: 'Мониторинг реализации рекомендаций предыдущего периодического посещения',
      en: 'To monitor how the recommendations of the previous periodic visit are carried out',
    },
  },
  {
    id: 'prevent_persecution',
    name: {
      kk: 'Сол бару кезінде әңгімелескен адамдарды қудалаудың алдын алу',
      ru: 'Предупреждение преследования лиц, с которыми тогда проводились беседы',
      en: 'To prevent persecution of the persons interviewed then',
    },
  },
] as const satisfies readonly InterimPurposeRow[];

export type InterimPurpose = (typeof INTERIM_PURPOSES)[number]['id'];

export function visitKindById(id: VisitKind): VisitKindData {
  const found = VISIT_KINDS.find((row) => row.id === id);
  if (!found) throw new RangeError(`no such kind of visit: ${String(id)}`);
  return found;
}
