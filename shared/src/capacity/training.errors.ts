import type { ErrorCatalog } from '../errors';

export const trainingErrors = {
  'TRAINING.DAYS_REVERSED': {
    status: 422,
    title: {
      kk: 'Соңғы күн бірінші күннен бұрын болмауы керек.',
      ru: 'Последний день не может быть раньше первого.',
      en: 'The last day cannot be before the first.',
    },
    constraints: ['trainings_days_check'],
  },
  'TRAINING.NOT_OVER': {
    status: 409,
    title: {
      kk: 'Оқыту {day} күні аяқталады: кімнің қатысқаны содан кейін белгіленеді.',
      ru: 'Обучение заканчивается {day}: кто присутствовал, отмечают не раньше.',
      en: 'The training ends on {day}: who attended is recorded on that day or later.',
    },
    constraints: ['training_attendances_after_the_last_day'],
  },
  'TRAINING.FULL': {
    status: 409,
    title: {
      kk: 'Орын саны — {places}, ал тізімде — {invited}.',
      ru: 'Мест — {places}, а в списке — {invited}.',
      en: 'There are {places} places, and {invited} on the list.',
    },
    constraints: ['training_attendances_within_the_places'],
  },
  'TRAINING.RECORDED': {
    status: 409,
    title: {
      kk: 'Қатысу белгіленген: оқытудың күндері, беретін құзыреттері мен олардың мерзімі енді өзгермейді.',
      ru: 'Присутствие отмечено: дни обучения, его компетенции и их срок больше не меняются.',
      en: 'Attendance is recorded: the days of the training, its competences and their term no longer change.',
    },
    constraints: ['trainings_fixed_once_recorded'],
  },
  'TRAINING.ATTENDANCE_STAYS': {
    status: 409,
    title: {
      kk: 'Қатысуы белгіленген адам тізімнен шығарылмайды; белгіні түзетуге болады.',
      ru: 'Того, чьё присутствие отмечено, из списка не убирают; отметку можно исправить.',
      en: 'Somebody whose attendance is recorded is not taken off the list; the record can be corrected.',
    },
    constraints: ['training_attendances_stay'],
  },
  'TRAINING.PARTICIPANT_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Тізімде қатысушы емес адам бар.',
      ru: 'В списке есть тот, кто не является участником.',
      en: 'The list names somebody who is not a participant.',
    },
    constraints: ['training_attendances_participant_id_fkey'],
  },
  'TRAINING.RECORD_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Оқытудың жазбасы өзіне қайшы.',
      ru: 'Запись обучения противоречит себе.',
      en: 'The record of the training contradicts itself.',
    },
    constraints: [
      'trainings_competences_check',
      'trainings_good_for_months_check',
      'trainings_places_check',
      'trainings_never_deleted',
      'training_attendances_status_check',
      'training_attendances_training_id_participant_id_key',
      'training_attendances_end_competences',
    ],
  },
} as const satisfies ErrorCatalog;
