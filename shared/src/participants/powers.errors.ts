import type { ErrorCatalog } from '../errors';

/** Refusals about mandates, suspensions, certificates and reminders. */
export const powersErrors = {
  'PARTICIPANT.MANDATES_OVERLAP': {
    status: 409,
    title: {
      kk: 'Бір қатысушының мандаттары бір-бірімен қабаттаспайды.',
      ru: 'Мандаты одного участника не накладываются друг на друга.',
      en: 'Mandates of one participant do not overlap.',
    },
    constraints: ['mandates_never_overlap'],
  },
  'PARTICIPANT.HOLDS_A_MANDATE': {
    status: 409,
    title: {
      kk: 'Бұл адамның қолданыстағы мандаты бар: оны ұзарту туралы өтініш беріледі.',
      ru: 'У этого человека есть действующий мандат: подаётся заявление о его продлении.',
      en: 'This person holds a mandate already: an application to renew it is made instead.',
    },
    constraints: ['mandates_one_person_one_mandate'],
  },
  'PARTICIPANT.MANDATE_HAS_NO_END': {
    status: 409,
    title: {
      kk: 'Қатысушының мандаты мерзімсіз: ұзартатын ештеңе жоқ.',
      ru: 'Мандат участника бессрочный: продлевать нечего.',
      en: 'The participant’s mandate has no last day: there is nothing to renew.',
    },
  },
  'PARTICIPANT.RENEWAL_OF_ANOTHER': {
    status: 409,
    title: {
      kk: 'Мандат тек сол адамның өзіне ұзартылады: ЖСН сәйкес келмейді.',
      ru: 'Мандат продлевается только тому же человеку: ИИН не совпадает.',
      en: 'A mandate is renewed for the same person only: the IIN differs.',
    },
    constraints: ['applications_renewal_same_person', 'mandates_renew_the_same_person'],
  },
  'PARTICIPANT.BARRED': {
    status: 409,
    title: {
      kk: 'Қатысушыға қатысты негіз анықталуда немесе анықталды: өкілеттік берілмейді.',
      ru: 'В отношении участника основание проверяется или установлено: полномочия не даются.',
      en: 'A ground is examined or established: the participant is given no powers.',
    },
    constraints: ['mandates_need_a_clear_person'],
  },
  'PARTICIPANT.SUSPENDED_ALREADY': {
    status: 409,
    title: {
      kk: 'Қатысушының өкілеттіктері тоқтатыла тұрған.',
      ru: 'Полномочия участника уже приостановлены.',
      en: 'The participant’s powers are suspended already.',
    },
    constraints: ['suspensions_never_overlap'],
  },
  'PARTICIPANT.NOT_SUSPENDED': {
    status: 409,
    title: {
      kk: 'Қатысушының өкілеттіктері тоқтатыла тұрған жоқ.',
      ru: 'Полномочия участника не приостановлены.',
      en: 'The participant’s powers are not suspended.',
    },
    constraints: ['suspensions_lifted_once'],
  },
  'PARTICIPANT.NO_POWERS_TO_SUSPEND': {
    status: 409,
    title: {
      kk: '{day} күні қатысушының өкілеттігі болған жоқ: тоқтата тұратын ештеңе жоқ.',
      ru: 'На {day} у участника не было полномочий: приостанавливать нечего.',
      en: 'On {day} the participant had no powers to suspend.',
    },
    constraints: ['suspensions_must_interrupt_powers'],
  },
  'PARTICIPANT.LIFTED_BEFORE_SUSPENDED': {
    status: 422,
    title: {
      kk: 'Тексеру өкілеттік тоқтатыла тұрған күннен ({day}) бұрын аяқталмайды.',
      ru: 'Проверка не заканчивается раньше дня приостановления ({day}).',
      en: 'The examination does not end before the day of the suspension ({day}).',
    },
    constraints: ['suspensions_lifted_on_check'],
  },
  'PARTICIPANT.SUSPENSION_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Өкілеттікті тоқтата тұру жазбасы толық емес немесе өзіне қайшы.',
      ru: 'Запись о приостановлении неполна или противоречит себе.',
      en: 'The record of the suspension is incomplete or contradicts itself.',
    },
    constraints: [
      'suspensions_basis_check',
      'suspensions_ground_in_force',
      'suspensions_lifted_check',
      'suspensions_never_deleted',
      'suspensions_outcome_check',
    ],
  },
  'PARTICIPANT.DOCUMENT_REQUIRED': {
    status: 422,
    title: {
      kk: 'Өкілеттігін доғару туралы жазбаша өтінішті қоса беріңіз.',
      ru: 'Приложите письменное заявление о сложении полномочий.',
      en: 'Attach the written application to resign.',
    },
    constraints: ['terminations_document_check'],
  },
  'CERTIFICATE.NO_POWERS': {
    status: 409,
    title: {
      kk: 'Куәлік өкілеттігі бар қатысушыға ғана беріледі.',
      ru: 'Удостоверение выдаётся только участнику с действующими полномочиями.',
      en: 'A certificate is issued only to a participant who has powers today.',
    },
    constraints: ['certificates_show_powers'],
  },
  'CERTIFICATE.NONE_IN_USE': {
    status: 409,
    title: {
      kk: 'Қатысушының қолданыстағы куәлігі жоқ.',
      ru: 'У участника нет действующего удостоверения.',
      en: 'The participant has no certificate in use.',
    },
    constraints: ['certificates_revoked_once'],
  },
  'CERTIFICATE.PHOTO_UNFIT': {
    status: 422,
    title: {
      kk: 'Фотосурет JPEG немесе PNG болуы керек.',
      ru: 'Фотография должна быть в формате JPEG или PNG.',
      en: 'The photo must be a JPEG or a PNG.',
    },
  },
  'CERTIFICATE.INCONSISTENT': {
    status: 409,
    title: {
      kk: 'Куәлік жазбасы толық емес немесе өзіне қайшы.',
      ru: 'Запись об удостоверении неполна или противоречит себе.',
      en: 'The record of the certificate is incomplete or contradicts itself.',
    },
    constraints: [
      'certificates_never_deleted',
      'certificates_number_check',
      'certificates_one_in_use',
      'certificates_revocation_reason_check',
      'certificates_revoked_check',
      'certificates_token_hash_check',
      'certificates_token_hash_key',
      'certificates_year_number_key',
    ],
  },
  'PARTICIPANT.FLAG_INCONSISTENT': {
    status: 409,
    title: {
      kk: 'Ескертпе жазбасы өзіне қайшы.',
      ru: 'Запись-напоминание противоречит себе.',
      en: 'The record of the reminder contradicts itself.',
    },
    constraints: ['participant_flags_kind_check', 'participant_flags_never_deleted', 'participant_flags_once'],
  },
} as const satisfies ErrorCatalog;
