import type { ErrorCatalog } from '../errors';

export const visitErrors = {
  'VISIT.GROUP_NOT_DECIDED': {
    status: 409,
    title: {
      kk: 'Кеңес топ туралы шешім қабылдамайынша бару басталмайды.',
      ru: 'Посещение не начинается, пока Совет не принял решение о группе.',
      en: 'The visit does not start before the Council has decided on its group.',
    },
    constraints: ['visit_must_have_a_decided_group'],
  },
  'VISIT.IMPARTIALITY_NOT_DECLARED': {
    status: 409,
    title: {
      kk: 'Топ мүшелерінің бәрі бейтараптығын мәлімдеген жоқ.',
      ru: 'Не все члены группы заявили о беспристрастности.',
      en: 'Not every member of the group has declared impartiality.',
    },
    constraints: ['visit_members_must_declare_impartiality'],
  },
  'VISIT.GROUP_EMPTY': {
    status: 409,
    title: {
      kk: 'Топта ешкім қалмады.',
      ru: 'В группе никого не осталось.',
      en: 'Nobody is left in the group.',
    },
    constraints: ['visit_must_have_members'],
  },
  'VISIT.OUTSIDE_GROUP_DAYS': {
    status: 422,
    title: {
      kk: 'Топ бұл күнге құрылмаған.',
      ru: 'Группа образована не на этот день.',
      en: 'The group is not formed for that day.',
    },
    constraints: ['visit_is_on_days_of_its_group'],
  },
  'VISIT.ENDED_BEFORE_START': {
    status: 422,
    title: {
      kk: 'Бару басталған күнінен бұрын аяқтала алмайды.',
      ru: 'Посещение не может закончиться раньше, чем началось.',
      en: 'A visit cannot end before it started.',
    },
    constraints: ['visits_ended_check'],
  },
  'VISIT.INTERIM_BASIS_MISSING': {
    status: 422,
    title: {
      kk: 'Аралық бару осы ұйымға бұрын басталған кезеңдік баруға сүйенеді.',
      ru: 'Промежуточное посещение опирается на начатое ранее периодическое посещение этой же организации.',
      en: 'An interim visit refers to an earlier periodic visit of the same place that has started.',
    },
    constraints: ['interim_visit_refers_to_periodic_visit'],
  },
  'VISIT.INTERIM_PURPOSE_MISSING': {
    status: 422,
    title: {
      kk: 'Аралық барудың мақсатын көрсетіңіз.',
      ru: 'Укажите цель промежуточного посещения.',
      en: 'Say what the interim visit is for.',
    },
    constraints: ['visits_interim_check', 'visits_interim_purposes_check'],
  },
  'VISIT.MESSAGE_MISSING': {
    status: 422,
    title: {
      kk: 'Арнаулы бару азаптау туралы тіркелген кемінде бір хабарға не шағымға сүйенеді.',
      ru: 'Специальное посещение опирается хотя бы на одно зарегистрированное сообщение или жалобу о пытках.',
      en: 'A special visit refers to at least one registered message or complaint of torture.',
    },
    constraints: ['special_visit_refers_to_message'],
  },
  'VISIT.REFERENCE_NOT_OF_KIND': {
    status: 422,
    title: {
      kk: 'Барудың бұл түрінде мұндай сілтеме болмайды.',
      ru: 'У посещений этого вида такой ссылки не бывает.',
      en: 'A visit of this kind has no such reference.',
    },
    constraints: ['visit_messages_precede_the_visit', 'visit_messages_append_only'],
  },
  'VISIT.NOT_A_MEMBER': {
    status: 422,
    title: {
      kk: 'Баруды топтың мүшелері ғана жүзеге асырады.',
      ru: 'Посещение проводят только члены группы.',
      en: 'Only members of the group carry out the visit.',
    },
    constraints: ['visit_members_are_of_the_group', 'visit_is_carried_out_by_members'],
  },
  'VISIT.FIXED': {
    status: 409,
    title: {
      kk: 'Басталған бару туралы мәлімет өзгермейді.',
      ru: 'Сведения о начатом посещении не меняются.',
      en: 'What is recorded of a visit that has begun does not change.',
    },
    constraints: [
      'started_visit_is_fixed',
      'visits_never_deleted',
      'visit_members_append_only',
      'visit_members_visit_id_participant_id_key',
    ],
  },
  'VISIT.EXISTS': {
    status: 409,
    title: {
      kk: 'Бұл топтың баруы бұрын тіркелген.',
      ru: 'Посещение этой группы уже заведено.',
      en: 'There is a visit of this group already.',
    },
    constraints: ['visits_group_id_key'],
  },
  'VISIT.INVALID': {
    status: 422,
    title: {
      kk: 'Бару туралы мәліметте рұқсат етілмеген мән бар.',
      ru: 'В сведениях о посещении есть недопустимое значение.',
      en: 'The visit holds a value that is not allowed.',
    },
    constraints: [
      'visits_number_key',
      'visits_kind_check',
      'visits_method_check',
      'visits_status_check',
      'visits_started_check',
      'visit_is_of_its_group',
      'visit_messages_visit_id_complaint_id_key',
    ],
  },
} as const satisfies ErrorCatalog;
