import type { ErrorCatalog } from '../errors';

export const actErrors = {
  'ACT.EDITION_FIXED': {
    status: 409,
    title: {
      kk: 'Бекітілген редакция өзгермейді: жаңа редакция дайындаңыз.',
      ru: 'Утверждённая редакция не меняется: подготовьте новую.',
      en: 'An approved edition does not change: prepare a new one.',
    },
    constraints: ['approved_edition_is_fixed', 'act_editions_never_deleted'],
  },
  'ACT.DRAFT_EXISTS': {
    status: 409,
    title: {
      kk: 'Бұл актінің жаңа редакциясының жобасы бар: соны өзгертіңіз.',
      ru: 'Проект новой редакции этого акта уже есть: измените его.',
      en: 'There is a draft of a new edition of this act already: change that one.',
    },
    constraints: ['act_editions_draft_key'],
  },
  'ACT.EDITIONS_OVERLAP': {
    status: 409,
    title: {
      kk: 'Актінің {day} күнінен қолданыстағы редакциясы тізілімде бар: жаңасы одан кейін күшіне енуі керек.',
      ru: 'В реестре уже есть редакция, действующая с {day}: новая должна вступить в силу позже.',
      en: 'An edition in force from {day} is in the register already: a new one begins later.',
    },
    constraints: ['act_editions_one_in_force'],
  },
  'ACT.EARLIER_EDITION_RUNS': {
    status: 409,
    title: {
      kk: 'Алдыңғы редакция {day} күніне дейін қолданыста: жаңасы сол күннен бұрын күшіне енбейді.',
      ru: 'Предыдущая редакция действует до {day}: новая не вступает в силу раньше этого дня.',
      en: 'The edition before it runs until {day}: a new one does not begin earlier.',
    },
  },
  'ACT.IN_FORCE_BEFORE_APPROVAL': {
    status: 422,
    title: {
      kk: 'Редакция бекітілген күнінен ({day}) бұрын күшіне енбейді.',
      ru: 'Редакция не вступает в силу раньше дня утверждения ({day}).',
      en: 'An edition is not in force before the day of its approval ({day}).',
    },
    constraints: ['act_editions_in_force_from_check'],
  },
  'ACT.REPEALED': {
    status: 409,
    title: {
      kk: 'Бұл редакцияның қолданылуы {day} күні аяқталады.',
      ru: 'Действие этой редакции заканчивается {day}.',
      en: 'This edition ends on {day} already.',
    },
  },
  'ACT.REPEAL_TOO_EARLY': {
    status: 422,
    title: {
      kk: 'Редакция күшіне енген күнінен кейін ғана күшін жояды.',
      ru: 'Редакция утрачивает силу позже дня, когда вступила в силу.',
      en: 'An edition ends after the day on which it came into force.',
    },
    constraints: ['act_editions_repealed_on_check'],
  },
  'ACT.FILE_REQUIRED': {
    status: 422,
    title: {
      kk: 'Актінің мәтіні (PDF) тіркелмеген: онсыз редакция бекітілмейді.',
      ru: 'Текст акта (PDF) не приложен: без него редакция не утверждается.',
      en: 'The text of the act (PDF) is missing: an edition is not approved without it.',
    },
    constraints: ['act_editions_approved_check'],
  },
  'ACT.FILE_MUST_BE_PDF': {
    status: 422,
    title: { kk: 'Актінің мәтіні PDF болуы керек.', ru: 'Текст акта прилагается в PDF.', en: 'The text is a PDF.' },
  },
  'ACT.SEATS_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Ең көп орын саны ең аз орын санынан кем болмайды.',
      ru: 'Наибольшее число мест не может быть меньше наименьшего.',
      en: 'The most seats cannot be fewer than the fewest.',
    },
  },
  'ACT.PARAMETERS_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Бұл актінің мұндай параметрі жоқ.',
      ru: 'У этого акта нет такого параметра.',
      en: 'This act has no such parameter.',
    },
    constraints: ['act_editions_parameters_check', 'act_editions_code_check', 'act_editions_status_check'],
  },
} as const satisfies ErrorCatalog;
