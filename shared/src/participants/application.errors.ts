import type { ErrorCatalog } from '../errors';

/** Refusals around the papers, the ledger and the letter of an application; its decision is in `participant.errors.ts`. */
export const applicationErrors = {
  'APPLICATION.EVIDENCE_ENDS_BEFORE_CHECK': {
    status: 422,
    title: {
      kk: 'Дәлелдің жарамдылығы тексерілген күннен ({day}) бұрын аяқталмауы керек.',
      ru: 'Подтверждение не может утратить силу раньше дня проверки ({day}).',
      en: 'Evidence does not run out before the day of the check ({day}).',
    },
    constraints: ['ground_checks_good_until_check'],
  },
  'APPLICATION.EVIDENCE_GOOD_TOO_LONG': {
    status: 422,
    title: {
      kk: 'Қатысушыларды іріктеу тәртібі бойынша бұл дәлел {day} күнінен кейін есепке алынбайды.',
      ru: 'По порядку отбора участников это подтверждение не действует после {day}.',
      en: 'By the order on selecting participants this evidence does not count after {day}.',
    },
  },
  'APPLICATION.GROUND_DAYS_INVALID': {
    status: 422,
    title: {
      kk: 'Негіздің соңғы күні алғашқы күнінен бұрын болмауы керек.',
      ru: 'Последний день действия основания не может быть раньше первого.',
      en: 'A ground does not end before its first day.',
    },
  },
  'APPLICATION.LETTER_MISSING': {
    status: 409,
    title: {
      kk: 'Бұл өтініш бойынша хат жоқ.',
      ru: 'По этому заявлению письма нет.',
      en: 'There is no letter about this application.',
    },
  },
  'APPLICATION.EMAIL_MISSING': {
    status: 409,
    title: {
      kk: 'Кандидат электрондық пошта мекенжайын көрсетпеген: хатты басып шығарыңыз.',
      ru: 'Кандидат не указал адрес электронной почты: распечатайте письмо.',
      en: 'The candidate gave no e-mail address: print the letter.',
    },
  },
  'LETTER.NOT_OPENED': {
    status: 404,
    title: {
      kk: 'Хат ашылмады. Сілтеме мен ЖСН-нің соңғы төрт цифрын тексеріңіз немесе аппаратқа хабарласыңыз.',
      ru: 'Письмо не открыто. Проверьте ссылку и последние четыре цифры ИИН или обратитесь в аппарат.',
      en: 'The letter was not opened. Check the link and the last four digits of the IIN, or ask the office.',
    },
  },
  'APPLICATION.PAPERS_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Өтініштің құжаттары немесе хаты туралы жазба өзіне қайшы.',
      ru: 'Запись о документах или письме по заявлению противоречит себе.',
      en: 'The record of the application’s papers or letter contradicts itself.',
    },
    constraints: [
      'application_documents_file_id_key',
      'application_documents_kind_check',
      'application_documents_never_deleted',
      'application_documents_stay',
      'applications_competences_check',
      'applications_email_check',
      'applications_locale_check',
      'applications_travel_regions_check',
      'decision_letters_application_id_key',
      'decision_letters_attempts_check',
      'decision_letters_content_check',
      'decision_letters_locale_check',
      'decision_letters_never_deleted',
      'decision_letters_stay_as_written',
      'decision_letters_token_sha256_check',
      'decision_letters_token_sha256_key',
      'ground_checks_append_only',
      'ground_checks_number_key',
    ],
  },
} as const satisfies ErrorCatalog;
