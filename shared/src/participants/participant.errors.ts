import type { ErrorCatalog } from '../errors';
import { powersErrors } from './powers.errors';

/** Refusals on the way from an application to a mandate and to its end. */
export const participantErrors = {
  ...powersErrors,
  'APPLICATION.ALREADY_SUBMITTED': {
    status: 409,
    title: {
      kk: 'Осы ЖСН бойынша қаралып жатқан өтініш бар.',
      ru: 'С этим ИИН уже есть заявление на рассмотрении.',
      en: 'An application with this IIN is under consideration already.',
    },
    constraints: ['applications_iin_key'],
  },
  'APPLICATION.IIN_INVALID': {
    status: 422,
    title: {
      kk: 'ЖСН 12 цифрдан тұрады; бақылау цифры сәйкес келмейді.',
      ru: 'ИИН состоит из 12 цифр; контрольная цифра не сходится.',
      en: 'An IIN has 12 digits; the check digit does not fit.',
    },
    constraints: ['applications_iin_check'],
  },
  'APPLICATION.DECIDED': {
    status: 409,
    title: {
      kk: 'Бұл өтініш бойынша шешім қабылданды.',
      ru: 'По этому заявлению решение уже принято.',
      en: 'This application is decided.',
    },
    constraints: [
      'application_documents_before_decision',
      'applications_decided_once',
      'ground_checks_before_decision',
    ],
  },
  'APPLICATION.GROUND_OPEN': {
    status: 409,
    title: {
      kk: '{ground} негізі шешім күніне ({day}) тексерілмеген.',
      ru: 'Основание {ground} ко дню решения ({day}) не проверено.',
      en: 'Ground {ground} was not checked by the day of the decision ({day}).',
    },
    constraints: ['application_must_be_clear_of_grounds'],
  },
  'APPLICATION.GROUND_MET': {
    status: 409,
    title: {
      kk: 'Кандидатқа {ground} негізі қолданылады: ол қатысушы бола алмайды.',
      ru: 'К кандидату относится основание {ground}: он не может быть участником.',
      en: 'Ground {ground} applies to the candidate, who cannot be a participant.',
    },
  },
  'APPLICATION.GROUND_NOT_IN_FORCE': {
    status: 422,
    title: {
      kk: '{ground} негізі {day} күні қолданыста болған жоқ: ол бойынша мәлімет жиналмайды.',
      ru: 'Основание {ground} на {day} не действовало: сведения по нему не собираются.',
      en: 'Ground {ground} was not in force on {day}: nothing is collected on it.',
    },
    constraints: ['ground_checks_in_force'],
  },
  'APPLICATION.DECIDED_BEFORE_SUBMITTED': {
    status: 422,
    title: {
      kk: 'Өтініш берілгенге ({day}) дейін ол бойынша шешім қабылданбайды.',
      ru: 'Решение не может предшествовать подаче заявления ({day}).',
      en: 'An application is not decided before it is submitted ({day}).',
    },
    constraints: ['applications_decided_on_check'],
  },
  'APPLICATION.REFUSAL_UNFOUNDED': {
    status: 409,
    title: {
      kk: 'Бас тарту Кеңестің қабылдамау туралы шешіміне немесе расталған негізге сүйенуі керек.',
      ru: 'Отказ должен опираться на отклоняющее решение совета или на подтверждённое основание.',
      en: 'A refusal rests on a decision of the Council that rejects the selection, or on a ground that is met.',
    },
    constraints: ['applications_refusal_check'],
  },
  'APPLICATION.RECORD_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Өтініштің жазбасы толық емес немесе өзіне қайшы.',
      ru: 'Запись заявления неполна или противоречит себе.',
      en: 'The record of the application is incomplete or contradicts itself.',
    },
    constraints: [
      'applications_category_check',
      'applications_decided_check',
      'applications_decided_with_council',
      'applications_never_deleted',
      'applications_status_check',
      'ground_checks_evidence_check',
      'ground_checks_never_deleted',
      'ground_checks_result_check',
    ],
  },
  'PARTICIPANT.MANDATE_INVALID': {
    status: 422,
    title: {
      kk: 'Мандат басталғаннан кейін аяқталуы керек.',
      ru: 'Мандат должен заканчиваться позже, чем начался.',
      en: 'A mandate ends after it has begun.',
    },
    constraints: ['mandates_days_check'],
  },
  'PARTICIPANT.NOT_SELECTED': {
    status: 409,
    title: {
      kk: 'Қатысушы Кеңес іріктеген өтініш бойынша ғана болады.',
      ru: 'Участником становятся только по заявлению, отобранному советом.',
      en: 'A participant comes from an application that the Council selected.',
    },
    constraints: [
      'participants_must_be_selected',
      'participants_application_id_key',
      'participants_category_check',
      'participants_never_deleted',
      'mandates_append_only',
      'mandates_application_id_key',
      'mandates_come_from_a_selection',
    ],
  },
  'PARTICIPANT.POWERS_ENDED': {
    status: 409,
    title: {
      kk: 'Қатысушының өкілеттіктері тоқтатылған.',
      ru: 'Полномочия участника уже прекращены.',
      en: 'The participant’s powers have ended already.',
    },
    constraints: ['terminations_participant_id_key', 'terminations_append_only', 'mandates_end_with_the_powers'],
  },
  'PARTICIPANT.NO_POWERS_TO_END': {
    status: 409,
    title: {
      kk: '{day} күні қатысушының мандаты қолданыста болған жоқ.',
      ru: 'На {day} мандат участника не действовал.',
      en: 'On {day} the participant’s mandate was not in force.',
    },
    constraints: ['terminations_must_end_a_mandate'],
  },
  'PARTICIPANT.CITATION_REQUIRED': {
    status: 422,
    title: {
      kk: 'Осы жағдайды көздейтін заң мен бапты көрсетіңіз.',
      ru: 'Укажите закон и статью, которые предусматривают этот случай.',
      en: 'Give the law and the article that provide for this case.',
    },
    constraints: ['terminations_citation_check'],
  },
  'PARTICIPANT.EVIDENCE_REQUIRED': {
    status: 422,
    title: {
      kk: 'Өкілеттіктердің тоқтатылу негізі мен дәлелін көрсетіңіз.',
      ru: 'Укажите основание прекращения полномочий и его подтверждение.',
      en: 'Give the ground on which the powers end and its evidence.',
    },
    constraints: ['terminations_ground_check', 'terminations_evidence_check'],
  },
} as const satisfies ErrorCatalog;
