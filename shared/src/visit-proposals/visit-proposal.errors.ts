import type { ErrorCatalog } from '../errors';

export const visitProposalErrors = {
  'VISIT_PROPOSAL.BASIS_MISSING': {
    status: 422,
    title: {
      kk: 'Аралық бару сол ұйымға бұрын жасалған кезеңдік баруға сілтеме жасап, мақсатын көрсетеді.',
      ru: 'Промежуточное посещение ссылается на прежнее периодическое посещение этой организации и называет цель.',
      en: 'An interim visit refers to a previous periodic visit of the place and states its purpose.',
    },
    constraints: ['visit_proposals_interim_check', 'proposal_refers_to_periodic_visit'],
  },
  'VISIT_PROPOSAL.MESSAGE_MISSING': {
    status: 422,
    title: {
      kk: 'Арнаулы бару азаптау туралы тіркелген хабарға немесе шағымға негізделеді.',
      ru: 'Специальное посещение основано на зарегистрированном сообщении или жалобе о пытках.',
      en: 'A special visit rests on a registered message or complaint about torture.',
    },
    constraints: ['visit_proposals_special_check', 'proposal_rests_on_messages'],
  },
  'VISIT_PROPOSAL.REFERENCE_NOT_OF_KIND': {
    status: 422,
    title: {
      kk: 'Бұл сілтеме барудың осы түріне жатпайды.',
      ru: 'Эта ссылка не относится к данному виду посещения.',
      en: 'This reference does not belong to that kind of visit.',
    },
  },
  'VISIT_PROPOSAL.OVER_RESERVE': {
    status: 409,
    title: {
      kk: 'Аралық және арнаулы баруларға арналған резерв жетпейді.',
      ru: 'Резерва на промежуточные и специальные посещения не хватает.',
      en: 'The reserve for interim and special visits does not carry it.',
    },
    constraints: ['proposals_must_be_within_reserve'],
  },
  'VISIT_PROPOSAL.OPEN_ALREADY': {
    status: 409,
    title: {
      kk: 'Осы ұйымға дәл осындай ұсыныс Кеңестің шешімін күтіп тұр.',
      ru: 'Такое предложение по этой организации уже ждёт решения Совета.',
      en: 'A proposal of this kind for this place is waiting for the Council already.',
    },
    constraints: ['visit_proposals_open_key'],
  },
  'VISIT_PROPOSAL.FIXED': {
    status: 409,
    title: {
      kk: 'Шешім қабылданған ұсыныс өзгермейді.',
      ru: 'Предложение, по которому принято решение, не меняется.',
      en: 'A proposal that has been decided does not change.',
    },
    constraints: ['decided_proposal_is_fixed', 'visit_proposals_never_deleted', 'visit_proposals_decided_check'],
  },
  'VISIT_PROPOSAL.INVALID': {
    status: 422,
    title: {
      kk: 'Ұсыныста рұқсат етілмеген мән бар.',
      ru: 'В предложении есть недопустимое значение.',
      en: 'The proposal holds a value that is not allowed.',
    },
    constraints: [
      'visit_proposals_kind_check',
      'visit_proposals_status_check',
      'visit_proposals_purposes_check',
      'visit_proposals_cost_check',
      'visit_proposals_decide_by_check',
    ],
  },
} as const satisfies ErrorCatalog;
