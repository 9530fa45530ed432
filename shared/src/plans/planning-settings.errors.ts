import type { ErrorCatalog } from '../errors';

export const planningSettingsErrors = {
  'PLANNING.SUBJECT_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Бұл баптауда мұндай түр, өңір немесе белгі жоқ.',
      ru: 'У этой настройки нет такого вида, региона или признака.',
      en: 'This setting has no such type, region or sign.',
    },
    constraints: ['planning_settings_subject_check', 'planning_settings_setting_check'],
  },
  'PLANNING.VALUE_OUT_OF_LIMITS': {
    status: 422,
    title: {
      kk: 'Мән {least} мен {most} аралығында болуы керек.',
      ru: 'Значение должно быть от {least} до {most}.',
      en: 'The value must be from {least} to {most}.',
    },
  },
  'PLANNING.VALUE_TWICE': {
    status: 422,
    title: {
      kk: 'Бір баптау екі рет аталған.',
      ru: 'Одна настройка названа дважды.',
      en: 'One setting is named twice.',
    },
  },
  'PLANNING.INVALID': {
    status: 422,
    title: {
      kk: 'Жоспарлау баптауында рұқсат етілмеген мән бар.',
      ru: 'В настройках планирования есть недопустимое значение.',
      en: 'The planning settings hold a value that is not allowed.',
    },
    constraints: [
      'planning_settings_value_check',
      'planning_settings_reason_check',
      'planning_settings_edition_check',
      'planning_settings_append_only',
      'planning_settings_never_deleted',
    ],
  },
  'PLANNING.EDITION_TAKEN': {
    status: 409,
    title: {
      kk: 'Жоспарлау баптауларын дәл қазір басқа біреу өзгертті. Қайталап көріңіз.',
      ru: 'Настройки планирования только что изменил кто-то другой. Повторите действие.',
      en: 'Somebody has just changed the planning settings. Try again.',
    },
    constraints: ['planning_settings_edition_setting_subject_key', 'planning_edition_follows_the_last'],
  },
} as const satisfies ErrorCatalog;
