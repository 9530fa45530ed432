import type { ErrorCatalog } from '../errors';

export const planRunErrors = {
  'PLAN_RUN.YEAR_HAS_PASSED': {
    status: 422,
    title: {
      kk: 'Өтіп кеткен айларға жоспар жасалмайды.',
      ru: 'На прошедшие месяцы план не составляется.',
      en: 'Months that have passed are not planned.',
    },
  },
  'PLAN_RUN.MONEY_UNKNOWN': {
    status: 422,
    title: {
      kk: '{year} жылға қаражат бөлінбеген: болжалды сомасын көрсетіңіз.',
      ru: 'На {year} год средства не выделены: укажите предполагаемую сумму.',
      en: 'No money is allotted for {year}: say which sum to assume.',
    },
  },
  'PLAN_RUN.MONEY_ALLOTTED': {
    status: 422,
    title: {
      kk: '{year} жылға қаражат бөлінген: болжалды сома қажет емес.',
      ru: 'На {year} год средства уже выделены: предполагаемая сумма не нужна.',
      en: 'Money is allotted for {year}: no sum is assumed.',
    },
  },
  'PLAN_RUN.NOTHING_TO_PLAN': {
    status: 422,
    title: {
      kk: 'Бұл жылдары мандат қолданылатын мекеме жоқ.',
      ru: 'В эти годы нет учреждений под мандатом.',
      en: 'No place is under the mandate in those years.',
    },
  },
  'PLAN_RUN.BASIS_NOT_IN_FORCE': {
    status: 422,
    title: {
      kk: 'Тек қолданыстағы жоспар қайта жоспарланады.',
      ru: 'Перепланируется только действующий план.',
      en: 'Only a plan in force is replanned.',
    },
  },
  'PLAN_RUN.NO_PLAN_YET': {
    status: 409,
    title: {
      kk: 'Есептеуде әлі дайын жоспар жоқ.',
      ru: 'У расчёта ещё нет готового плана.',
      en: 'The run has no plan yet.',
    },
  },
  'PLAN_RUN.NOTHING_CHANGES': {
    status: 422,
    title: {
      kk: 'Не өзгеретінін көрсетіңіз: қаражат, резерв немесе күндер.',
      ru: 'Укажите, что меняется: средства, резерв или дни.',
      en: 'Say what changes: money, reserve or days.',
    },
  },
  'PLAN_RUN.YEAR_NOT_IN_RUN': {
    status: 422,
    title: {
      kk: 'Бұл жыл есептеуге кірмейді.',
      ru: 'Этот год не входит в расчёт.',
      en: 'The run does not cover this year.',
    },
  },
  'PLAN_RUN.IS_A_QUESTION': {
    status: 409,
    title: {
      kk: 'Шексіз қаражаты бар есептеу жоспар бола алмайды: ол тек сұраққа жауап береді.',
      ru: 'Расчёт с неограниченными средствами не становится планом: он лишь отвечает на вопрос.',
      en: 'A run with money without limit becomes no plan: it only answers a question.',
    },
  },
  'PLAN_RUN.FIXED': {
    status: 409,
    title: {
      kk: 'Есептеудің деректері мен жауабы өзгермейді: жаңа есептеу бастаңыз.',
      ru: 'Данные и ответ расчёта не меняются: начните новый расчёт.',
      en: 'What a run was given and what it answered do not change: begin a new run.',
    },
    constraints: [
      'plan_run_moves_lawfully',
      'plan_runs_never_deleted',
      'plan_run_place_is_fixed',
      'plan_run_places_never_deleted',
    ],
  },
  'PLAN_RUN.INVALID': {
    status: 422,
    title: {
      kk: 'Есептеуде рұқсат етілмеген мән бар.',
      ru: 'В расчёте есть недопустимое значение.',
      en: 'The run holds a value that is not allowed.',
    },
    constraints: [
      'plan_runs_kind_check',
      'plan_runs_status_check',
      'plan_runs_years_check',
      'plan_runs_first_month_check',
      'plan_runs_milliseconds_check',
      'plan_runs_input_check',
      'plan_runs_answer_check',
      'plan_runs_ended_check',
      'plan_runs_outcome_check',
      'plan_runs_parent_check',
      'plan_runs_basis_check',
      'plan_runs_attempts_check',
      'plan_run_places_month_check',
      'plan_run_places_weight_check',
      'plan_run_places_days_check',
      'plan_run_places_cost_check',
      'plan_run_places_late_check',
    ],
  },
} as const satisfies ErrorCatalog;
