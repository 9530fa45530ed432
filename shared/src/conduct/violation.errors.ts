import type { ErrorCatalog } from '../errors';

export const violationErrors = {
  'VIOLATION.FOUND_BEFORE_IT_HAPPENED': {
    status: 422,
    title: {
      kk: 'Бұзушылық болған күнінен бұрын анықталмайды.',
      ru: 'Нарушение не может быть выявлено раньше, чем произошло.',
      en: 'A violation is not found before it happened.',
    },
    constraints: ['violations_found_on_check'],
  },
  'VIOLATION.PARTICIPANT_UNKNOWN': {
    status: 422,
    title: { kk: 'Мұндай қатысушы жоқ.', ru: 'Такого участника нет.', en: 'There is no such participant.' },
    constraints: ['violations_participant_id_fkey'],
  },
  'VIOLATION.DECIDED': {
    status: 409,
    title: {
      kk: 'Бұл жазба бойынша шешім қабылданған; түзету жаңа жазбамен енгізіледі.',
      ru: 'По этой записи уже принято решение; исправление вносится новой записью.',
      en: 'This entry is decided; a correction is a new entry.',
    },
    constraints: ['violations_decided_once'],
  },
  'VIOLATION.DECIDED_BEFORE_FOUND': {
    status: 422,
    title: {
      kk: 'Шешім бұзушылық анықталғаннан ({day}) бұрын қабылданбайды.',
      ru: 'Решение не может предшествовать выявлению ({day}).',
      en: 'It is not decided before it is found ({day}).',
    },
    constraints: ['violations_decided_on_check'],
  },
  'VIOLATION.POWERS_NOT_ENDED': {
    status: 409,
    title: {
      kk: 'Қатысушының өкілеттіктері 11-6(1) негізі бойынша тоқтатылмаған: алдымен өкілеттіктерді тоқтатыңыз.',
      ru: 'Полномочия участника не прекращены по основанию 11-6(1): сначала прекратите полномочия.',
      en: 'The participant’s powers have not ended under 11-6(1): end them first.',
    },
    constraints: ['violations_rest_on_a_termination', 'violations_termination_check'],
  },
  'VIOLATION.CORRECTED': {
    status: 409,
    title: {
      kk: 'Бұл жазбаның орнына басқа жазба енгізілген.',
      ru: 'Вместо этой записи внесена другая.',
      en: 'Another entry has taken the place of this one.',
    },
    constraints: ['violations_corrects_id_key', 'violations_not_decided_once_corrected'],
  },
  'VIOLATION.CORRECTS_ANOTHER': {
    status: 422,
    title: {
      kk: 'Түзетілетін жазба осы қатысушы туралы емес.',
      ru: 'Исправляемая запись не об этом участнике.',
      en: 'The entry to be corrected is not about this participant.',
    },
    constraints: ['violations_correct_the_same_participant'],
  },
  'VIOLATION.FIXED': {
    status: 409,
    title: {
      kk: 'Тіркелім жазбалары өзгермейді және жойылмайды.',
      ru: 'Записи реестра не меняются и не удаляются.',
      en: 'Entries of the register do not change and are not deleted.',
    },
    constraints: ['violations_fixed', 'violations_never_deleted'],
  },
  'VIOLATION.RECORD_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Жазба толық емес немесе өзіне қайшы.',
      ru: 'Запись неполна или противоречит себе.',
      en: 'The record is incomplete or contradicts itself.',
    },
    constraints: [
      'violations_duty_check',
      'violations_evidence_check',
      'violations_outcome_check',
      'violations_decided_check',
    ],
  },
} as const satisfies ErrorCatalog;
