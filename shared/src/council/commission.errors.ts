import type { ErrorCatalog } from '../errors';

/** The commission that the Ombudsman forms, the elections, and the seats that they fill (11-2(1)). */
export const commissionErrors = {
  'COMMISSION.ACT_TAKEN': {
    status: 409,
    title: {
      kk: 'Осы күнгі осындай нөмірлі акт тізілімде бар.',
      ru: 'Акт с таким номером и днём в реестре уже есть.',
      en: 'An act of this number and day is in the register already.',
    },
    constraints: ['commission_acts_kind_number_dated_on_key'],
  },
  'COMMISSION.FORMATION_REQUIRED': {
    status: 422,
    title: {
      kk: 'Кеңес мүшелерін Уәкіл құрған комиссия сайлайды: оны құру туралы актіні көрсетіңіз.',
      ru: 'Членов совета избирает комиссия, образованная Уполномоченным: укажите акт о её образовании.',
      en: 'The Council is elected by a commission that the Ombudsman forms: name the act that formed it.',
    },
    constraints: [
      'commission_acts_election_check',
      'election_follows_formation',
      'commission_acts_formation_check',
      'commission_acts_kind_check',
    ],
  },
  'COMMISSION.ELECTION_PRECEDES_FORMATION': {
    status: 422,
    title: {
      kk: 'Сайлау актісі комиссия құрылған күннен ({day}) бұрын шықпайды.',
      ru: 'Акт об избрании не может быть раньше образования комиссии ({day}).',
      en: 'An election cannot precede the day on which its commission was formed ({day}).',
    },
  },
  'COMMISSION.ACT_FIXED': {
    status: 409,
    title: {
      kk: 'Тіркелген акт өзгермейді.',
      ru: 'Зарегистрированный акт не меняется.',
      en: 'An act that is registered does not change.',
    },
    constraints: ['commission_acts_append_only', 'commission_acts_number_check'],
  },
  'COUNCIL.ELECTION_ACT_UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай сайлау актісі тізілімде жоқ.',
      ru: 'Такого акта об избрании в реестре нет.',
      en: 'There is no such act of election in the register.',
    },
    constraints: ['council_member_is_elected_by_an_election', 'council_members_election_act_id_fkey'],
  },
  'COUNCIL.TERM_PRECEDES_ELECTION': {
    status: 422,
    title: {
      kk: 'Өкілеттік мерзімі сайлау күнінен ({day}) бұрын басталмайды.',
      ru: 'Срок полномочий не начинается раньше дня избрания ({day}).',
      en: 'A term does not begin before the day of the election ({day}).',
    },
    constraints: ['council_member_term_follows_election'],
  },
  'COUNCIL.SEATS_FILLED': {
    status: 409,
    title: {
      kk: 'Ереже бойынша Кеңесте Уәкілден басқа {seats} орын бар, {day} күні олардың бәрі бос емес.',
      ru: 'По положению в совете, кроме Уполномоченного, {seats} мест, и {day} все они заняты.',
      en: 'The regulation gives the Council {seats} seats besides the Ombudsman’s; on {day} all are taken.',
    },
    constraints: ['council_member_takes_a_free_seat'],
  },
  'COUNCIL.TERMS_OVERLAP': {
    status: 409,
    title: {
      kk: 'Осы есімді мүше бұл күндері Кеңесте отыр: оның бұрынғы мерзімі {day} күні басталған.',
      ru: 'Член совета с этим именем в эти дни уже заседает: его срок начался {day}.',
      en: 'A member of this name sits in the Council on those days already, in a term that began on {day}.',
    },
    constraints: ['council_member_terms_do_not_overlap'],
  },
  'COUNCIL.MEMBER_FIXED': {
    status: 409,
    title: {
      kk: 'Кеңес мүшесінің сайлануы мен мерзімі өзгермейді; кетуі бір рет жазылады.',
      ru: 'Избрание и срок члена совета не меняются; выбытие записывается один раз.',
      en: 'A member’s election and term do not change; a departure is recorded once.',
    },
    constraints: ['council_member_is_fixed', 'council_members_departure_reason_check', 'council_members_never_deleted'],
  },
} as const satisfies ErrorCatalog;
