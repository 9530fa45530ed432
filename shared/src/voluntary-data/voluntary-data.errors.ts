import type { ErrorCatalog } from '../errors';

export const voluntaryDataErrors = {
  'VOLUNTARY_DATA.CONSENT_OUTDATED': {
    status: 409,
    title: {
      kk: 'Келісім мәтіні өзгерді. Жаңасын оқып шығыңыз.',
      ru: 'Текст согласия изменился. Прочитайте новый.',
      en: 'The text of the consent has changed. Read the new one.',
    },
  },
  'VOLUNTARY_DATA.ANSWER_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай жауап тізімде жоқ.',
      ru: 'Такого ответа нет в списке.',
      en: 'That answer is not in the list.',
    },
    constraints: [
      'answers_sex_check',
      'answers_age_band_check',
      'answers_settlement_check',
      'answers_first_language_check',
      'answers_disability_check',
    ],
  },
  'VOLUNTARY_DATA.YEAR_NOT_OVER': {
    status: 422,
    title: {
      kk: 'Бұл жыл әлі аяқталған жоқ: санақ жыл біткен соң бір рет жасалады.',
      ru: 'Этот год ещё не закончился: подсчёт делается один раз, после его окончания.',
      en: 'This year is not over: the count is made once, after it has ended.',
    },
    constraints: ['voluntary_year_is_over'],
  },
} as const satisfies ErrorCatalog;
