import type { AuthorityCode } from './authorities';
import type { PlaceType } from './place-types';
import type { RegionalWeight } from './regions';

/**
 * What stands in the country: one row for each form an institution of a type takes, with its number, so that the
 * number of places is read off this table. `#` in a name is the number of the institution.
 */
export interface PlaceForm {
  readonly type: PlaceType;
  readonly count: number;
  readonly authority: AuthorityCode;
  readonly by: RegionalWeight;
  /** Institutions of the country are numbered throughout; local ones anew in each city or district. */
  readonly numbering: 'national' | 'local';
  readonly capacity: readonly [least: number, most: number];
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

type Row = readonly [
  type: PlaceType,
  count: number,
  authority: AuthorityCode,
  by: RegionalWeight,
  numbering: 'national' | 'local',
  capacity: readonly [number, number],
  kk: string,
  ru: string,
  en: string,
];

// prettier-ignore
const rows: readonly Row[] = [
  ['correctional_institution', 79, 'MIA-PC', 'custody', 'national', [180, 1100], '№ # мекеме', 'Учреждение № #', 'Institution No. #'],
  ['pretrial_detention_centre', 17, 'MIA-PC', 'custody', 'national', [220, 1400], '№ # тергеу изоляторы', 'Следственный изолятор № #', 'Pre-trial Detention Centre No. #'],
  ['pretrial_detention_centre', 3, 'NSC', 'greatCities', 'national', [20, 60], 'Ұлттық қауіпсіздік комитетінің № # тергеу изоляторы', 'Следственный изолятор № # Комитета национальной безопасности', 'National Security Committee Pre-trial Detention Centre No. #'],
  ['temporary_detention_facility', 170, 'MIA', 'inhabitants', 'local', [8, 60], '№ # уақытша ұстау изоляторы', 'Изолятор временного содержания № #', 'Temporary Detention Facility No. #'],
  ['police_premises', 330, 'MIA', 'inhabitants', 'local', [2, 12], '№ # полиция бөлімі', 'Отдел полиции № #', 'Police Division No. #'],
  ['police_premises', 1450, 'MIA', 'inhabitants', 'local', [1, 4], '№ # учаскелік полиция пункті', 'Участковый пункт полиции № #', 'Neighbourhood Police Station No. #'],
  ['special_reception_centre', 21, 'MIA', 'inhabitants', 'local', [20, 90], '№ # арнаулы қабылдау орны', 'Специальный приемник № #', 'Special Reception Centre No. #'],
  ['reception_distribution_centre', 10, 'MIA', 'inhabitants', 'local', [20, 70], '№ # қабылдау-тарату орны', 'Приемник-распределитель № #', 'Reception and Distribution Centre No. #'],
  ['juvenile_adaptation_centre', 20, 'MOE', 'inhabitants', 'local', [20, 60], '№ # кәмелетке толмағандарды бейімдеу орталығы', 'Центр адаптации несовершеннолетних № #', 'Juvenile Adaptation Centre No. #'],
  ['special_education_organisation', 103, 'MOE', 'inhabitants', 'local', [60, 220], '№ # арнаулы мектеп-интернат', 'Специальная школа-интернат № #', 'Special Boarding School No. #'],
  ['special_education_organisation', 7, 'MOE', 'inhabitants', 'national', [40, 120], 'Ерекше режимде ұстайтын № # білім беру ұйымы', 'Организация образования с особым режимом содержания № #', 'Educational Organisation with Special Regime No. #'],
  ['orphanage', 70, 'MOE', 'inhabitants', 'local', [30, 130], '№ # балалар үйі', 'Детский дом № #', 'Children’s Home No. #'],
  ['orphanage', 40, 'MOE', 'inhabitants', 'local', [30, 120], '№ # балаларды қолдау орталығы', 'Центр поддержки детей № #', 'Child Support Centre No. #'],
  ['psychiatric_organisation', 50, 'MOH', 'inhabitants', 'local', [80, 600], '№ # психикалық денсаулық орталығы', 'Центр психического здоровья № #', 'Mental Health Centre No. #'],
  ['compulsory_treatment_organisation', 16, 'MOH', 'inhabitants', 'national', [60, 250], '№ # мәжбүрлеп емдеу ұйымы', 'Организация принудительного лечения № #', 'Compulsory Treatment Organisation No. #'],
  ['social_service_provider', 380, 'MLSP', 'inhabitants', 'local', [20, 180], '№ # арнаулы әлеуметтік қызметтер көрсету орталығы', 'Центр оказания специальных социальных услуг № #', 'Special Social Services Centre No. #'],
  ['social_service_provider', 240, 'MLSP', 'inhabitants', 'local', [40, 320], 'Қарттар мен мүгедектігі бар адамдарға арналған № # интернат-үйі', 'Дом-интернат для престарелых и лиц с инвалидностью № #', 'Residential Home for Older Persons and Persons with Disabilities No. #'],
  ['social_service_provider', 260, 'MLSP', 'inhabitants', 'local', [15, 80], '№ # оңалту орталығы', 'Реабилитационный центр № #', 'Rehabilitation Centre No. #'],
  ['social_service_provider', 120, 'MLSP', 'inhabitants', 'local', [10, 40], '№ # дағдарыс орталығы', 'Кризисный центр № #', 'Crisis Centre No. #'],
  ['military_guardhouse', 24, 'MOD', 'inhabitants', 'national', [10, 40], '№ # гарнизондық гауптвахта', 'Гарнизонная гауптвахта № #', 'Garrison Guardhouse No. #'],
  ['military_guardhouse', 8, 'MIA-NG', 'inhabitants', 'national', [8, 24], 'Ұлттық ұланның № # гауптвахтасы', 'Гауптвахта Национальной гвардии № #', 'National Guard Guardhouse No. #'],
  ['national_security_facility', 18, 'NSC', 'inhabitants', 'national', [4, 20], 'Ұлттық қауіпсіздік комитеті департаментінің № # арнаулы үй-жайы', 'Специальное помещение № # департамента Комитета национальной безопасности', 'National Security Committee Department Special Premises No. #'],
  ['other_by_law', 24, 'MIA', 'inhabitants', 'local', [2, 12], 'Сот жанындағы айдауылға арналған № # үй-жай', 'Конвойное помещение при суде № #', 'Court Escort Premises No. #'],
  ['other_by_law', 20, 'NSC-BS', 'inhabitants', 'national', [2, 16], '№ # шекара бөлімшесінің уақытша ұстау үй-жайы', 'Помещение временного содержания пограничного отделения № #', 'Border Unit Temporary Holding Premises No. #'],
  ['other_by_law', 20, 'MOH', 'inhabitants', 'local', [10, 60], '№ # уақытша бейімдеу және уытсыздандыру орталығы', 'Центр временной адаптации и детоксикации № #', 'Temporary Adaptation and Detoxification Centre No. #'],
];

export const placeForms: readonly PlaceForm[] = rows.map(
  ([type, count, authority, by, numbering, capacity, kk, ru, en]) => ({
    type,
    count,
    authority,
    by,
    numbering,
    capacity,
    kk,
    ru,
    en,
  }),
);
