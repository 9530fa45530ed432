import type { ErrorCatalog } from '../errors';

export const councilErrors = {
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
} as const satisfies ErrorCatalog;
