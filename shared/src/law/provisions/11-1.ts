import type { ProvisionRow } from '../provision';

export const ARTICLE_11_1 = [
  {
    id: '11-1',
    kind: 'must',
    kk: 'Ұлттық алдын алу тетігі: оның қатысушылары, олар баратын ұйымдар, үйлестіру және шығыстар.',
    ru: 'Национальный превентивный механизм: его участники, посещаемые организации, координация и расходы.',
    en: 'The national preventive mechanism: its participants, the organisations they visit, coordination and expenses.',
  },
  {
    id: '11-1(1)',
    kind: 'must',
    kk: 'Тетік өз қатысушылары арқылы жұмыс істейді: әрбір бару, шағым және есеп нақты аталған қатысушыларға байланыстырылады.',
    ru: 'Механизм действует через своих участников: каждое посещение, жалоба и отчет относятся к названным поименно участникам.',
    en: 'The mechanism works through its participants: every visit, complaint and report belongs to participants who are named.',
  },
  {
    id: '11-1(2)',
    kind: 'must',
    kk: 'Қатысушылар арнаулы әлеуметтік қызметтерді ұсынатын субъектілерге және заңдарда айқындалған өзге де ұйымдарға барады; алдын ала бару сол күні мандат қолданылатын ұйымға ғана жасалады.',
    ru: 'Участники посещают субъекты, предоставляющие специальные социальные услуги, и иные организации, определяемые законами; посещение возможно только там, где в этот день действует мандат.',
    en: 'Participants visit providers of special social services and other organisations set by laws; a visit is made only to a place under the mandate on that day.',
  },
  {
    id: '11-1(3)',
    kind: 'must',
    kk: 'Қатысушылар — лауазымы бойынша Адам құқықтары жөніндегі уәкіл, ал қалғандарын Үйлестіру кеңесі қоғамдық байқау комиссияларының және азаматтардың құқықтары мен заңды мүдделерін қорғайтын қоғамдық бірлестіктердің мүшелерінен, заңгерлерден, әлеуметтік қызметкерлерден, дәрігерлерден іріктейді.',
    ru: 'Участники — Уполномоченный по правам человека по должности; остальных отбирает Координационный совет из членов общественных наблюдательных комиссий и общественных объединений по защите прав и законных интересов граждан, юристов, социальных работников, врачей.',
    en: 'The Ombudsman is a participant ex officio; the Coordination Council selects the others from members of public monitoring commissions and of public associations protecting citizens’ rights and lawful interests, lawyers, social workers and doctors.',
  },
  {
    id: '11-1(4)',
    kind: 'record',
    kk: 'Адам құқықтары жөніндегі уәкіл қатысушыларды үйлестіреді және олардың әлеуеті мен кәсіптік білімін қамтамасыз етуге шаралар қолданады.',
    ru: 'Уполномоченный по правам человека координирует участников и заботится об их потенциале и профессиональных знаниях.',
    en: 'The Ombudsman coordinates the participants and sees to their capacity and professional knowledge.',
  },
  {
    id: '11-1(5)',
    kind: 'record',
    kk: 'Қатысушылардың алдын ала баруға байланысты шығыстары Үкімет айқындаған тәртіппен бюджет қаражатынан өтеледі.',
    ru: 'Расходы участников на превентивные посещения возмещаются из бюджетных средств в порядке, определяемом Правительством.',
    en: 'Participants’ expenses on visits are reimbursed from the budget by the Government’s rules.',
  },
] as const satisfies readonly ProvisionRow[];
