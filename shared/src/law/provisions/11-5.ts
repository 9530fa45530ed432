import type { ProvisionRow } from '../provision';

export const ARTICLE_11_5 = [
  {
    id: '11-5',
    kind: 'must',
    kk: 'Қатысушының міндеттері және жауаптылығы.',
    ru: 'Обязанности и ответственность участника.',
    en: 'The duties and the liability of a participant.',
  },
  {
    id: '11-5(1)',
    kind: 'must',
    kk: 'Қатысушы мінез-құлық кодексімен танысып, оны сақтайды.',
    ru: 'Участник знакомится с кодексом поведения и соблюдает его.',
    en: 'A participant acknowledges and keeps the code of conduct.',
  },
  {
    id: '11-5(2)',
    kind: 'must',
    kk: 'Ұйымның қызметіне араласуға жол берілмейді: нұсқау берілмейді, ұсыным ғана беріледі.',
    ru: 'Вмешательство в деятельность организации не допускается: даются только рекомендации, не указания.',
    en: 'No interference with the organisation’s work: recommendations only, never orders.',
  },
  {
    id: '11-5(3)',
    kind: 'must',
    kk: 'Бейтараптығына күмән туғызатын мән-жайлар болса, қатысушы осы алдын ала баруға қатысудан бас тартуға міндетті.',
    ru: 'При обстоятельствах, вызывающих сомнения в беспристрастности, участник обязан отказаться от участия в посещении.',
    en: 'When circumstances put impartiality in doubt, the participant must decline to take part in the visit.',
  },
  {
    id: '11-5(4)',
    kind: 'must',
    kk: 'Қабылданған әрбір хабар мен шағым Адам құқықтары жөніндегі уәкіл айқындаған тәртіппен тіркеледі, оның қарауына беріледі және ол туралы мәлімет есепке енгізіледі.',
    ru: 'Каждое принятое сообщение и каждая жалоба регистрируются в порядке, определенном Уполномоченным, передаются на его рассмотрение, и сведения о них включаются в отчет.',
    en: 'Every message and complaint received is registered in the order that the Ombudsman sets, transferred to the Ombudsman, and told of in the visit report.',
  },
  {
    id: '11-5(5)',
    kind: 'record',
    kk: 'Заңды бұзған қатысушы заңдарда белгіленген жауаптылықта болады.',
    ru: 'Участник, нарушивший закон, несет ответственность, установленную законами.',
    en: 'A participant who breaches the law is liable as laws provide.',
  },
] as const satisfies readonly ProvisionRow[];
