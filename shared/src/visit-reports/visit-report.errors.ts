import type { ErrorCatalog } from '../errors';

/** Refusals about report forms and visit reports (11-5(4), 11-8(4)). */
export const visitReportErrors = {
  'REPORT_FORM.NONE_APPROVED': {
    status: 409,
    title: {
      kk: 'Үйлестіру кеңесі есеп нысанын әлі бекіткен жоқ.',
      ru: 'Координационный совет ещё не утвердил форму отчёта.',
      en: 'The Coordination Council has not approved a form of report yet.',
    },
  },
  'REPORT_FORM.APPROVED': {
    status: 409,
    title: {
      kk: 'Бекітілген нысан өзгермейді: жаңа редакция жасаңыз.',
      ru: 'Утверждённая форма не меняется: создайте новую редакцию.',
      en: 'An approved form does not change: make a new edition.',
    },
    constraints: ['report_forms_append_only'],
  },
  'REPORT_FORM.SECTION_TWICE': {
    status: 422,
    title: {
      kk: '«{key}» бөлімі нысанда екі рет кездеседі.',
      ru: 'Раздел «{key}» встречается в форме дважды.',
      en: 'The section “{key}” stands in the form twice.',
    },
  },
  'VISIT_REPORT.VISIT_NOT_CARRIED_OUT': {
    status: 409,
    title: {
      kk: 'Алдын ала бару әлі аяқталған жоқ: есеп аяқталған барудың нәтижелері бойынша жазылады.',
      ru: 'Посещение ещё не завершено: отчёт пишется по результатам состоявшегося посещения.',
      en: 'The visit has not been carried out yet: a report is written on a visit that was.',
    },
  },
  'VISIT_REPORT.EXISTS': {
    status: 409,
    title: {
      kk: 'Бұл бару бойынша есеп бұрыннан бар.',
      ru: 'Отчёт по этому посещению уже есть.',
      en: 'There is a report of this visit already.',
    },
    constraints: ['visit_reports_visit_id_key'],
  },
  'VISIT_REPORT.SECTION_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Есеп нысанында «{key}» бөлімі жоқ.',
      ru: 'В форме отчёта нет раздела «{key}».',
      en: 'The form of the report has no section “{key}”.',
    },
  },
  'VISIT_REPORT.COMPLAINT_NOT_TRANSFERRED': {
    status: 409,
    title: {
      kk: 'Осы бару кезінде қабылданған шағым мен хабардың {count}-і әлі қарауға берілмеген.',
      ru: 'Сообщения и жалобы этого посещения, не переданные на рассмотрение: {count}.',
      en: 'Messages and complaints of this visit that are not transferred yet: {count}.',
    },
    constraints: ['report_needs_transferred_complaints'],
  },
  'VISIT_REPORT.EMPTY': {
    status: 409,
    title: {
      kk: 'Есепте анықталған жайт та, бөлім мәтіні де жоқ.',
      ru: 'В отчёте нет ни выявленных фактов, ни текста разделов.',
      en: 'The report has neither a finding nor a written section.',
    },
  },
  'VISIT_REPORT.FROZEN': {
    status: 409,
    title: {
      kk: 'Қол қоюға дайындалған есеп өзгермейді.',
      ru: 'Отчёт, подготовленный к подписанию, не меняется.',
      en: 'A report that is frozen for signing does not change.',
    },
    constraints: ['frozen_report_is_fixed', 'visit_report_versions_append_only', 'visit_report_versions_sha256_check'],
  },
  'VISIT_REPORT.LOCKED': {
    status: 409,
    title: {
      kk: 'Барлық мүшелер қол қойған есеп біржола жабылған.',
      ru: 'Отчёт подписан всеми членами группы и закрыт навсегда.',
      en: 'The report is signed by every member and locked for ever.',
    },
    constraints: ['signed_report_is_locked', 'visit_reports_never_deleted'],
  },
  'VISIT_REPORT.NOT_A_MEMBER': {
    status: 403,
    title: {
      kk: 'Есепке алдын ала баруды жүзеге асырған топ мүшелері ғана қол қояды.',
      ru: 'Отчёт подписывают только члены группы, осуществившие посещение.',
      en: 'Only the members who carried out the visit sign its report.',
    },
    constraints: ['signature_must_be_of_a_member'],
  },
  'VISIT_REPORT.SIGNED_ALREADY': {
    status: 409,
    title: {
      kk: 'Сіз бұл нұсқаға қол қойғансыз.',
      ru: 'Вы уже подписали эту версию.',
      en: 'You have signed this version already.',
    },
    constraints: ['report_signatures_version_id_participant_id_key', 'report_signatures_append_only'],
  },
  'VISIT_REPORT.OTHER_VERSION': {
    status: 409,
    title: {
      kk: 'Сіз оқыған мәтін қол қойылатын нұсқадан өзгеше. Есепті қайта оқыңыз.',
      ru: 'Прочитанный вами текст отличается от подписываемой версии. Прочитайте отчёт заново.',
      en: 'The text that you read is not the version to be signed. Read the report again.',
    },
  },
  'VISIT_REPORT.NOT_SIGNED_BY_ALL': {
    status: 409,
    title: {
      kk: 'Есепке баруды жүзеге асырған барлық мүшелер қол қоюы керек.',
      ru: 'Отчёт подписывают все члены группы, осуществившие посещение.',
      en: 'Every member who carried out the visit signs the report.',
    },
    constraints: ['report_must_be_signed_by_every_member'],
  },
} as const satisfies ErrorCatalog;
