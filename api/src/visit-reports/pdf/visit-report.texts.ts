import type { Words } from '../../platform/pdf';

/** Every label of the printed visit report. */
export const VISIT_REPORT_TEXTS = {
  mechanism: { kk: 'Ұлттық алдын алу тетігі', ru: 'Национальный превентивный механизм' },
  title: { kk: 'Алдын ала бару нәтижелері жөніндегі есеп', ru: 'Отчет по результатам превентивного посещения' },
  number: { kk: '№\u00a0{number} есеп', ru: 'Отчет №\u00a0{number}' },
  draft: { kk: 'ЖОБА', ru: 'ПРОЕКТ' },
  basis: { kk: 'Негізі: {citation}', ru: 'Основание: {citation}' },

  visitKind: { kk: 'Алдын ала бару түрі', ru: 'Вид посещения' },
  visitDays: { kk: 'Бару күндері', ru: 'Даты посещения' },
  place: { kk: 'Барылған ұйым', ru: 'Посещенная организация' },
  placeType: { kk: 'Ұйымның түрі', ru: 'Тип организации' },
  region: { kk: 'Өңір', ru: 'Регион' },
  form: { kk: 'Есептің нысаны', ru: 'Форма отчета' },
  formEdition: {
    kk: 'Үйлестіру кеңесі бекіткен нысан, {edition}-редакция',
    ru: 'форма, утвержденная Координационным советом, редакция {edition}',
  },

  findings: { kk: 'Анықталған жайттар', ru: 'Выявленные факты' },
  findingTheme: { kk: 'Тақырып', ru: 'Тема' },
  finding: { kk: 'Анықталған жайт', ru: 'Выявленный факт' },
  findingSources: { kk: 'Дереккөздер', ru: 'Источники' },
  noFindings: { kk: 'Жайттар анықталған жоқ.', ru: 'Факты не выявлены.' },

  recommendations: { kk: 'Ұсынымдар', ru: 'Рекомендации' },
  position: { kk: '№', ru: '№' },
  authority: { kk: 'Уәкілетті мемлекеттік орган', ru: 'Уполномоченный государственный орган' },
  recommendation: { kk: 'Ұсыным', ru: 'Рекомендация' },
  noRecommendations: { kk: 'Ұсынымдар берілген жоқ.', ru: 'Рекомендации не даны.' },

  complaints: {
    kk: 'Қабылданған және қарауға берілген хабарлар мен шағымдар',
    ru: 'Принятые и переданные сообщения и жалобы',
  },
  complaintNumber: { kk: 'Тіркеу нөмірі', ru: 'Регистрационный номер' },
  complaintReceived: { kk: 'Қабылданған күні', ru: 'Дата принятия' },
  complaintTransferred: { kk: 'Берілген күні', ru: 'Дата передачи' },
  complaintRecipient: { kk: 'Кімге берілді', ru: 'Кому переданы' },
  complaintContent: {
    kk: 'Хабарлар мен шағымдардың мазмұны есепте жария етілмейді.',
    ru: 'Содержание сообщений и жалоб в отчете не разглашается.',
  },
  noComplaints: { kk: 'Хабарлар мен шағымдар қабылданған жоқ.', ru: 'Сообщения и жалобы не принимались.' },

  signatures: { kk: 'Баруды жүзеге асырған мүшелердің қолдары', ru: 'Подписи членов группы, проводивших посещение' },
  memberName: { kk: 'Тегі, аты, әкесінің аты', ru: 'Фамилия, имя, отчество' },
  memberCategory: { kk: 'Санаты', ru: 'Категория' },
  signature: { kk: 'Қолы', ru: 'Подпись' },
  signed: { kk: 'Қол қойылды: {at}', ru: 'Подписано: {at}' },
  signedWithDissent: {
    kk: 'Қол қойылды: {at}; ерекше пікірі қоса беріледі',
    ru: 'Подписано: {at}; особое мнение прилагается',
  },
  unsigned: { kk: 'Қол қойылмаған', ru: 'Не подписано' },
  awaiting: { kk: 'Есепке әлі қол қоймағандар: {names}.', ru: 'Отчет еще не подписали: {names}.' },

  version: { kk: 'Есептің нұсқасы', ru: 'Версия отчета' },
  frozenAt: { kk: 'Мәтін тіркелген уақыт', ru: 'Текст зафиксирован' },
  checksum: {
    kk: 'Тіркелген мәтіннің бақылау сомасы (SHA-256)',
    ru: 'Контрольная сумма зафиксированного текста (SHA-256)',
  },
  versionFootnote: { kk: '№\u00a0{number} есеп, {version}-нұсқа', ru: 'Отчет №\u00a0{number}, версия {version}' },

  dissents: { kk: 'Қосымша. Ерекше пікірлер', ru: 'Приложение. Особые мнения' },
  dissentOf: { kk: 'Ерекше пікір: {name}', ru: 'Особое мнение: {name}' },
  dissentNote: {
    kk: 'Ерекше пікір есепке қоса беріледі және қол қоюдың орнына жүрмейді.',
    ru: 'Особое мнение прилагается к отчету и подписи не заменяет.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The themes under which findings are kept. */
export const FINDING_THEME_TEXTS = {
  treatment: { kk: 'Қарым-қатынас жасау', ru: 'Обращение' },
  protection_measures: { kk: 'Қорғау шаралары', ru: 'Меры защиты' },
  material_conditions: { kk: 'Ұстаудың материалдық жағдайлары', ru: 'Материальные условия содержания' },
  regime_and_activities: { kk: 'Режим және іс-шаралар', ru: 'Режим и занятия' },
  medical_services: { kk: 'Медициналық қызмет көрсету', ru: 'Медицинское обслуживание' },
  personnel: { kk: 'Қызметкерлер құрамы', ru: 'Персонал' },
} as const satisfies Readonly<Record<string, Words>>;

/** Where a finding was learnt. */
export const FINDING_SOURCE_TEXTS = {
  held_persons: { kk: 'ұсталатын адамдар', ru: 'содержащиеся лица' },
  staff: { kk: 'қызметкерлер', ru: 'сотрудники' },
  registers: { kk: 'тіркеу журналдары', ru: 'журналы учета' },
  own_observation: { kk: 'топтың өз бақылауы', ru: 'собственное наблюдение' },
} as const satisfies Readonly<Record<string, Words>>;

/** Whom participants are selected from (11-2). */
export const MEMBER_CATEGORY_TEXTS = {
  monitoring_commission_member: {
    kk: 'қоғамдық байқау комиссиясының мүшесі',
    ru: 'член общественной наблюдательной комиссии',
  },
  public_association_member: { kk: 'қоғамдық бірлестіктің мүшесі', ru: 'член общественного объединения' },
  lawyer: { kk: 'заңгер', ru: 'юрист' },
  social_worker: { kk: 'әлеуметтік қызметкер', ru: 'социальный работник' },
  doctor: { kk: 'дәрігер', ru: 'врач' },
} as const satisfies Readonly<Record<string, Words>>;
