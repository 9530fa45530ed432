import type { ErrorCatalog } from '../errors';

/** Refusals of a whole file that is no readable list, or of what a row asks that an import does not do. */
export const placeImportErrors = {
  'PLACE_IMPORT.WORKBOOK_UNREADABLE': {
    status: 422,
    title: {
      kk: 'Файл XLSX кітабы ретінде оқылмады. Оны кесте бағдарламасында ашып, қайта сақтаңыз.',
      ru: 'Файл не читается как книга XLSX. Откройте его в программе таблиц и сохраните заново.',
      en: 'The file cannot be read as an XLSX workbook. Open it in a spreadsheet program and save it again.',
    },
  },
  'PLACE_IMPORT.WORKBOOK_TOO_LARGE': {
    status: 422,
    title: {
      kk: 'Кітап тым үлкен: бір парақта ең көбі 20 000 жол және 64 баған. Артық парақтар мен пішімдеуді алып тастаңыз.',
      ru: 'Книга слишком велика: не более 20 000 строк и 64 столбцов на листе. Уберите лишние листы и оформление.',
      en: 'The workbook is too large: at most 20,000 rows and 64 columns on a sheet. Take spare sheets and formatting out.',
    },
  },
  'PLACE_IMPORT.TOO_MANY_ROWS': {
    status: 422,
    title: {
      kk: 'Файлда {limit} жолдан көп. Оны бөліктерге бөліңіз.',
      ru: 'В файле больше {limit} строк. Разделите его на части.',
      en: 'The file has more than {limit} rows. Split it into parts.',
    },
  },
  'PLACE_IMPORT.HAS_FORMULAS': {
    status: 422,
    title: {
      kk: 'Кітапта формулалар бар. Олардың орнына мәндерін қойыңыз.',
      ru: 'В книге есть формулы. Вставьте вместо них значения.',
      en: 'The workbook has formulas. Put their values in their place.',
    },
  },
  'PLACE_IMPORT.CELL_FAILED': {
    status: 422,
    title: {
      kk: '{cell} ұяшығында мән емес, қате тұр.',
      ru: 'В ячейке {cell} стоит ошибка, а не значение.',
      en: 'Cell {cell} holds an error instead of a value.',
    },
  },
  'PLACE_IMPORT.ZEROS_RESTORED': {
    status: 422,
    title: {
      kk: 'Алдыңғы нөлдер қалпына келтірілді: {bin}. Бақылау цифры сәйкес келеді.',
      ru: 'Восстановлены нули в начале: {bin}. Контрольная цифра сходится.',
      en: 'Zeros in front were restored: {bin}. The check digit fits.',
    },
  },
  'PLACE_IMPORT.VISIT_KEPT': {
    status: 422,
    title: {
      kk: 'Тізілімде кейінгі бару бар: {day}. Ол қалады.',
      ru: 'В реестре есть более позднее посещение: {day}. Оно остаётся.',
      en: 'The register has a later visit: {day}. It stays.',
    },
  },
  'PLACE_IMPORT.COUNT_KEPT': {
    status: 422,
    title: {
      kk: 'Тізілімде адам саны кейінгі күнге берілген: {day}. Ол қалады.',
      ru: 'В реестре число людей указано на более поздний день: {day}. Оно остаётся.',
      en: 'The register has a count of persons of a later day: {day}. It stays.',
    },
  },
  'PLACE_IMPORT.BIN_IS_OF_ANOTHER': {
    status: 422,
    title: {
      kk: 'Бұл БСН тізілімде басқа ұйымда тұр.',
      ru: 'Этот БИН в реестре у другой организации.',
      en: 'In the register this BIN is of another place.',
    },
  },
  'PLACE_IMPORT.BIN_IS_MERGED': {
    status: 422,
    title: {
      kk: 'Осы БСН-мен жазба мына жазбаға біріктірілген: {into}. Жолды алып тастаңыз.',
      ru: 'Запись с этим БИН объединена с записью «{into}». Уберите строку.',
      en: 'The record with this BIN was merged into “{into}”. Take the row out.',
    },
  },
  'PLACE_IMPORT.ID_REPEATED': {
    status: 422,
    title: {
      kk: 'Бұл ұйым файлда бар: {line}-жол.',
      ru: 'Эта организация уже есть в файле: строка {line}.',
      en: 'This place is already in the file: line {line}.',
    },
  },
  'PLACE_IMPORT.CLOSING_BY_HAND': {
    status: 422,
    title: {
      kk: 'Ұйым файлмен жабылмайды және қайта ашылмайды: мұны оның бетінде жасаңыз.',
      ru: 'Файлом организация не закрывается и не открывается: сделайте это на её странице.',
      en: 'A file neither closes a place nor opens it again: do it on the page of the place.',
    },
  },
  'PLACE_EXPORT.TOO_MANY': {
    status: 422,
    title: {
      kk: '{limit} ұйымнан көп. Сүзгімен азайтыңыз.',
      ru: 'Больше {limit} организаций. Сузьте отбор.',
      en: 'There are more than {limit} places. Narrow the filters.',
    },
  },
} as const satisfies ErrorCatalog;
