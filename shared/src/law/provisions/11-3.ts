import type { ProvisionRow } from '../provision';

export const ARTICLE_11_3 = [
  {
    id: '11-3',
    kind: 'must',
    kk: 'Тыйым салатын негіздердің бірі де болмаған адам ғана қатысушы бола алады; негіздің кез келгені іріктеуге де, анықталған күннен бастап одан әрі қатысуға да жол бермейді.',
    ru: 'Участником может быть только тот, к кому не относится ни одно основание недопуска; любое из них препятствует отбору, а со дня установления — и дальнейшему участию.',
    en: 'Only a person to whom no ground of ineligibility applies may be a participant; any one bars selection and, from the day it is established, continued membership.',
  },
  {
    id: '11-3(1)',
    kind: 'must',
    kk: 'Қатысушы бола алмайтындар: соттылығы, қылмыстық күдігі, әрекетке қабілеттілігі, қызметі немесе есепте тұруы бойынша.',
    ru: 'Не могут быть участниками: по судимости, уголовному преследованию, дееспособности, службе или учету.',
    en: 'Who cannot be a participant by reason of conviction, criminal suspicion, legal capacity, office or medical register.',
  },
  {
    id: '11-3(1)(1)',
    kind: 'must',
    kk: 'Соттылығы жойылмаған немесе алып тасталмаған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть лицо с непогашенной или неснятой судимостью.',
    en: 'A person with a conviction that is not expunged or removed cannot be a participant.',
  },
  {
    id: '11-3(1)(2)',
    kind: 'must',
    kk: 'Қылмыстық құқық бұзушылық жасады деп күдік келтірілген немесе айыпталған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть подозреваемый или обвиняемый в совершении уголовного правонарушения.',
    en: 'A person suspected or accused of a criminal offence cannot be a participant.',
  },
  {
    id: '11-3(1)(3)',
    kind: 'must',
    kk: 'Сот әрекетке қабілетсіз немесе әрекет қабілеті шектеулі деп таныған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть лицо, признанное судом недееспособным или ограниченно дееспособным.',
    en: 'A person whom a court found legally incapable or of limited capacity cannot be a participant.',
  },
  {
    id: '11-3(1)(4)',
    kind: 'must',
    kk: 'Судья, адвокат, мемлекеттік қызметші, әскери қызметші, құқық қорғау немесе арнаулы мемлекеттік органдардың қызметкері қатысушы бола алмайды.',
    ru: 'Участником не может быть судья, адвокат, государственный служащий, военнослужащий, сотрудник правоохранительных или специальных государственных органов.',
    en: 'A judge, advocate, civil servant, serviceman or member of staff of law-enforcement or special state bodies cannot be a participant.',
    amended: [
      {
        from: 'sc-2023',
        kk: 'Судья, адвокат, мемлекеттік қызметші, әскери қызметші, құқық қорғау немесе арнаулы мемлекеттік органдардың, азаматтық қорғау органдарының қызметкері қатысушы бола алмайды.',
        ru: 'Участником не может быть судья, адвокат, государственный служащий, военнослужащий, сотрудник правоохранительных или специальных государственных органов, органов гражданской защиты.',
        en: 'A judge, advocate, civil servant, serviceman or member of staff of law-enforcement, special state or civil-protection bodies cannot be a participant.',
      },
    ],
  },
  {
    id: '11-3(1)(5)',
    kind: 'must',
    kk: 'Психиатрдың және (немесе) наркологтың есебінде тұрған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть лицо, состоящее на учете у психиатра и (или) нарколога.',
    en: 'A person on a psychiatrist’s and/or narcologist’s register cannot be a participant.',
  },
  {
    id: '11-3(2)',
    kind: 'must',
    kk: 'Қатысушы бола алмайтындар: бұрынғы қылмыстық жауаптылығы, жұмыстан шығарылуы немесе лицензиясынан айырылуы бойынша.',
    ru: 'Не могут быть участниками: по прежней уголовной ответственности, увольнению или лишению лицензии.',
    en: 'Who cannot be a participant by reason of past criminal liability, dismissal or loss of licence.',
  },
  {
    id: '11-3(2)(a)',
    kind: 'must',
    kk: 'Қасақана қылмысы үшін қылмыстық жауаптылықтан ақталмайтын негіздер бойынша босатылған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть лицо, освобожденное от уголовной ответственности за умышленное преступление по нереабилитирующим основаниям.',
    en: 'A person released from criminal liability for an intentional crime on non-rehabilitating grounds cannot be a participant.',
  },
  {
    id: '11-3(2)(b)',
    kind: 'must',
    kk: 'Мемлекеттік немесе әскери қызметтен, құқық қорғау немесе арнаулы органдардан, соттардан теріс себептермен шығарылған не адвокаттар алқасынан шығарылған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть лицо, уволенное по отрицательным мотивам с государственной или воинской службы, из правоохранительных или специальных органов, судов либо исключенное из коллегии адвокатов.',
    en: 'A person dismissed for negative reasons from state or military service, law-enforcement or special bodies or courts, or expelled from the bar, cannot be a participant.',
    amended: [
      {
        from: 'sc-2023',
        kk: 'Мемлекеттік немесе әскери қызметтен, құқық қорғау немесе арнаулы органдардан, азаматтық қорғау органдарынан, соттардан теріс себептермен шығарылған не адвокаттар алқасынан шығарылған адам қатысушы бола алмайды.',
        ru: 'Участником не может быть лицо, уволенное по отрицательным мотивам с государственной или воинской службы, из правоохранительных или специальных органов, органов гражданской защиты, судов либо исключенное из коллегии адвокатов.',
        en: 'A person dismissed for negative reasons from state or military service, law-enforcement, special or civil-protection bodies or courts, or expelled from the bar, cannot be a participant.',
      },
    ],
  },
  {
    id: '11-3(2)(c)',
    kind: 'must',
    kk: 'Адвокаттық қызметпен айналысу лицензиясынан айырылған адам қатысушы бола алмайды.',
    ru: 'Участником не может быть лицо, лишенное лицензии на занятие адвокатской деятельностью.',
    en: 'A person deprived of an advocate’s licence cannot be a participant.',
  },
] as const satisfies readonly ProvisionRow[];
