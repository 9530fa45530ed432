import type { ProvisionRow } from '../provision';

export const ARTICLE_11_8 = [
  {
    id: '11-8',
    kind: 'must',
    kk: 'Алдын ала баруды жүргізу тәртібі.',
    ru: 'Порядок проведения превентивных посещений.',
    en: 'How visits are made.',
  },
  {
    id: '11-8(1)',
    kind: 'must',
    kk: 'Топтарды Үйлестіру кеңесі қатысушылардан құрады; топ туралы шешімсіз алдын ала бару басталмайды.',
    ru: 'Группы формирует Координационный совет из участников; без его решения о группе посещение не начинается.',
    en: 'The Coordination Council forms the groups from participants; a visit does not start without its decision on the group.',
  },
  {
    id: '11-8(2)',
    kind: 'must',
    kk: 'Топтар құру кезінде ешкім шығу тегі, әлеуметтік, лауазымдық немесе мүліктік жағдайы, жынысы, нәсілі, ұлты, тілі, дінге көзқарасы, нанымы, тұрғылықты жері немесе өзге мән-жай бойынша кемсітілмейді.',
    ru: 'При формировании групп никто не подвергается дискриминации по происхождению, социальному, должностному или имущественному положению, полу, расе, национальности, языку, отношению к религии, убеждениям, месту жительства или иным обстоятельствам.',
    en: 'In forming groups nobody is discriminated against by origin, social, official or property status, sex, race, nationality, language, attitude to religion, beliefs, place of residence or any other circumstance.',
  },
  {
    id: '11-8(3)',
    kind: 'record',
    kk: 'Қатысушылардың қауіпсіздігін ұйым әкімшілігі қамтамасыз етеді; олардың құқыққа сыйымсыз әрекеттері туралы әкімшілік басшысы Адам құқықтары жөніндегі уәкілге жазбаша хабар береді.',
    ru: 'Безопасность участников обеспечивает администрация организации; о неправомерных действиях участников ее руководитель письменно информирует Уполномоченного.',
    en: 'The administration sees to the safety of participants; its head notifies the Ombudsman in writing of unlawful actions of participants.',
  },
  {
    id: '11-8(4)',
    kind: 'must',
    kk: 'Әрбір бару нәтижесі бойынша топ атынан Үйлестіру кеңесі бекіткен нысанда есеп жасалады, оған баруды жүзеге асырған барлық мүше қол қояды; ерекше пікір есепке қоса беріледі және қол қоюдың орнына жүрмейді.',
    ru: 'По итогам каждого посещения от имени группы составляется отчет по форме, утвержденной Координационным советом, его подписывают все члены, проводившие посещение; особое мнение прилагается и подписи не заменяет.',
    en: 'Each visit ends in a report in the group’s name on the form approved by the Council, signed by all members who carried out the visit; a dissenting opinion is attached and does not replace the signature.',
  },
] as const satisfies readonly ProvisionRow[];
