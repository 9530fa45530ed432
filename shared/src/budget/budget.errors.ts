import type { ErrorCatalog } from '../errors';

export const budgetErrors = {
  'BUDGET.ALLOTMENT_MISSING': {
    status: 409,
    title: {
      kk: 'Осы жылға қаражат бөлінбеген: алдымен бөлінген қаражатты енгізіңіз.',
      ru: 'На этот год средства не выделены: сначала внесите выделенные средства.',
      en: 'No money is allotted for this year: record the allotment first.',
    },
    constraints: ['spendings_year_fkey'],
  },
  'BUDGET.SPENDING_NAMES_ONE_VISIT': {
    status: 422,
    title: {
      kk: 'Шығыс дәл бір баруға жазылады.',
      ru: 'Расход относится ровно к одному посещению.',
      en: 'A spending names exactly one visit.',
    },
    constraints: ['spendings_subject_check'],
  },
  'BUDGET.NOT_OF_THE_YEAR': {
    status: 422,
    title: {
      kk: 'Кеңес бұл баруды осы жылға белгілемеген немесе ол осы жылы басталмаған.',
      ru: 'Это посещение не назначено Советом на этот год и не начато в этом году.',
      en: 'The Council did not set this visit for this year, nor did it begin in it.',
    },
    constraints: ['spending_is_of_its_year'],
  },
  'BUDGET.DECISION_MUST_BE_NAMED': {
    status: 422,
    title: {
      kk: 'Бұл бару туралы Кеңестің шешімі бар: шығыс жоспарланған баруға немесе ұсынысқа жазылады.',
      ru: 'По этому посещению есть решение Совета: расход относится к запланированному посещению или предложению.',
      en: 'The Council decided on this visit: the spending names the planned visit or the proposal.',
    },
    constraints: ['spending_names_what_was_decided'],
  },
  'BUDGET.REVERSED_ALREADY': {
    status: 409,
    title: {
      kk: 'Бұл жазба бұрын сторноланған.',
      ru: 'Эта запись уже сторнирована.',
      en: 'This entry is reversed already.',
    },
    constraints: ['spendings_reverses_id_key'],
  },
  'BUDGET.REVERSAL_IS_FINAL': {
    status: 409,
    title: {
      kk: 'Сторно жазбасы сторноланбайды: шығысты қайта енгізіңіз.',
      ru: 'Сторно не сторнируется: внесите расход заново.',
      en: 'A reversal is not reversed: record the spending anew.',
    },
    constraints: ['reversal_mirrors_its_spending'],
  },
  'BUDGET.SPENDING_FIXED': {
    status: 409,
    title: {
      kk: 'Шығыс жазбасы өзгермейді және жойылмайды: қате жазба сторноланады.',
      ru: 'Запись о расходе не меняется и не удаляется: ошибочная сторнируется.',
      en: 'A recorded spending is neither changed nor deleted: a wrong one is reversed.',
    },
    constraints: ['spendings_append_only'],
  },
  'BUDGET.DAY_BEFORE_THE_YEAR': {
    status: 422,
    title: {
      kk: 'Шығыс күні бюджет жылы басталғаннан кейін болуы керек.',
      ru: 'День расхода не может быть раньше начала бюджетного года.',
      en: 'The day of the spending cannot be before its budget year begins.',
    },
    constraints: ['spendings_year_check'],
  },
  'BUDGET.INVALID': {
    status: 422,
    title: {
      kk: 'Шығыс жазбасында рұқсат етілмеген мән бар.',
      ru: 'В записи о расходе есть недопустимое значение.',
      en: 'The spending holds a value that is not allowed.',
    },
    constraints: ['spendings_amount_check', 'spendings_day_check', 'spendings_note_check'],
  },
} as const satisfies ErrorCatalog;
