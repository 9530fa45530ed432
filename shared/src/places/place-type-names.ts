import type { Texts } from '../locale';
import type { PlaceType } from './place.types';

/** The types of place in words. */
export const placeTypeNames: Readonly<Record<PlaceType, Texts>> = {
  correctional_institution: {
    kk: 'Түзеу мекемесі',
    ru: 'Исправительное учреждение',
    en: 'Correctional institution',
  },
  pretrial_detention_centre: {
    kk: 'Тергеу изоляторы',
    ru: 'Следственный изолятор',
    en: 'Pre-trial detention centre',
  },
  temporary_detention_facility: {
    kk: 'Уақытша ұстау изоляторы',
    ru: 'Изолятор временного содержания',
    en: 'Temporary detention facility',
  },
  police_premises: {
    kk: 'Ішкі істер органының үй-жайы',
    ru: 'Помещение органа внутренних дел',
    en: 'Police premises',
  },
  special_reception_centre: { kk: 'Арнаулы қабылдау орны', ru: 'Специальный приёмник', en: 'Special reception centre' },
  reception_distribution_centre: {
    kk: 'Қабылдау-тарату орны',
    ru: 'Приёмник-распределитель',
    en: 'Reception-distribution centre',
  },
  juvenile_adaptation_centre: {
    kk: 'Кәмелетке толмағандарды бейімдеу орталығы',
    ru: 'Центр адаптации несовершеннолетних',
    en: 'Juvenile adaptation centre',
  },
  special_education_organisation: {
    kk: 'Арнаулы білім беру ұйымы',
    ru: 'Специальная организация образования',
    en: 'Special education organisation',
  },
  orphanage: { kk: 'Балалар үйі', ru: 'Детский дом', en: 'Orphanage' },
  psychiatric_organisation: {
    kk: 'Психиатриялық ұйым',
    ru: 'Психиатрическая организация',
    en: 'Psychiatric organisation',
  },
  compulsory_treatment_organisation: {
    kk: 'Мәжбүрлеп емдеу ұйымы',
    ru: 'Организация принудительного лечения',
    en: 'Organisation of compulsory addiction treatment',
  },
  social_service_provider: {
    kk: 'Арнаулы әлеуметтік қызметтерді ұсынатын субъект',
    ru: 'Субъект, предоставляющий специальные социальные услуги',
    en: 'Provider of special social services',
  },
  military_guardhouse: { kk: 'Гауптвахта', ru: 'Гауптвахта', en: 'Guardhouse' },
  national_security_facility: {
    kk: 'Ұлттық қауіпсіздік комитетінің мекемесі',
    ru: 'Учреждение Комитета национальной безопасности',
    en: 'National Security Committee facility',
  },
  other_by_law: {
    kk: 'Заңда белгіленген өзге ұйым',
    ru: 'Иная организация, определённая законом',
    en: 'Other organisation set by law',
  },
};
