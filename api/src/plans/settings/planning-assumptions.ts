import type { Texts } from '@shared/locale';
import { placeTypes, type PlaceType } from '@shared/places/place.types';
import { regionCodes } from '@shared/places/region-codes';
import { mostTiynPerVisit, mostVisitDays } from '@shared/plans/plan.limits';
import type { PlanningSetting, RiskTerm } from '@shared/plans/planning-settings.contract';

/** What there is to set, within which limits, and what the planner assumes while nobody has set it, with the reason. */
export interface SettingDefinition {
  /** The subjects that the setting has a value for; one empty one where there is one value for all. */
  readonly subjects: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly assumed: (subject: string) => number | null;
  readonly reason: Texts;
}

type Exposure = 1 | 2 | 3;

/** How exposed persons are: 3 in the first hours of custody, as minors, or where treatment is against their will. */
const exposure: Readonly<Record<PlaceType, Exposure>> = {
  correctional_institution: 2,
  pretrial_detention_centre: 3,
  temporary_detention_facility: 3,
  police_premises: 3,
  special_reception_centre: 1,
  reception_distribution_centre: 1,
  juvenile_adaptation_centre: 3,
  special_education_organisation: 3,
  orphanage: 3,
  psychiatric_organisation: 3,
  compulsory_treatment_organisation: 2,
  social_service_provider: 2,
  military_guardhouse: 1,
  national_security_facility: 2,
  other_by_law: 1,
};

const days: Readonly<Partial<Record<PlaceType, number>>> = {
  correctional_institution: 3,
  pretrial_detention_centre: 2,
  psychiatric_organisation: 2,
  compulsory_treatment_organisation: 2,
};

const points: Readonly<Partial<Record<RiskTerm, readonly [points: number, most: number]>>> = {
  time_since_last_visit: [1, 4],
  never_visited: [3, 3],
  complaints: [1, 5],
  open_recommendations: [1, 3],
  incidents: [2, 6],
};

const balance: Texts = {
  kk: 'Платформаның болжамы: бір белгі қалғандарының бәрінен басым түспеуі керек.',
  ru: 'Допущение платформы: ни один признак не должен перевешивать все остальные.',
  en: 'Assumed by the platform: no sign alone should outweigh all the others.',
};

export const settingDefinitions: Readonly<Record<PlanningSetting, SettingDefinition>> = {
  term_points: {
    ...{ subjects: Object.keys(points), least: 0, most: 1000, reason: balance },
    assumed: (term) => points[term as RiskTerm]?.[0] ?? 0,
  },
  term_most: {
    ...{ subjects: Object.keys(points), least: 0, most: 1000, reason: balance },
    assumed: (term) => points[term as RiskTerm]?.[1] ?? 0,
  },
  vulnerability_points: {
    ...{ subjects: placeTypes, least: 0, most: 1000 },
    assumed: (type) => exposure[type as PlaceType],
    reason: {
      kk: 'Платформаның болжамы: ұстаудың алғашқы сағаттарында, кәмелетке толмағандар арасында және мәжбүрлеп емдеуде қауіп жоғары.',
      ru: 'Допущение платформы: риск выше в первые часы задержания, среди несовершеннолетних и при лечении против воли.',
      en: 'Assumed by the platform: the risk is higher in the first hours of custody, for minors, and where treatment is against the will.',
    },
  },
  complaint_months: {
    ...{ subjects: [''], least: 1, most: 120, assumed: () => 12 },
    reason: {
      kk: 'Платформаның болжамы: соңғы бір жылдың шағымдары бүгінгі жағдайды көрсетеді.',
      ru: 'Допущение платформы: о нынешнем положении говорят жалобы последнего года.',
      en: 'Assumed by the platform: the complaints of the last year tell of things as they are.',
    },
  },
  region_days_per_month: {
    ...{ subjects: regionCodes, least: 0, most: 1000, assumed: () => 20 },
    reason: {
      kk: 'Платформаның болжамы: өңірде әр жұмыс күні бір топ жұмыс істейді.',
      ru: 'Допущение платформы: в регионе каждый рабочий день занята одна группа.',
      en: 'Assumed by the platform: one group is at work in the region on every working day.',
    },
  },
  visit_days: {
    ...{ subjects: placeTypes, least: 1, most: mostVisitDays },
    assumed: (type) => days[type as PlaceType] ?? 1,
    reason: {
      kk: 'Платформаның болжамы: мекеме неғұрлым үлкен болса, бару соғұрлым ұзақ.',
      ru: 'Допущение платформы: чем больше учреждение, тем дольше посещение.',
      en: 'Assumed by the platform: the larger the institution, the longer the visit.',
    },
  },
  visit_cost: {
    ...{ subjects: placeTypes, least: 0, most: mostTiynPerVisit, assumed: () => null },
    reason: {
      kk: 'Ешкім белгілемеген: шығынды платформа болжай алмайды.',
      ru: 'Никем не установлено: расходов платформа предположить не может.',
      en: 'Nobody has set it: the platform cannot guess what a visit costs.',
    },
  },
  trip_places: {
    ...{ subjects: [''], least: 1, most: 50, assumed: () => 6 },
    reason: {
      kk: 'Платформаның болжамы: бір сапарда топ көп дегенде алты жерге барады.',
      ru: 'Допущение платформы: за одну поездку группа посещает не более шести мест.',
      en: 'Assumed by the platform: a group reaches at most six places on one trip.',
    },
  },
};
