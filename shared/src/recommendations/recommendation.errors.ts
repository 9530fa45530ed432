import type { ErrorCatalog } from '../errors';

/** Refusals about what authorities receive and answer (11-11(2)) and about what the mechanism assesses. */
export const recommendationErrors = {
  'DISPATCH.RECEIVED_BEFORE_DISPATCH': {
    status: 422,
    title: {
      kk: 'Баяндама {dispatchedOn} күні жіберілді, оны бұдан бұрын алу мүмкін емес.',
      ru: 'Доклад направлен {dispatchedOn} и раньше этого дня получен быть не мог.',
      en: 'The report was dispatched on {dispatchedOn} and cannot have been received before.',
    },
    constraints: ['dispatches_received_check'],
  },
  'DISPATCH.RECEIVED_ALREADY': {
    status: 409,
    title: {
      kk: 'Баяндаманың алынғаны бұрын тіркелген, мерзім сол күннен есептеледі.',
      ru: 'Получение доклада уже отмечено, срок отсчитывается с того дня.',
      en: 'Receipt of the report is recorded already; the term runs from that day.',
    },
    constraints: ['dispatches_recorded_once'],
  },
  'ANSWER.BEFORE_RECEIPT': {
    status: 409,
    title: {
      kk: 'Алдымен баяндаманың алынған күнін белгілеңіз.',
      ru: 'Сначала отметьте день получения доклада.',
      en: 'Record the day of receipt first.',
    },
  },
  'ANSWER.DATED_BEFORE_RECEIPT': {
    status: 422,
    title: {
      kk: 'Баяндама {receivedOn} күні алынды, оған бұдан бұрын жауап беру мүмкін емес.',
      ru: 'Доклад получен {receivedOn} и раньше этого дня ответ дан быть не мог.',
      en: 'The report was received on {receivedOn} and cannot have been answered before.',
    },
    constraints: ['answer_needs_receipt', 'dispatches_answered_check'],
  },
  'ANSWER.GIVEN_ALREADY': {
    status: 409,
    title: {
      kk: 'Жазбаша жауап бұрын берілген.',
      ru: 'Письменный ответ уже дан.',
      en: 'The written answer has been given already.',
    },
    constraints: ['stated_measures_append_only', 'stated_measures_dispatch_id_annual_recommendation_id_key'],
  },
  'ANSWER.INCOMPLETE': {
    status: 422,
    title: {
      kk: 'Органға арналған әрбір ұсынымға жауап беріңіз; жауапсыз қалғаны: {missing}.',
      ru: 'Ответьте на каждую рекомендацию, обращённую к органу; без ответа остались: {missing}.',
      en: 'Answer every recommendation addressed to the body; without an answer: {missing}.',
    },
    constraints: ['answer_must_be_whole'],
  },
  'ANSWER.NOT_ADDRESSED': {
    status: 422,
    title: {
      kk: 'Жауапта осы органға арналмаған ұсыным бар.',
      ru: 'В ответе есть рекомендация, которая к этому органу не обращена.',
      en: 'The answer names a recommendation that is not addressed to this body.',
    },
  },
  'ANSWER.RECOMMENDATION_TWICE': {
    status: 422,
    title: {
      kk: 'Бір ұсынымға екі жауап берілген.',
      ru: 'На одну рекомендацию дано два ответа.',
      en: 'One recommendation is answered twice.',
    },
  },
  'ASSESSMENT.BEFORE_APPROVAL': {
    status: 422,
    title: {
      kk: 'Ұсыным {approvedOn} күні бекітілді, оның орындалуын бұдан бұрын бағалау мүмкін емес.',
      ru: 'Рекомендация утверждена {approvedOn}, её исполнение не могло быть оценено раньше.',
      en: 'The recommendation was approved on {approvedOn} and cannot have been assessed before.',
    },
    constraints: ['assessment_needs_an_approved_report'],
  },
  'ASSESSMENT.VISIT_NOT_BEGUN': {
    status: 422,
    title: {
      kk: 'Бағалау сүйенетін алдын ала бару ол күні әлі басталмаған.',
      ru: 'Посещение, на которое опирается оценка, в тот день ещё не началось.',
      en: 'The visit that the assessment rests on had not begun on that day.',
    },
  },
  'ASSESSMENT.FIXED': {
    status: 409,
    title: {
      kk: 'Жазылған бағалау өзгермейді: жаңасын қосыңыз.',
      ru: 'Записанная оценка не меняется: добавьте новую.',
      en: 'An assessment that is recorded does not change: add a new one.',
    },
    constraints: ['assessments_append_only'],
  },
  'RECOMMENDATION.INVALID': {
    status: 422,
    title: {
      kk: 'Жауапта немесе бағалауда рұқсат етілмеген мән бар.',
      ru: 'В ответе или оценке есть недопустимое значение.',
      en: 'The answer or the assessment holds a value that is not allowed.',
    },
    constraints: [
      'stated_measures_status_check',
      'stated_measures_measures_check',
      'assessments_status_check',
      'assessments_grounds_check',
    ],
  },
} as const satisfies ErrorCatalog;
