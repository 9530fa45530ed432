import type { ErrorCatalog } from '../errors';

/** Refusals about the annual consolidated report, its dispatch and its publication (11-9). */
export const annualReportErrors = {
  'ANNUAL_REPORT.EXISTS': {
    status: 409,
    title: {
      kk: 'Осы жылдың баяндамасы бұрыннан бар.',
      ru: 'Доклад за этот год уже есть.',
      en: 'There is a report on this year already.',
    },
    constraints: ['annual_reports_year_key'],
  },
  'ANNUAL_REPORT.YEAR_TO_COME': {
    status: 422,
    title: {
      kk: '{year} жыл әлі басталған жоқ.',
      ru: '{year} год ещё не начался.',
      en: 'The year {year} has not begun yet.',
    },
  },
  'ANNUAL_REPORT.CHAPTER_TWICE': {
    status: 422,
    title: {
      kk: '«{chapter}» тарауы екі рет кездеседі.',
      ru: 'Глава «{chapter}» указана дважды.',
      en: 'The chapter “{chapter}” is there twice.',
    },
  },
  'ANNUAL_REPORT.SOURCE_NOT_USED': {
    status: 422,
    title: {
      kk: 'Ұсыным баяндамада ескерілген есептердің ұсынымдарына ғана сүйенеді; олардың қатарында жоғы: {count}.',
      ru: 'Рекомендация опирается только на рекомендации учтённых в докладе отчётов; к ним не относятся: {count}.',
      en: 'A recommendation draws together those of the visit reports that were used; not among them: {count}.',
    },
    constraints: ['annual_recommendation_traces_to_sources', 'used_source_must_be_locked'],
  },
  'ANNUAL_REPORT.RECOMMENDATIONS_MISSING': {
    status: 409,
    title: {
      kk: 'Баяндамада уәкілетті мемлекеттік органдарға ұсынымдар жоқ.',
      ru: 'В докладе нет рекомендаций уполномоченным государственным органам.',
      en: 'The report holds no recommendations to authorised state bodies.',
    },
  },
  'ANNUAL_REPORT.PROPOSALS_MISSING': {
    status: 409,
    title: {
      kk: 'Баяндамада заңнаманы жетілдіру жөніндегі ұсыныстар жоқ.',
      ru: 'В докладе нет предложений по совершенствованию законодательства.',
      en: 'The report holds no proposals to improve legislation.',
    },
  },
  'ANNUAL_REPORT.FINANCIAL_REPORT_MISSING': {
    status: 409,
    title: {
      kk: 'Баяндамаға алдын ала барулар бойынша қаржылық есеп қоса берілмеген.',
      ru: 'К докладу не приложен финансовый отчёт по превентивным посещениям.',
      en: 'The financial report on the visits is not attached.',
    },
  },
  'ANNUAL_REPORT.INCOMPLETE': {
    status: 409,
    title: {
      kk: 'Ұсынымдар, заңнамалық ұсыныстар және қаржылық есеп болмайынша баяндама бекітілмейді.',
      ru: 'Доклад не утверждается без рекомендаций, законодательных предложений и финансового отчёта.',
      en: 'The report is not approved without recommendations, legislative proposals and the financial report.',
    },
    constraints: ['annual_report_must_be_complete'],
  },
  'ANNUAL_REPORT.CHANGED_SINCE_VOTE': {
    status: 409,
    title: {
      kk: 'Кеңес дауыс бергеннен кейін баяндама өзгерген: ол жаңа шешімді қажет етеді.',
      ru: 'После голосования Совета доклад изменён: нужно новое решение.',
      en: 'The report has changed since the Council voted: it needs a new decision.',
    },
    constraints: ['annual_report_must_be_as_voted_on', 'annual_reports_approved_with_council'],
  },
  'ANNUAL_REPORT.FIXED': {
    status: 409,
    title: {
      kk: 'Бекітілген баяндама өзгермейді.',
      ru: 'Утверждённый доклад не меняется.',
      en: 'An approved report does not change.',
    },
    constraints: [
      'approved_annual_report_is_fixed',
      'annual_reports_never_deleted',
      'annual_reports_approved_check',
      'annual_reports_sha256_check',
      'annual_report_prints_append_only',
      'annual_report_prints_pkey',
      'annual_report_prints_sha256_check',
    ],
  },
  'ANNUAL_REPORT.PUBLISHED_BEFORE_APPROVAL': {
    status: 422,
    title: {
      kk: 'Баяндама {approvedOn} күні бекітілді, оны бұдан бұрын жариялау мүмкін емес.',
      ru: 'Доклад утверждён {approvedOn} и раньше этого дня опубликован быть не мог.',
      en: 'The report was approved on {approvedOn} and cannot have been published before.',
    },
    constraints: ['annual_reports_published_check'],
  },
  'ANNUAL_REPORT.INVALID': {
    status: 422,
    title: {
      kk: 'Баяндамада рұқсат етілмеген мән бар.',
      ru: 'В докладе есть недопустимое значение.',
      en: 'The report holds a value that is not allowed.',
    },
    constraints: [
      'annual_reports_status_check',
      'annual_report_sources_reason_check',
      'annual_report_sources_annual_report_id_visit_report_id_key',
      'annual_recommendations_body_kk_check',
      'annual_recommendations_body_ru_check',
      'annual_recommendations_annual_report_id_position_key',
      'legislative_proposals_body_kk_check',
      'legislative_proposals_body_ru_check',
      'legislative_proposals_annual_report_id_position_key',
      'annual_report_prints_language_check',
    ],
  },
  'DISPATCH.NOT_ADDRESSED': {
    status: 422,
    title: {
      kk: 'Баяндамада бұл органға ұсыным жоқ.',
      ru: 'В докладе нет рекомендаций этому органу.',
      en: 'The report recommends nothing to this body.',
    },
    constraints: ['dispatch_must_be_addressed'],
  },
  'DISPATCH.SENT_ALREADY': {
    status: 409,
    title: {
      kk: 'Баяндама бұрын жіберілген.',
      ru: 'Доклад уже направлен.',
      en: 'The report has been dispatched already.',
    },
    constraints: ['dispatches_annual_report_id_authority_id_key', 'dispatches_never_deleted'],
  },
  'DISPATCH.BEFORE_APPROVAL': {
    status: 422,
    title: {
      kk: 'Баяндама {approvedOn} күні бекітілді, оны бұдан бұрын жіберу мүмкін емес.',
      ru: 'Доклад утверждён {approvedOn} и раньше этого дня направлен быть не мог.',
      en: 'The report was approved on {approvedOn} and cannot have been dispatched before.',
    },
    constraints: ['dispatch_must_be_of_an_approved_report'],
  },
} as const satisfies ErrorCatalog;
