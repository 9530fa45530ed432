import type { ErrorCatalog } from './errors';

/** Refusals that belong to no feature: the request itself, the session, conflicts. */
export const platformErrors = {
  'REQUEST.INVALID': {
    status: 422,
    title: {
      kk: 'Енгізілген мәліметтерде қате бар.',
      ru: 'В введённых данных есть ошибки.',
      en: 'There are mistakes in what was entered.',
    },
  },
  'REQUEST.MALFORMED': {
    status: 400,
    title: { kk: 'Сұрау түсініксіз.', ru: 'Запрос не удалось разобрать.', en: 'The request could not be read.' },
  },
  'REQUEST.TOO_LARGE': {
    status: 413,
    title: {
      kk: 'Жіберілген мәлімет тым үлкен.',
      ru: 'Отправленные данные слишком велики.',
      en: 'What was sent is too large.',
    },
  },
  'REQUEST.UNSUPPORTED_TYPE': {
    status: 415,
    title: {
      kk: 'Мұндай пішімдегі мәлімет қабылданбайды.',
      ru: 'Данные такого формата не принимаются.',
      en: 'Data of this format is not accepted.',
    },
  },
  'REQUEST.TOO_MANY': {
    status: 429,
    title: {
      kk: 'Сұраулар тым көп. Кейінірек қайталаңыз.',
      ru: 'Слишком много запросов. Повторите позже.',
      en: 'Too many requests. Try again later.',
    },
  },
  'REQUEST.VERSION_REQUIRED': {
    status: 428,
    title: {
      kk: 'Қай нұсқаны өзгертіп жатқаныңызды көрсетіңіз (If-Match).',
      ru: 'Укажите, какую версию вы изменяете (If-Match).',
      en: 'Say which version you are changing (If-Match).',
    },
  },
  'REQUEST.DATE_IN_THE_FUTURE': {
    status: 422,
    title: {
      kk: '{day} күні әлі келген жоқ: орын алған әрекет қана жазылады.',
      ru: 'День {day} ещё не наступил: записывается только совершённое действие.',
      en: '{day} has not come yet: only an act that has happened is recorded.',
    },
  },
  'PAGE.CURSOR_INVALID': {
    status: 422,
    title: {
      kk: 'Тізімнің бұл орны табылмады. Тізімді басынан ашыңыз.',
      ru: 'Это место списка не найдено. Откройте список сначала.',
      en: 'That place in the list was not found. Open the list from its start.',
    },
  },
  'IDEMPOTENCY.KEY_REUSED': {
    status: 409,
    title: {
      kk: 'Бұл кілтпен басқа сұрау жіберілген.',
      ru: 'С этим ключом уже был отправлен другой запрос.',
      en: 'Another request was already sent with this key.',
    },
  },
  'IDEMPOTENCY.KEY_INVALID': {
    status: 400,
    title: {
      kk: 'Idempotency-Key 8–100 таңбадан тұруы керек.',
      ru: 'Idempotency-Key должен содержать от 8 до 100 знаков.',
      en: 'An Idempotency-Key has 8 to 100 characters.',
    },
  },
  'SESSION.REQUIRED': {
    status: 401,
    title: { kk: 'Жүйеге кіріңіз.', ru: 'Войдите в систему.', en: 'Sign in first.' },
  },
  'ACCESS.DENIED': {
    status: 403,
    title: {
      kk: 'Бұл әрекетке сіздің құқығыңыз жоқ.',
      ru: 'У вас нет права на это действие.',
      en: 'You have no right to do this.',
    },
  },
  'RECORD.NOT_FOUND': {
    status: 404,
    title: { kk: 'Мұндай жазба жоқ.', ru: 'Такой записи нет.', en: 'There is no such record.' },
  },
  'RECORD.DUPLICATE': {
    status: 409,
    title: { kk: 'Мұндай жазба бұрыннан бар.', ru: 'Такая запись уже есть.', en: 'There is such a record already.' },
  },
  'RECORD.REFERENCE_MISSING': {
    status: 422,
    title: {
      kk: 'Сілтеме жасалған жазба табылмады.',
      ru: 'Запись, на которую дана ссылка, не найдена.',
      en: 'The record that is referred to was not found.',
    },
  },
  'RECORD.RULE_BROKEN': {
    status: 422,
    title: {
      kk: 'Жазба дерекқор ережесіне қайшы келеді.',
      ru: 'Запись противоречит правилу базы данных.',
      en: 'The record breaks a rule of the database.',
    },
    constraints: ['audit_entries_append_only'],
  },
  'STATE.NOT_ALLOWED': {
    status: 409,
    title: {
      kk: 'Жазбаның қазіргі күйінде бұл әрекет мүмкін емес.',
      ru: 'В нынешнем состоянии записи это действие невозможно.',
      en: 'The record is not in a state that allows this.',
    },
  },
  'CONFLICT.STALE': {
    status: 409,
    title: {
      kk: 'Бұл жазбаны сіз ашқаннан кейін басқа біреу өзгертті.',
      ru: 'После того как вы открыли запись, её изменил кто-то другой.',
      en: 'Somebody changed this record after you opened it.',
    },
  },
  'SERVER.NOT_READY': {
    status: 503,
    title: { kk: 'Жүйе әлі дайын емес.', ru: 'Система ещё не готова.', en: 'The system is not ready yet.' },
  },
  'SERVER.FAILED': {
    status: 500,
    title: {
      kk: 'Жүйеде ақау болды. Ештеңе жартылай сақталған жоқ.',
      ru: 'В системе произошёл сбой. Ничего не сохранено наполовину.',
      en: 'The system failed. Nothing was saved by half.',
    },
  },
} as const satisfies ErrorCatalog;
