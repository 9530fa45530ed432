import type { ErrorCatalog } from '../errors';

/** What the Council decides, and by which rule. */
export const decisionErrors = {
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
      'visit_proposal_needs_council_decision',
      'report_form_needs_council_decision',
      'annual_report_needs_council_decision',
      'other_needs_council_decision',
    ],
  },
  'COUNCIL.NO_QUORUM': {
    status: 409,
    title: {
      kk: 'Кворум жоқ: кемінде {needed} мүше қажет, қатысып отырғаны {present}.',
      ru: 'Кворума нет: нужно не менее {needed} членов совета, участвует {present}.',
      en: 'There is no quorum: at least {needed} members are needed, {present} take part.',
    },
    constraints: ['council_decisions_quorum_check'],
  },
  'COUNCIL.NOT_SUPERSEDABLE': {
    status: 422,
    title: {
      kk: 'Осы мәселе бойынша қабылданған шешімді ғана жаңасымен алмастыруға болады.',
      ru: 'Заменить можно только принятое решение по такому же вопросу.',
      en: 'Only an adopted decision on the same kind of matter can be superseded.',
    },
    constraints: ['council_decisions_supersede_adopted', 'council_decisions_supersedes_check'],
  },
  'COUNCIL.ALREADY_SUPERSEDED': {
    status: 409,
    title: {
      kk: '№ {number} шешім бұл шешімді бұрын алмастырған.',
      ru: 'Это решение уже заменено решением № {number}.',
      en: 'This decision is superseded by decision no. {number} already.',
    },
    constraints: ['council_decisions_supersedes_id_key'],
  },
  'COUNCIL.DECISION_SUPERSEDED': {
    status: 409,
    title: {
      kk: 'Бұл шешімді Кеңестің кейінгі шешімі алмастырған.',
      ru: 'Это решение заменено более поздним решением совета.',
      en: 'This decision is superseded by a later one of the Council.',
    },
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
      'council_decisions_follow_the_regulation',
      'council_decisions_rule_check',
      'council_decisions_append_only',
      'council_decisions_number_key',
      'council_decisions_outcome_check',
      'council_decisions_votes_check',
      'council_sessions_append_only',
      'council_sessions_status_check',
      'council_sessions_kind_check',
      'council_sessions_year_check',
      'agenda_items_append_only',
      'agenda_items_ballot_check',
      'agenda_items_paper_check',
      'agenda_items_paper_file_id_key',
      'agenda_items_session_id_position_key',
      'agenda_items_subject_type_check',
      'votes_append_only',
      'votes_choice_check',
      'votes_by_the_ballot_of_the_item',
      'agenda_item_conflicts_append_only',
      'ballot_receipts_append_only',
      'secret_ballots_append_only',
      'secret_ballots_choice_check',
      'secret_ballots_follow_the_receipts',
    ],
  },
} as const satisfies ErrorCatalog;
