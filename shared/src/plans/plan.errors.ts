import type { ErrorCatalog } from '../errors';

export const planErrors = {
  'PLAN.OVER_ALLOTMENT': {
    status: 409,
    title: {
      kk: 'Жоспардың құны бөлінген қаражаттан асады.',
      ru: 'Стоимость плана превышает выделенные средства.',
      en: 'The plan costs more than the money allotted.',
    },
    constraints: ['plan_must_be_within_allotment'],
  },
  'PLAN.ALLOTMENT_MISSING': {
    status: 409,
    title: {
      kk: 'Осы жылға қаражат бөлінбеген.',
      ru: 'На этот год средства ещё не выделены.',
      en: 'No money has been allotted for this year yet.',
    },
    constraints: ['visit_plans_year_fkey'],
  },
  'PLAN.RESERVE_OVER_ALLOTMENT': {
    status: 422,
    title: {
      kk: 'Резерв бөлінген қаражаттан аспауы керек.',
      ru: 'Резерв не может превышать выделенные средства.',
      en: 'The reserve cannot be more than the allotment.',
    },
    constraints: ['allotments_reserve_check', 'allotments_amount_check'],
  },
  'PLAN.PARTS_DO_NOT_ADD_UP': {
    status: 422,
    title: {
      kk: 'Көздер бойынша қаражаттың қосындысы жалпы сомаға тең болуы керек.',
      ru: 'Средства по источникам должны в сумме давать всю сумму.',
      en: 'The money by source must add up to the whole amount.',
    },
    constraints: ['allotment_is_the_sum_of_its_parts'],
  },
  'PLAN.SOURCE_MUST_BE_NAMED': {
    status: 422,
    title: {
      kk: 'Басқа көздің атауы жазылады, белгілі көздерге атау берілмейді.',
      ru: 'Другой источник нужно назвать, а известный называть не нужно.',
      en: 'Another source must be named, and a known one is not named.',
    },
    constraints: ['allotment_parts_source_text_check'],
  },
  'PLAN.ALLOTMENT_EXISTS': {
    status: 409,
    title: {
      kk: 'Осы жылдың қаражаты бұрын енгізілген.',
      ru: 'Средства этого года уже внесены.',
      en: 'The allotment of this year is recorded already.',
    },
    constraints: ['allotments_pkey'],
  },
  'PLAN.FIXED': {
    status: 409,
    title: {
      kk: 'Бекітілген жоспар жаңа шешіммен ғана өзгереді: жаңа редакция жасаңыз.',
      ru: 'Утверждённый план меняется только новым решением: создайте новую редакцию.',
      en: 'An approved plan changes by a new decision only: make a new edition.',
    },
    constraints: ['approved_plan_is_fixed', 'visit_plans_never_deleted'],
  },
  'PLAN.NOT_APPROVED': {
    status: 409,
    title: {
      kk: 'Бұл Кеңес бекітіп, қолданыста тұрған жоспар емес.',
      ru: 'Это не утверждённый Советом действующий план.',
      en: 'This is not a plan that the Council has approved and that is in force.',
    },
  },
  'PLAN.CHANGED_SINCE_VOTE': {
    status: 409,
    title: {
      kk: 'Кеңес дауыс бергеннен кейін жоспар өзгерген: ол жаңа шешімді қажет етеді.',
      ru: 'После голосования Совета план изменён: нужно новое решение.',
      en: 'The plan has changed since the Council voted: it needs a new decision.',
    },
    constraints: ['plan_must_be_as_voted_on'],
  },
  'PLAN.DAY_OUTSIDE_ITS_MONTH': {
    status: 422,
    title: {
      kk: 'Күн алдын ала бару жоспарланған айда болуы керек: басқа ай – Кеңестің жаңа шешімі.',
      ru: 'День должен быть в том месяце, на который назначено посещение: другой месяц – новое решение Совета.',
      en: 'The day must lie in the month of the visit: another month is a new decision of the Council.',
    },
    constraints: ['planned_visits_day_in_its_month'],
  },
  'PLAN.COST_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Бұл ұйымға алдын ала барудың құны бағаланбаған: құнын көрсетіңіз.',
      ru: 'Стоимость посещения этой организации не оценена: укажите её.',
      en: 'Nobody has estimated what a visit to this place costs: say what it costs.',
    },
  },
  'PLAN.REGION_DAYS_SPENT': {
    status: 409,
    title: {
      kk: 'Осы айда өңірге топтардың күні жетпейді: {planned} күн керек, {allowed} күн бар.',
      ru: 'В этом месяце в регионе не хватает дней групп: нужно {planned}, есть {allowed}.',
      en: 'The groups have too few days in the region that month: {planned} needed, {allowed} there.',
    },
  },
  'PLAN.NOTHING_TO_COMPARE': {
    status: 422,
    title: {
      kk: 'Салыстыруға болатын жоспар сол жылдың жоспары болуы керек.',
      ru: 'Сравнить можно только с планом того же года.',
      en: 'A plan is compared with a plan of the same year.',
    },
  },
  'PLAN.PLACE_TWICE': {
    status: 409,
    title: {
      kk: 'Бұл ұйым жоспарда бар.',
      ru: 'Эта организация уже есть в плане.',
      en: 'This place is in the plan already.',
    },
    constraints: ['planned_visits_plan_id_place_id_key'],
  },
  'PLAN.INVALID': {
    status: 422,
    title: {
      kk: 'Жоспарда рұқсат етілмеген мән бар.',
      ru: 'В плане есть недопустимое значение.',
      en: 'The plan holds a value that is not allowed.',
    },
    constraints: [
      'planned_visits_month_check',
      'planned_visits_cost_check',
      'planned_visits_days_check',
      'plan_trip_areas_cost_check',
      'visit_plans_trip_places_check',
      'visit_plans_replaces_check',
      'allotment_parts_source_check',
      'allotment_parts_amount_check',
      'allotment_parts_basis_check',
      'visit_plans_status_check',
      'visit_plans_approved_check',
      'visit_plans_approved_with_council',
    ],
  },
  'PLAN.EDITION_TAKEN': {
    status: 409,
    title: {
      kk: 'Осы жылдың жоспарын дәл қазір басқа біреу өзгертті. Қайталап көріңіз.',
      ru: 'План этого года только что изменил кто-то другой. Повторите действие.',
      en: 'Somebody has just changed the plan of this year. Try again.',
    },
    constraints: ['visit_plans_year_edition_key', 'visit_plans_year_in_force_key'],
  },
} as const satisfies ErrorCatalog;
