import type { ErrorCatalog } from '../errors';

export const availabilityErrors = {
  'AVAILABILITY.DAYS_REVERSED': {
    status: 422,
    title: {
      kk: 'Соңғы күн бірінші күннен бұрын болмауы керек.',
      ru: 'Последний день не может быть раньше первого.',
      en: 'The last day cannot be before the first.',
    },
    constraints: ['unavailable_periods_days_check'],
  },
  'AVAILABILITY.PERIOD_IN_THE_PAST': {
    status: 422,
    title: {
      kk: 'Бұл кезең өтіп кетті: бүгіннен бергі күндерді мәлімдеңіз.',
      ru: 'Этот период уже прошёл: заявляют дни начиная с сегодняшнего.',
      en: 'This period is over: declare days from today on.',
    },
    constraints: ['unavailable_periods_not_past_check'],
  },
  'AVAILABILITY.WITHDRAWN': {
    status: 409,
    title: {
      kk: 'Бұл кезең қайтарып алынған.',
      ru: 'Этот период уже отозван.',
      en: 'This period is withdrawn already.',
    },
    constraints: ['unavailable_periods_withdrawn_once', 'unavailable_periods_never_deleted'],
  },
  'AVAILABILITY.DECLARED_MEANWHILE': {
    status: 409,
    title: {
      kk: 'Сіз өңірлерді басқа терезеде мәлімдедіңіз: бетті жаңартып, қайта тексеріңіз.',
      ru: 'Вы уже заявили регионы в другом окне: обновите страницу и проверьте ещё раз.',
      en: 'You have declared regions in another window: reload the page and look again.',
    },
    constraints: ['travel_declarations_participant_id_number_key', 'travel_declarations_append_only'],
  },
  'AVAILABILITY.REGION_UNKNOWN': {
    status: 422,
    title: { kk: 'Мұндай өңір жоқ.', ru: 'Такого региона нет.', en: 'There is no such region.' },
    constraints: ['travel_declarations_regions_check'],
  },
} as const satisfies ErrorCatalog;
