import type { ErrorCatalog } from '../errors';

/** Refusals of the statutory clocks and of the calendar that they run over. */
export const deadlineErrors = {
  'DEADLINE.STARTED_ALREADY': {
    status: 409,
    title: {
      kk: 'Бұл мерзім бұрын басталған.',
      ru: 'Этот срок уже отсчитывается.',
      en: 'This term has already started.',
    },
    constraints: ['deadlines_clock_subject_id_key'],
  },
  'DEADLINE.NOT_RUNNING': {
    status: 409,
    title: {
      kk: 'Бұл мерзім басталмаған немесе бұрын аяқталған.',
      ru: 'Этот срок не начат или уже завершён.',
      en: 'This term has not started or is over already.',
    },
  },
  'DEADLINE.MET_BEFORE_ITS_EVENT': {
    status: 422,
    title: {
      kk: 'Мерзім {eventOn} күнгі оқиғадан басталады, оны бұдан бұрын орындау мүмкін емес.',
      ru: 'Срок отсчитывается от события {eventOn} и не может быть исполнен раньше.',
      en: 'The term runs from the event of {eventOn} and cannot be met before it.',
    },
    constraints: ['deadlines_met_check'],
  },
  'DEADLINE.MISCOUNTED': {
    status: 500,
    title: {
      kk: 'Мерзім қате есептелді, сондықтан сақталған жоқ.',
      ru: 'Срок рассчитан неверно и поэтому не сохранён.',
      en: 'The term was counted wrongly and was not saved.',
    },
    constraints: ['deadlines_ends_check', 'deadlines_clock_check'],
  },
  'CALENDAR_DAY.NOT_A_WEEKEND': {
    status: 422,
    title: {
      kk: '{day} – сенбі де, жексенбі де емес: жұмыс күні деп демалыс күні ғана жарияланады.',
      ru: '{day} не суббота и не воскресенье: рабочим объявляется только выходной день.',
      en: '{day} is neither a Saturday nor a Sunday: only a weekend day is declared a working day.',
    },
    constraints: ['calendar_days_working_weekend_check', 'calendar_days_kind_check'],
  },
} as const satisfies ErrorCatalog;
