import type { ProvisionRow } from '../provision';

export const ARTICLE_11_6 = [
  {
    id: '11-6',
    kind: 'must',
    kk: 'Қатысушының өкілеттіктері жеті негіздің бірі бойынша тоқтатылады; негізі, күні және дәлелі жазылады.',
    ru: 'Полномочия участника прекращаются по одному из семи оснований; указываются основание, день и подтверждение.',
    en: 'A participant’s powers end on one of seven grounds; the ground, the day and the evidence are recorded.',
  },
  {
    id: '11-6(1)',
    kind: 'must',
    kk: 'Қатысушы осы заңның талаптарын бұзды.',
    ru: 'Участник нарушил требования этого закона.',
    en: 'The participant breached this law.',
  },
  {
    id: '11-6(2)',
    kind: 'must',
    kk: 'Қатысушы өкілеттіктерін доғару туралы жазбаша өтініш берді.',
    ru: 'Участник подал письменное заявление о сложении полномочий.',
    en: 'The participant applied in writing to resign.',
  },
  {
    id: '11-6(3)',
    kind: 'must',
    kk: 'Қатысушы қайтыс болды не оны қайтыс болды деп жариялау туралы сот шешімі заңды күшіне енді.',
    ru: 'Участник умер либо вступило в силу решение суда об объявлении его умершим.',
    en: 'The participant died, or a court’s declaration of death came into force.',
  },
  {
    id: '11-6(4)',
    kind: 'must',
    kk: 'Қатысушы Қазақстан Республикасынан тыс жерге тұрақты тұруға кетті.',
    ru: 'Участник выехал на постоянное жительство за пределы Республики Казахстан.',
    en: 'The participant left Kazakhstan for permanent residence elsewhere.',
  },
  {
    id: '11-6(5)',
    kind: 'must',
    kk: 'Қатысушы Қазақстан Республикасының азаматтығын жоғалтты.',
    ru: 'Участник утратил гражданство Республики Казахстан.',
    en: 'The participant lost the citizenship of Kazakhstan.',
  },
  {
    id: '11-6(6)',
    kind: 'must',
    kk: 'Қатысушыға қатысты соттың айыптау үкімі заңды күшіне енді.',
    ru: 'В отношении участника вступил в силу обвинительный приговор суда.',
    en: 'A convicting sentence on the participant came into force.',
  },
  {
    id: '11-6(7)',
    kind: 'must',
    kk: 'Заңдарда көзделген өзге жағдай туындады.',
    ru: 'Наступил иной случай, предусмотренный законами.',
    en: 'Another case provided by laws arose.',
  },
] as const satisfies readonly ProvisionRow[];
