import type { Texts } from '@shared/locale';

/** Every label of the printed plan. */
export const PLAN_TEXTS = {
  council: {
    kk: 'Адам құқықтары жөніндегі уәкіл жанындағы Үйлестіру кеңесі',
    ru: 'Координационный совет при Уполномоченном по правам человека',
    en: 'Coordination Council under the Commissioner for Human Rights',
  },
  title: {
    kk: '{year} жылға арналған алдын ала бару жоспары',
    ru: 'План превентивных посещений на {year} год',
    en: 'Plan of preventive visits, {year}',
  },
  confidential: {
    kk: 'Құпия: барылатын ұйымдарға көрсетілмейді',
    ru: 'Конфиденциально: не показывать посещаемым организациям',
    en: 'Confidential: not to be shown to the places visited',
  },
  basis: { kk: 'Негізі: {citation}', ru: 'Основание: {citation}', en: 'Basis: {citation}' },
  edition: { kk: 'Редакция', ru: 'Редакция', en: 'Edition' },
  decision: { kk: 'Кеңестің шешімі', ru: 'Решение совета', en: 'Decision of the Council' },
  decided: { kk: '№\u00a0{number}, {day}', ru: '№\u00a0{number} от {day}', en: 'No.\u00a0{number} of {day}' },
  superseded: {
    kk: 'Бұл редакцияның орнына келесісі бекітілген.',
    ru: 'Вместо этой редакции утверждена следующая.',
    en: 'A later edition has taken the place of this one.',
  },
  changes: {
    kk: 'Алдыңғы редакциядан айырмасы',
    ru: 'Изменения с прежней редакции',
    en: 'Changed since the edition before',
  },
  changed: {
    kk: 'қосылды: {added}, алынды: {removed}, жылжытылды: {moved}',
    ru: 'добавлено: {added}, снято: {removed}, перенесено: {moved}',
    en: 'added: {added}, taken out: {removed}, moved: {moved}',
  },

  money: { kk: 'Қаражат', ru: 'Средства', en: 'Money' },
  allotted: { kk: 'Бөлінген қаражат', ru: 'Выделено', en: 'Allotted' },
  reserve: {
    kk: 'Аралық және арнаулы алдын ала баруға сақталатыны',
    ru: 'Остаётся на промежуточные и специальные посещения',
    en: 'Kept for interim and special visits',
  },
  visitsCost: { kk: 'Алдын ала бару құны', ru: 'Стоимость посещений', en: 'Cost of the visits' },
  tripsCost: { kk: 'Сапарлардың құны', ru: 'Стоимость выездов', en: 'Cost of the trips' },
  total: { kk: 'Жоспардың құны', ru: 'Стоимость плана', en: 'Cost of the plan' },
  remaining: { kk: 'Қалдығы', ru: 'Остаток', en: 'Remaining' },

  byMonth: { kk: 'Айлар бойынша', ru: 'По месяцам', en: 'By month' },
  month: { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  visits: { kk: 'Алдын ала бару', ru: 'Посещений', en: 'Visits' },
  days: { kk: 'Күн', ru: 'Дней', en: 'Days' },
  cost: { kk: 'Құны', ru: 'Стоимость', en: 'Cost' },
  place: { kk: 'Ұйым', ru: 'Организация', en: 'Place' },
  sum: { kk: 'Барлығы', ru: 'Всего', en: 'In all' },
  noVisits: {
    kk: 'Жоспарда алдын ала бару жоқ.',
    ru: 'Посещений в плане нет.',
    en: 'There are no visits in the plan.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** As they stand alone in a column. */
export const MONTH_NAMES: Readonly<Record<keyof Texts, readonly string[]>> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
