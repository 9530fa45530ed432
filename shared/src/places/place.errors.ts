import type { ErrorCatalog } from '../errors';

export const placeErrors = {
  'PLACE.LEGAL_BASIS_MISSING': {
    status: 422,
    title: {
      kk: 'Ұйымға бару өкілеттігі негізделетін заңды көрсетіңіз.',
      ru: 'Укажите закон, на котором основано право посещать эту организацию.',
      en: 'Name the law on which the mandate over this place rests.',
    },
    constraints: ['place_rests_on_a_legal_basis'],
  },
  'PLACE.NOT_UNDER_MANDATE': {
    status: 422,
    title: {
      kk: '{day} күні бұл ұйым алдын ала баруға жатпайды.',
      ru: 'На день {day} эта организация не подлежит превентивному посещению.',
      en: 'On {day} this place is not subject to preventive visits.',
    },
    constraints: ['visit_is_under_the_mandate'],
  },
  'PLACE.UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай ұйым тізілімде жоқ.',
      ru: 'Такой организации нет в реестре.',
      en: 'There is no such place in the register.',
    },
    constraints: [
      'complaints_place_id_fkey',
      'earlier_populations_place_id_fkey',
      'place_history_place_id_fkey',
      'place_legal_bases_place_id_fkey',
    ],
  },
  'PLACE.TYPE_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Ұйымның мұндай түрі жоқ.',
      ru: 'Такого типа организации нет.',
      en: 'There is no such type of place.',
    },
    constraints: ['places_type_check'],
  },
  'PLACE.REGION_UNKNOWN': {
    status: 422,
    title: { kk: 'Мұндай өңір жоқ.', ru: 'Такого региона нет.', en: 'There is no such region.' },
    constraints: [
      'places_region_iso_fkey',
      'place_history_region_iso_fkey',
      'trip_areas_region_iso_fkey',
      'regions_formed_from_fkey',
      'regions_kato_key',
      'regions_pkey',
    ],
  },
  'PLACE.BIN_INVALID': {
    status: 422,
    title: {
      kk: 'БСН 12 цифрдан тұрады; бақылау цифры сәйкес келмейді.',
      ru: 'БИН состоит из 12 цифр; контрольная цифра не сходится.',
      en: 'A BIN has 12 digits; the check digit does not fit.',
    },
    constraints: ['places_bin_check'],
  },
  'PLACE.BIN_TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл БСН-мен тізілімде басқа ұйым бар.',
      ru: 'С этим БИН в реестре уже есть другая организация.',
      en: 'Another place in the register has this BIN.',
    },
    constraints: ['places_bin_key'],
  },
  'PLACE.AS_OF_DAY_MISSING': {
    status: 422,
    title: {
      kk: 'Ұсталатын адамдардың саны мен ол қай күнгі екені бірге көрсетіледі.',
      ru: 'Число содержащихся лиц и день, на который оно известно, указываются вместе.',
      en: 'The number of persons held and the day it was so are given together.',
    },
    constraints: ['places_persons_held_as_of_check', 'places_population_source_check'],
  },
  'PLACE.NUMBER_NEGATIVE': {
    status: 422,
    title: {
      kk: 'Адам саны нөлден кем болмайды.',
      ru: 'Число людей не бывает меньше нуля.',
      en: 'A number of people is not less than zero.',
    },
    constraints: [
      'places_capacity_check',
      'places_persons_held_check',
      'earlier_populations_capacity_check',
      'earlier_populations_persons_held_check',
    ],
  },
  'PLACE.COORDINATE_ALONE': {
    status: 422,
    title: {
      kk: 'Координаттың екеуі бірге көрсетіледі: ендік -90 пен 90, бойлық -180 мен 180 аралығында.',
      ru: 'Указываются обе координаты: широта от -90 до 90, долгота от -180 до 180.',
      en: 'Both coordinates are given: latitude from -90 to 90, longitude from -180 to 180.',
    },
    constraints: ['places_coordinates_check'],
  },
  'PLACE.VISIT_ESTIMATE_OUT_OF_BOUNDS': {
    status: 422,
    title: {
      kk: 'Бару 1-ден 10 күнге дейін созылады, құны нөлден кем болмайды.',
      ru: 'Посещение длится от 1 до 10 дней, стоимость не бывает меньше нуля.',
      en: 'A visit lasts 1 to 10 days, and its cost is not less than zero.',
    },
    constraints: ['places_visit_days_check', 'places_visit_cost_check'],
  },
  'PLACE.MERGED_WRONGLY': {
    status: 422,
    title: {
      kk: 'Жазба өзімен біріктірілмейді, ал біріктірілген жазба жабық болады.',
      ru: 'Запись не объединяется сама с собой, а объединённая запись закрыта.',
      en: 'A record is not merged into itself, and a merged record is closed.',
    },
    constraints: ['places_merged_into_check', 'places_merged_into_id_fkey'],
  },
  'PLACE.CLOSED': {
    status: 409,
    title: {
      kk: 'Ұйым {day} күні жабылған: оның жазбасы өзгермейді.',
      ru: 'Организация закрыта {day}: её запись не меняется.',
      en: 'The place was closed on {day}: its record does not change.',
    },
  },
  'PLACE.CLOSED_BEFORE_MANDATE': {
    status: 422,
    title: {
      kk: 'Жабылған күн өкілеттік басталған күннен ({day}) бұрын болмайды.',
      ru: 'День закрытия не бывает раньше дня, с которого организация подлежит посещению ({day}).',
      en: 'The day of closing is not before the day from which the place is under the mandate ({day}).',
    },
    constraints: ['places_closed_on_check'],
  },
  'PLACE.BIN_REQUIRED': {
    status: 422,
    title: {
      kk: 'Файлда БСН болуы керек: жазбалар сол бойынша танылады.',
      ru: 'В файле нужен БИН: по нему узнаются записи.',
      en: 'The file needs the BIN: records are recognised by it.',
    },
  },
  'PLACE.BIN_REPEATED': {
    status: 422,
    title: {
      kk: 'Бұл БСН файлда бар: {line}-жол.',
      ru: 'Этот БИН уже есть в файле: строка {line}.',
      en: 'This BIN is already in the file: line {line}.',
    },
  },
  'PLACE_IMPORT.UNREADABLE': {
    status: 422,
    title: {
      kk: 'Файл CSV ретінде оқылмады: {line}-жолды тексеріңіз.',
      ru: 'Файл не читается как CSV: проверьте строку {line}.',
      en: 'The file cannot be read as CSV: check line {line}.',
    },
  },
  'PLACE_IMPORT.NOT_UTF8': {
    status: 422,
    title: {
      kk: 'Файл UTF-8 кодында емес. Оны «CSV UTF-8» түрінде сақтаңыз.',
      ru: 'Файл не в кодировке UTF-8. Сохраните его как «CSV UTF-8».',
      en: 'The file is not in UTF-8. Save it as “CSV UTF-8”.',
    },
  },
  'PLACE_IMPORT.COLUMNS_MISSING': {
    status: 422,
    title: {
      kk: 'Файлдың бірінші жолында мына бағандар жоқ: {columns}.',
      ru: 'В первой строке файла нет столбцов: {columns}.',
      en: 'The first line of the file lacks the columns: {columns}.',
    },
  },
  'PLACE_IMPORT.COLUMNS_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Файлдың бірінші жолында белгісіз не қайталанған бағандар бар: {columns}.',
      ru: 'В первой строке файла есть неизвестные или повторённые столбцы: {columns}.',
      en: 'The first line of the file has unknown or repeated columns: {columns}.',
    },
  },
  'PLACE_IMPORT.EMPTY': {
    status: 422,
    title: {
      kk: 'Файлда бірде-бір ұйым жоқ.',
      ru: 'В файле нет ни одной организации.',
      en: 'There is no place in the file.',
    },
  },
} as const satisfies ErrorCatalog;
