import { placeTypes, type PlaceType } from '@shared/places/place.types';
import type { LocalisedText } from './localised-text';

export { placeTypes, type PlaceType };

const isolationAct: LocalisedText = {
  kk: '«Адамдарды қоғамнан уақытша оқшаулауды қамтамасыз ететін арнаулы мекемелерде, арнаулы үй-жайларда ұстау тәртібі мен шарттары туралы» Қазақстан Республикасының Заңы',
  ru: 'Закон Республики Казахстан «О порядке и условиях содержания лиц в специальных учреждениях, специальных помещениях, обеспечивающих временную изоляцию от общества»',
  en: 'Law of the Republic of Kazakhstan on the Procedure and Conditions of Holding Persons in Special Institutions and Special Premises Providing Temporary Isolation from Society',
};

const juvenileAct: LocalisedText = {
  kk: '«Кәмелетке толмағандар арасындағы құқық бұзушылықтардың профилактикасы мен балалардың қадағалаусыз және панасыз қалуының алдын алу туралы» Қазақстан Республикасының Заңы',
  ru: 'Закон Республики Казахстан «О профилактике правонарушений среди несовершеннолетних и предупреждении детской безнадзорности и беспризорности»',
  en: 'Law of the Republic of Kazakhstan on the Prevention of Juvenile Offences and of Child Neglect and Homelessness',
};

const healthCode: LocalisedText = {
  kk: '«Халық денсаулығы және денсаулық сақтау жүйесі туралы» Қазақстан Республикасының Кодексі',
  ru: 'Кодекс Республики Казахстан «О здоровье народа и системе здравоохранения»',
  en: 'Code of the Republic of Kazakhstan on Public Health and the Healthcare System',
};

/** The law on which the mandate over a place of this type rests; the type, not the place, decides it. */
export const legalBases: Readonly<Record<PlaceType, LocalisedText>> = {
  correctional_institution: {
    kk: 'Қазақстан Республикасының Қылмыстық-атқару кодексі',
    ru: 'Уголовно-исполнительный кодекс Республики Казахстан',
    en: 'Penal Enforcement Code of the Republic of Kazakhstan',
  },
  pretrial_detention_centre: isolationAct,
  temporary_detention_facility: isolationAct,
  police_premises: {
    kk: '«Қазақстан Республикасының ішкі істер органдары туралы» Қазақстан Республикасының Заңы',
    ru: 'Закон Республики Казахстан «Об органах внутренних дел Республики Казахстан»',
    en: 'Law of the Republic of Kazakhstan on Internal Affairs Bodies',
  },
  special_reception_centre: isolationAct,
  reception_distribution_centre: isolationAct,
  juvenile_adaptation_centre: juvenileAct,
  special_education_organisation: juvenileAct,
  orphanage: {
    kk: '«Қазақстан Республикасындағы баланың құқықтары туралы» Қазақстан Республикасының Заңы',
    ru: 'Закон Республики Казахстан «О правах ребенка в Республике Казахстан»',
    en: 'Law of the Republic of Kazakhstan on the Rights of the Child',
  },
  psychiatric_organisation: healthCode,
  compulsory_treatment_organisation: healthCode,
  social_service_provider: {
    kk: 'Қазақстан Республикасының Әлеуметтік кодексі',
    ru: 'Социальный кодекс Республики Казахстан',
    en: 'Social Code of the Republic of Kazakhstan',
  },
  military_guardhouse: isolationAct,
  national_security_facility: {
    kk: '«Қазақстан Республикасының ұлттық қауіпсіздік органдары туралы» Қазақстан Республикасының Заңы',
    ru: 'Закон Республики Казахстан «Об органах национальной безопасности Республики Казахстан»',
    en: 'Law of the Republic of Kazakhstan on National Security Bodies',
  },
  other_by_law: {
    kk: 'Қазақстан Республикасының өзге де заңдары',
    ru: 'Иные законы Республики Казахстан',
    en: 'Other laws of the Republic of Kazakhstan',
  },
};
