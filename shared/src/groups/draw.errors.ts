import type { ErrorCatalog } from '../errors';

/** Refusals on the way from the frozen record to the seed. */
export const drawErrors = {
  'GROUP.SEATS_OUTSIDE_THE_ORDER': {
    status: 422,
    title: {
      kk: 'Топтар құру тәртібі бойынша топта {least}-ден {most}-ге дейін орын болады.',
      ru: 'По порядку формирования групп в группе от {least} до {most} мест.',
      en: 'By the order of forming groups a group has from {least} to {most} seats.',
    },
  },
  'GROUP.CONTRIBUTOR_NOT_IN_TERM': {
    status: 409,
    title: {
      kk: 'Жеребе дәніне өкілеттік мерзімі жүріп тұрған Үйлестіру кеңесінің мүшесі ғана үлес қосады.',
      ru: 'Вклад в зерно жребия вносит только член Координационного совета, срок которого идёт.',
      en: 'Only a member of the Coordination Council in term contributes to the seed of the lot.',
    },
    constraints: ['group_contributors_in_term'],
  },
  'GROUP.ALREADY_COMMITTED': {
    status: 409,
    title: {
      kk: 'Сіз бұл жеребе үшін міндеттеме тапсырдыңыз: ол өзгермейді.',
      ru: 'Вы уже внесли обязательство для этого жребия: оно не меняется.',
      en: 'You have given your commitment for this draw: it does not change.',
    },
    constraints: ['group_contributions_group_id_council_member_id_key'],
  },
  'GROUP.COMMITMENT_TAKEN': {
    status: 409,
    title: {
      kk: 'Дәл осындай міндеттемені басқа мүше тапсырды: әрқайсысы өз құпиясын жасайды.',
      ru: 'Точно такое обязательство уже внёс другой член Совета: каждый создаёт свой секрет сам.',
      en: 'Another member has given this very commitment: each makes a secret of their own.',
    },
    constraints: ['group_contributions_group_id_commitment_key'],
  },
  'GROUP.COMMITMENTS_CLOSED': {
    status: 409,
    title: {
      kk: 'Міндеттемелер қабылдау аяқталды.',
      ru: 'Приём обязательств закрыт.',
      en: 'The taking of commitments is closed.',
    },
    constraints: ['group_commitments_are_open'],
  },
  'GROUP.TOO_FEW_COMMITMENTS': {
    status: 409,
    title: {
      kk: 'Міндеттеме аз: керегі — кемінде {needed}, тапсырылғаны — {committed}.',
      ru: 'Обязательств мало: нужно не меньше {needed}, внесено {committed}.',
      en: 'Too few commitments: at least {needed} are needed, {committed} are given.',
    },
    constraints: ['group_needs_two_contributors'],
  },
  'GROUP.REVEAL_TOO_EARLY': {
    status: 409,
    title: {
      kk: 'Міндеттемелер әлі қабылдануда: құпия қабылдау аяқталғаннан кейін ғана ашылады.',
      ru: 'Обязательства ещё принимаются: секрет раскрывают только после закрытия приёма.',
      en: 'Commitments are still taken: a secret is revealed only after that is closed.',
    },
    constraints: ['group_reveals_after_closure'],
  },
  'GROUP.REVEAL_MISMATCH': {
    status: 422,
    title: {
      kk: 'Бұл құпия сіз тапсырған міндеттемеге сәйкес келмейді.',
      ru: 'Этот секрет не соответствует внесённому вами обязательству.',
      en: 'This secret is not the one that you committed to.',
    },
    constraints: ['group_contributions_secret_check'],
  },
  'GROUP.ALREADY_REVEALED': {
    status: 409,
    title: {
      kk: 'Сіз құпияңызды аштыңыз: ол өзгермейді.',
      ru: 'Вы уже раскрыли свой секрет: он не меняется.',
      en: 'You have revealed your secret: it does not change.',
    },
    constraints: ['group_contribution_is_fixed', 'group_contributions_never_deleted'],
  },
  'GROUP.SEED_NOT_OF_CONTRIBUTIONS': {
    status: 409,
    title: {
      kk: 'Жеребенің дәні барлық ашылған құпиялардан ғана жасалады.',
      ru: 'Зерно жребия составляется только из всех раскрытых секретов.',
      en: 'The seed of the lot is made of all the revealed secrets, and of nothing else.',
    },
    constraints: ['group_seed_is_of_its_contributions'],
  },
  'GROUP.NOT_DRAWN': {
    status: 409,
    title: {
      kk: 'Жеребе әлі тартылған жоқ: экспорттайтын ештеңе жоқ.',
      ru: 'Жребий ещё не вытянут: выгружать нечего.',
      en: 'The lot is not drawn yet: there is nothing to export.',
    },
  },
  'GROUP.DRAWN_BEFORE_THE_LOTTERY': {
    status: 409,
    title: {
      kk: 'Бұл топ бұрынғы ережемен тартылған: оның экспорты жоқ.',
      ru: 'Эта группа образована по прежнему правилу: выгрузки для неё нет.',
      en: 'This group was drawn by an earlier rule: there is no export of it.',
    },
  },
} as const satisfies ErrorCatalog;
