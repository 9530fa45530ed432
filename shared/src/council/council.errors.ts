import type { ErrorCatalog } from '../errors';

export const councilErrors = {
  'COUNCIL.DECISION_REQUIRED': {
    status: 409,
    title: {
      kk: 'Үйлестіру кеңесінің осы мәселе бойынша қабылданған шешімі қажет.',
      ru: 'Нужно принятое решение Координационного совета именно по этому вопросу.',
      en: 'An adopted decision of the Coordination Council on this very matter is needed.',
    },
    constraints: [
      'selection_needs_council_decision',
      'visit_plan_needs_council_decision',
      'visit_group_needs_council_decision',
      'report_form_needs_council_decision',
      'annual_report_needs_council_decision',
      'other_needs_council_decision',
    ],
  },
  'COUNCIL.ELECTION_ACT_REQUIRED': {
    status: 422,
    title: {
      kk: 'Кеңес мүшесін сайлаған комиссияның актісін көрсетіңіз.',
      ru: 'Укажите акт комиссии, которым избран член совета.',
      en: 'Give the act of the commission that elected the member.',
    },
    constraints: ['council_members_election_act_check'],
  },
  'COUNCIL.CITIZEN_REQUIRED': {
    status: 422,
    title: {
      kk: 'Кеңес мүшесі Қазақстан Республикасының азаматтары арасынан ғана сайланады.',
      ru: 'Член совета избирается только из числа граждан Республики Казахстан.',
      en: 'A member of the Council is elected from among citizens of Kazakhstan only.',
    },
    constraints: ['council_members_citizen_check'],
  },
  'COUNCIL.TERM_INVALID': {
    status: 422,
    title: {
      kk: 'Өкілеттік мерзімі басталғаннан кейін аяқталуы керек.',
      ru: 'Срок полномочий должен заканчиваться позже, чем начался.',
      en: 'A term ends after it has begun.',
    },
    constraints: ['council_members_term_check', 'council_members_ended_check'],
  },
  'COUNCIL.OMBUDSMAN_SEATED': {
    status: 409,
    title: {
      kk: 'Кеңесте лауазымы бойынша мүше, Адам құқықтары жөніндегі уәкіл, бар.',
      ru: 'В совете уже есть член по должности — Уполномоченный по правам человека.',
      en: 'The Council has its member ex officio, the Ombudsman, already.',
    },
    constraints: ['council_members_ombudsman_key'],
  },
  'COUNCIL.SESSION_NUMBER_TAKEN': {
    status: 409,
    title: {
      kk: '{year} жылы № {number} отырыс болған.',
      ru: 'Заседание № {number} в {year} году уже есть.',
      en: 'There is a session no. {number} in {year} already.',
    },
    constraints: ['council_sessions_year_number_key'],
  },
  'COUNCIL.SESSION_CLOSED': {
    status: 409,
    title: { kk: 'Отырыс жабылған.', ru: 'Заседание закрыто.', en: 'The session is closed.' },
    constraints: ['votes_in_open_session'],
  },
  'COUNCIL.SUBJECT_REQUIRED': {
    status: 422,
    title: {
      kk: 'Кеңес қай жазба бойынша шешім қабылдайтынын көрсетіңіз.',
      ru: 'Укажите запись, по которой решает совет.',
      en: 'Name the record that the Council decides on.',
    },
    constraints: ['agenda_items_subject_check'],
  },
  'COUNCIL.ALREADY_VOTED': {
    status: 409,
    title: {
      kk: 'Сіз бұл мәселе бойынша дауыс бердіңіз.',
      ru: 'Вы уже голосовали по этому вопросу.',
      en: 'You have voted on this item already.',
    },
    constraints: ['votes_agenda_item_id_council_member_id_key'],
  },
  'COUNCIL.ITEM_DECIDED': {
    status: 409,
    title: {
      kk: 'Бұл мәселе бойынша шешім қабылданды.',
      ru: 'По этому вопросу решение уже принято.',
      en: 'This item is decided.',
    },
    constraints: ['votes_before_decision', 'council_decisions_agenda_item_id_key'],
  },
  'COUNCIL.MEMBER_NOT_IN_TERM': {
    status: 409,
    title: {
      kk: 'Отырыс күні ({day}) сіздің Кеңестегі өкілеттігіңіз қолданыста болған жоқ.',
      ru: 'В день заседания ({day}) ваши полномочия в совете не действовали.',
      en: 'On the day of the session ({day}) you were not in your term as a member of the Council.',
    },
    constraints: ['votes_by_members_in_term'],
  },
  'COUNCIL.NO_VOTES': {
    status: 409,
    title: {
      kk: 'Әлі ешкім дауыс берген жоқ.',
      ru: 'Ещё никто не проголосовал.',
      en: 'Nobody has voted yet.',
    },
  },
  'COUNCIL.RECORD_INCONSISTENT': {
    status: 422,
    title: {
      kk: 'Кеңестің жазбасы күн тәртібіне, дауыстарға немесе бұрынғы шешімге сәйкес келмейді.',
      ru: 'Запись совета расходится с повесткой, голосами или прежним решением.',
      en: 'The Council’s record departs from its agenda, its votes or an earlier decision.',
    },
    constraints: [
      'council_decisions_follow_the_votes',
      'council_decisions_append_only',
      'council_decisions_number_key',
      'council_decisions_outcome_check',
      'council_decisions_votes_check',
      'council_sessions_append_only',
      'council_sessions_status_check',
      'council_sessions_year_check',
      'agenda_items_append_only',
      'agenda_items_session_id_position_key',
      'agenda_items_subject_type_check',
      'votes_append_only',
      'votes_choice_check',
    ],
  },
} as const satisfies ErrorCatalog;
