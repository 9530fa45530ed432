import type { ErrorCatalog } from '../errors';

/** Sessions, who is present in them, and votes. */
export const sessionErrors = {
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
    constraints: ['votes_in_open_session', 'council_sessions_fixed_once_closed', 'session_attendances_in_open_session'],
  },
  'COUNCIL.SESSION_AHEAD': {
    status: 409,
    title: {
      kk: 'Отырыс күні ({day}) әлі келген жоқ: дауыс беру мен шешімдер сол күннен басталады.',
      ru: 'День заседания ({day}) ещё не наступил: голосование и решения начинаются с этого дня.',
      en: 'The day of the session ({day}) has not come yet: votes and decisions begin on that day.',
    },
    constraints: ['votes_from_the_day_on', 'council_decisions_from_the_day_on'],
  },
  'COUNCIL.SESSION_NOT_CLOSED': {
    status: 409,
    title: {
      kk: 'Хаттама отырыс жабылғаннан кейін басып шығарылады.',
      ru: 'Протокол печатается после закрытия заседания.',
      en: 'The minutes are printed once the session is closed.',
    },
  },
  'COUNCIL.VOTING_DAYS_INVALID': {
    status: 422,
    title: {
      kk: 'Жазбаша дауыс берудің соңғы күні көрсетіледі және ол ашылған күннен ерте болмайды; өзге отырыста мұндай күн болмайды.',
      ru: 'У письменного голосования указывается последний день, не раньше дня открытия; у обычного заседания его нет.',
      en: 'A written vote names its last day, which is not before it opens; a session in person has none.',
    },
    constraints: ['council_sessions_closes_on_check'],
  },
  'COUNCIL.VOTING_ENDED': {
    status: 409,
    title: {
      kk: 'Жазбаша дауыс беру {day} күні аяқталды.',
      ru: 'Письменное голосование закончилось {day}.',
      en: 'The written vote ended on {day}.',
    },
    constraints: ['votes_until_the_last_day'],
  },
  'COUNCIL.VOTING_UNDER_WAY': {
    status: 409,
    title: {
      kk: 'Жазбаша дауыс беру {day} күнін қоса алғанда жүріп жатыр, әлі барлық мүше дауыс берген жоқ.',
      ru: 'Письменное голосование идёт по {day} включительно, и проголосовали ещё не все.',
      en: 'The written vote goes on until the end of {day}, and not everybody has voted yet.',
    },
    constraints: ['council_decisions_when_the_vote_is_over', 'council_sessions_closed_when_the_vote_is_over'],
  },
  'COUNCIL.CONFLICT_DECLARED': {
    status: 409,
    title: {
      kk: 'Бұл мәселе бойынша мүдделер қақтығысы туралы мәлімделген: мүше дауыс бермейді.',
      ru: 'По этому вопросу заявлен конфликт интересов: член совета не голосует.',
      en: 'A conflict of interest is declared on this item: the member does not vote.',
    },
    constraints: ['votes_without_conflict', 'agenda_item_conflicts_agenda_item_id_council_member_id_key'],
  },
  'COUNCIL.NOT_PRESENT': {
    status: 409,
    title: {
      kk: 'Отырысқа қатысушылардың арасында сіз жоқсыз.',
      ru: 'Вас нет среди присутствующих на заседании.',
      en: 'You are not among those present at the session.',
    },
    constraints: ['votes_by_those_present'],
  },
  'COUNCIL.MEMBER_HAS_VOTED': {
    status: 409,
    title: {
      kk: 'Отырыста дауыс берген мүше қатысқандар қатарынан алынбайды.',
      ru: 'Член совета, который уже проголосовал, не может быть отмечен отсутствующим.',
      en: 'A member who has voted in the session cannot be marked as absent.',
    },
    constraints: ['session_attendances_of_voters_stay'],
  },
  'COUNCIL.NOT_A_MEMBER_ON_THE_DAY': {
    status: 422,
    title: {
      kk: 'Отырыс күні ({day}) қатысқандардың бірі Кеңес мүшесі болған жоқ.',
      ru: 'В день заседания ({day}) один из присутствующих не был членом совета.',
      en: 'On the day of the session ({day}) one of those present was not a member of the Council.',
    },
    constraints: ['session_attendances_by_members_in_term'],
  },
  'COUNCIL.ATTENDANCE_IN_PERSON_ONLY': {
    status: 409,
    title: {
      kk: 'Жазбаша дауыс беруде қатысқандар белгіленбейді: дауыс бергендер қатысты деп есептеледі.',
      ru: 'При письменном голосовании присутствие не отмечается: участвует тот, кто проголосовал.',
      en: 'A written vote has no attendance: whoever votes takes part.',
    },
    constraints: ['session_attendances_in_person'],
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
    constraints: [
      'votes_agenda_item_id_council_member_id_key',
      'ballot_receipts_agenda_item_id_council_member_id_key',
      'conflicts_before_the_vote',
    ],
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
} as const satisfies ErrorCatalog;
