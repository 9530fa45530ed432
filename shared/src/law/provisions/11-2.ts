import type { ProvisionRow } from '../provision';

export const ARTICLE_11_2 = [
  {
    id: '11-2',
    kind: 'must',
    kk: 'Үйлестіру кеңесі: оны сайлау, Адам құқықтары жөніндегі уәкіл бекітетін актілер және БҰҰ кіші комитетімен өзара іс-қимыл.',
    ru: 'Координационный совет: его избрание, акты, утверждаемые Уполномоченным, и взаимодействие с Подкомитетом ООН.',
    en: 'The Coordination Council: its election, the acts that the Ombudsman approves, and its dealings with the UN Subcommittee.',
  },
  {
    id: '11-2(1)',
    kind: 'record',
    kk: 'Үйлестіру кеңесі Адам құқықтары жөніндегі уәкілдің жанында құрылады; Уәкілден басқа мүшелерін ол құрған комиссия Қазақстан Республикасының азаматтары арасынан сайлайды.',
    ru: 'Координационный совет создается при Уполномоченном по правам человека; его членов, кроме Уполномоченного, избирает созданная им комиссия из числа граждан Республики Казахстан.',
    en: 'The Coordination Council exists under the Ombudsman; its members other than the Ombudsman are elected from among citizens by a commission that the Ombudsman forms.',
  },
  {
    id: '11-2(2)',
    kind: 'must',
    kk: 'Адам құқықтары жөніндегі уәкіл ғана Үйлестіру кеңесінің ережесін, қатысушыларды іріктеу тәртібін, топтар құру тәртібін, алдын ала бару жөніндегі әдістемелік ұсынымдарды және жыл сайынғы жинақталған баяндаманы дайындау тәртібін бекітеді.',
    ru: 'Только Уполномоченный по правам человека утверждает положение о Координационном совете, порядок отбора участников, порядок формирования групп, методические рекомендации по посещениям и порядок подготовки ежегодного консолидированного доклада.',
    en: 'The Ombudsman alone approves the Council’s regulation, the order of selecting participants, the order of forming groups, the methodical recommendations on visits and the order of preparing the annual consolidated report.',
  },
  {
    id: '11-2(3)',
    kind: 'record',
    kk: 'Үйлестіру кеңесі БҰҰ Азаптауға қарсы комитетінің азаптаудың алдын алу жөніндегі кіші комитетімен өзара іс-қимыл жасайды.',
    ru: 'Координационный совет взаимодействует с Подкомитетом ООН по предупреждению пыток.',
    en: 'The Coordination Council interacts with the UN Subcommittee on Prevention of Torture.',
  },
] as const satisfies readonly ProvisionRow[];
