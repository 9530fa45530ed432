import type { ErrorCatalog } from '../errors';

export const knownConflictErrors = {
  'KNOWN_CONFLICT.PLACE_OR_AUTHORITY': {
    status: 422,
    title: {
      kk: 'Ұйымды немесе мемлекеттік органды көрсетіңіз: екеуінің біреуін ғана.',
      ru: 'Укажите организацию или государственный орган: одно из двух.',
      en: 'Name a place or an authority: one of the two.',
    },
    constraints: ['known_conflicts_subject_check'],
  },
  'KNOWN_CONFLICT.KIND_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Байланыстың мұндай түрі тізімде жоқ.',
      ru: 'Такого вида связи нет в списке.',
      en: 'That kind of tie is not in the list.',
    },
    constraints: ['known_conflicts_kind_check'],
  },
  'KNOWN_CONFLICT.DAYS_REVERSED': {
    status: 422,
    title: {
      kk: 'Соңғы күн бірінші күннен бұрын болмауы керек.',
      ru: 'Последний день не может быть раньше первого.',
      en: 'The last day cannot be before the first.',
    },
    constraints: ['known_conflicts_days_check'],
  },
  'KNOWN_CONFLICT.DECLARED_ALREADY': {
    status: 409,
    title: {
      kk: 'Бұл байланысты осы күндерге бұрын мәлімдегенсіз.',
      ru: 'Эту связь на эти дни вы уже заявили.',
      en: 'You have declared this tie for these days already.',
    },
    constraints: ['known_conflicts_declared_once'],
  },
  'KNOWN_CONFLICT.OVER': {
    status: 409,
    title: {
      kk: 'Бұл байланыс {day} күні аяқталған.',
      ru: 'Эта связь окончена {day}.',
      en: 'This tie ended on {day}.',
    },
  },
} as const satisfies ErrorCatalog;
