import type { Texts } from '../locale';
import type { PlaceColumn } from './place-import.contract';

/** Name of the second sheet of an exported workbook; a sheet's name has at most 31 letters. */
export const explanationTitle: Texts = { kk: 'Бағандар', ru: 'Столбцы', en: 'Columns' };

/** What a column of the file holds, and how it is written. */
export const columnTexts: Readonly<Record<PlaceColumn, Texts>> = {
  id: {
    kk: 'Тізілімдегі жазбаның белгісі; экспорт оны өзі жазады, жаңа ұйымда бос қалады',
    ru: 'Знак записи в реестре; его пишет экспорт, у новой организации он пуст',
    en: 'Mark of the record in the register; an export writes it, for a new place it stays empty',
  },
  bin: {
    kk: 'БСН: 12 цифр. Белгісі жоқ жазба БСН бойынша танылады',
    ru: 'БИН: 12 цифр. Запись без знака узнаётся по БИН',
    en: 'BIN: 12 digits. A record without a mark is recognised by its BIN',
  },
  name_kk: { kk: 'Қазақ тіліндегі атауы', ru: 'Название на казахском языке', en: 'Name in Kazakh' },
  name_ru: { kk: 'Орыс тіліндегі атауы', ru: 'Название на русском языке', en: 'Name in Russian' },
  name_en: { kk: 'Ағылшын тіліндегі атауы', ru: 'Название на английском языке', en: 'Name in English' },
  type: {
    kk: 'Ұйым түрінің коды',
    ru: 'Код типа организации',
    en: 'Code of the type of place',
  },
  region: {
    kk: 'Өңірдің коды, мысалы KZ-75',
    ru: 'Код региона, например KZ-75',
    en: 'Code of the region, e.g. KZ-75',
  },
  authority: {
    kk: 'Қадағалайтын органның тізілімдегі коды',
    ru: 'Код курирующего органа в реестре',
    en: 'Code of the supervising authority in the register',
  },
  legal_basis: {
    kk: 'Бару өкілеттігі негізделетін актілердің атаулары, кез келген тілде; бірнешеуі « | » белгісімен бөлінеді',
    ru: 'Названия актов, на которых основано право посещать, на любом языке; несколько разделяются знаком « | »',
    en: 'Titles of the acts on which the mandate rests, in any language; several are parted by “ | ”',
  },
  capacity: { kk: 'Сыйымдылығы, адам', ru: 'Вместимость, человек', en: 'Capacity, persons' },
  persons_held: {
    kk: 'Ұсталатын адамдар саны',
    ru: 'Содержится, человек',
    en: 'Persons held',
  },
  persons_held_as_of: {
    kk: 'Осы сан қай күнгі: 2026-03-02 немесе 02.03.2026',
    ru: 'На какой день это число: 2026-03-02 или 02.03.2026',
    en: 'The day of that number: 2026-03-02 or 02.03.2026',
  },
  population_source: {
    kk: 'Адам саны қайдан белгілі',
    ru: 'Откуда известно число содержащихся',
    en: 'Where the number of persons was learnt',
  },
  address: { kk: 'Мекенжайы', ru: 'Адрес', en: 'Address' },
  latitude: {
    kk: 'Ендігі, ондық градус, мысалы 51.1694',
    ru: 'Широта, десятичные градусы, например 51.1694',
    en: 'Latitude in decimal degrees, e.g. 51.1694',
  },
  longitude: {
    kk: 'Бойлығы, ондық градус, мысалы 71.4491',
    ru: 'Долгота, десятичные градусы, например 71.4491',
    en: 'Longitude in decimal degrees, e.g. 71.4491',
  },
  trip_area: {
    kk: 'Осы өңірдегі сапар аймағының атауы, кез келген тілде',
    ru: 'Название зоны выезда в этом регионе, на любом языке',
    en: 'Name of the trip area in that region, in any language',
  },
  visit_days: {
    kk: 'Бару неше күн алады: 1–10; бос болса, түрі бойынша бағаланады',
    ru: 'Сколько дней занимает посещение: 1–10; если пусто, по оценке для типа',
    en: 'Days that a visit takes, 1–10; empty: the estimate for its type',
  },
  visit_cost_tenge: {
    kk: 'Барудың құны, теңге; бос болса, түрі бойынша бағаланады',
    ru: 'Стоимость посещения в тенге; если пусто, по оценке для типа',
    en: 'Cost of a visit in tenge; empty: the estimate for its type',
  },
  under_mandate_from: {
    kk: 'Алдын ала баруға жататын алғашқы күн: 2026-03-02 немесе 02.03.2026',
    ru: 'Первый день, с которого подлежит посещению: 2026-03-02 или 02.03.2026',
    en: 'First day under the mandate: 2026-03-02 or 02.03.2026',
  },
  last_periodic_visit_on: {
    kk: 'Соңғы кезеңдік барудың күні; тізілімдегі кейінгі күн өзгермейді',
    ru: 'День последнего периодического посещения; более поздний день в реестре не меняется',
    en: 'Day of the last periodic visit; a later day in the register stays',
  },
  closed_on: {
    kk: 'Жабылған күні: оқу үшін ғана, файлмен жабылмайды',
    ru: 'День закрытия: только для чтения, файлом не закрывается',
    en: 'Day of closing: to be read only, a file closes nothing',
  },
};
