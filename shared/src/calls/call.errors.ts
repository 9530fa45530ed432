import type { ErrorCatalog } from '../errors';

/** Refusals around a call for candidates (11-1(3)). */
export const callErrors = {
  'CALL.CLOSED': {
    status: 409,
    title: {
      kk: 'Бұл шақыру бойынша өтініштер ол жарияланып тұрғанда, {opensOn} – {closesOn} аралығында ғана қабылданады.',
      ru: 'По этому объявлению заявления принимаются, только пока оно действует: с {opensOn} по {closesOn}.',
      en: 'This call takes applications only while it is announced, from {opensOn} to {closesOn}.',
    },
    constraints: ['application_must_fit_its_call'],
  },
  'CALL.CATEGORY_NOT_WANTED': {
    status: 422,
    title: {
      kk: 'Бұл шақыруда мұндай санаттағы кандидаттар іздестірілмейді.',
      ru: 'Кандидаты этой категории по данному объявлению не приглашаются.',
      en: 'This call does not ask for candidates of that category.',
    },
    constraints: ['application_must_be_of_a_wanted_category'],
  },
  'CALL.DAYS_INVALID': {
    status: 422,
    title: {
      kk: 'Өтініш қабылдаудың соңғы күні алғашқы күнінен бұрын болмауы керек.',
      ru: 'Последний день приёма заявлений не может быть раньше первого.',
      en: 'The last day for applications is not before the first.',
    },
    constraints: ['calls_days_check'],
  },
  'CALL.ENDS_IN_THE_PAST': {
    status: 409,
    title: {
      kk: 'Өтініш қабылдау мерзімі өтіп кетті ({day}): мұндай шақыру жарияланбайды.',
      ru: 'Срок приёма заявлений уже прошёл ({day}): такое объявление не публикуется.',
      en: 'The last day for applications has passed ({day}): such a call is not announced.',
    },
  },
  'CALL.ANNOUNCED': {
    status: 409,
    title: {
      kk: 'Шақыру жарияланған: ол енді өзгертілмейді.',
      ru: 'Объявление опубликовано и больше не меняется.',
      en: 'The call is announced and does not change any more.',
    },
    constraints: ['calls_stay_as_announced'],
  },
  'CALL.NOT_ANNOUNCED': {
    status: 409,
    title: {
      kk: 'Шақыру жарияланған жоқ: жабатын ештеңе жоқ.',
      ru: 'Объявление не действует: закрывать нечего.',
      en: 'The call is not announced: there is nothing to close.',
    },
  },
  'CALL.RECORD_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Шақырудың жазбасы толық емес немесе өзіне қайшы.',
      ru: 'Запись объявления неполна или противоречит себе.',
      en: 'The record of the call is incomplete or contradicts itself.',
    },
    constraints: [
      'call_categories_call_id_category_key',
      'call_categories_category_check',
      'call_categories_wanted_check',
      'call_documents_call_id_kind_key',
      'call_documents_kind_check',
      'calls_announced_on_check',
      'calls_basis_check',
      'calls_closed_on_check',
      'calls_competences_check',
      'calls_never_deleted',
      'calls_number_check',
      'calls_regions_check',
      'calls_status_check',
      'calls_status_order',
      'calls_term_months_check',
      'calls_year_number_key',
    ],
  },
} as const satisfies ErrorCatalog;
