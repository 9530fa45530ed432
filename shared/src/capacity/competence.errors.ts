import type { ErrorCatalog } from '../errors';

export const competenceErrors = {
  'COMPETENCE.DAYS_REVERSED': {
    status: 422,
    title: {
      kk: 'Құжаттың мерзімі берілген күнінен бұрын аяқталмауы керек.',
      ru: 'Срок документа не может кончиться раньше дня его выдачи.',
      en: 'A document cannot expire before its day.',
    },
    constraints: ['held_competences_days_check'],
  },
  'COMPETENCE.ENDED': {
    status: 409,
    title: {
      kk: 'Бұл құзыреттің күші тоқтатылған.',
      ru: 'Действие этой компетенции уже прекращено.',
      en: 'This competence has ended already.',
    },
    constraints: ['held_competences_end_once', 'held_competences_never_deleted'],
  },
  'COMPETENCE.WITHDRAWAL_UNFOUNDED': {
    status: 422,
    title: {
      kk: 'Құжатты қайтарып алған актіні көрсетіңіз.',
      ru: 'Укажите акт, которым документ отозван.',
      en: 'Name the act that withdrew the document.',
    },
    constraints: ['held_competences_withdrawn_check'],
  },
  'COMPETENCE.NOT_GIVEN': {
    status: 422,
    title: {
      kk: 'Қатысушы өткен оқытулардың ешқайсысы мұндай құзыретті осы мерзімге бермейді.',
      ru: 'Ни одно обучение, которое прошёл участник, не даёт такой компетенции на этот срок.',
      en: 'No training that the participant attended gives this competence for this time.',
    },
    constraints: ['held_competences_given_by_training', 'held_competences_training_key'],
  },
  'COMPETENCE.RECORD_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Құзыреттің жазбасы толық емес немесе өзіне қайшы.',
      ru: 'Запись компетенции неполна или противоречит себе.',
      en: 'The record of the competence is incomplete or contradicts itself.',
    },
    constraints: [
      'held_competences_competence_check',
      'held_competences_source_check',
      'held_competences_end_reason_check',
      'held_competences_ended_check',
      'held_competences_ended_on_check',
    ],
  },
} as const satisfies ErrorCatalog;
