import type { ProvisionRow } from '../provision';

export const ARTICLE_11_10 = [
  {
    id: '11-10',
    kind: 'must',
    kk: 'Құпиялылық.',
    ru: 'Конфиденциальность.',
    en: 'Confidentiality.',
  },
  {
    id: '11-10(1)',
    kind: 'must',
    kk: 'Бару кезінде белгілі болған адамның жеке өмірі туралы мәлімет сол адамның келісімінсіз жария етілмейді.',
    ru: 'Сведения о частной жизни лица, ставшие известными при посещении, не разглашаются без согласия этого лица.',
    en: 'Information on private life learnt on a visit is not disclosed without that person’s consent.',
  },
  {
    id: '11-10(2)',
    kind: 'must',
    kk: 'Мұндай мәліметті жария ету жауаптылыққа әкеп соғады: әрбір қол жеткізу мен жария ету журналға жазылады.',
    ru: 'Разглашение таких сведений влечет ответственность: каждый доступ и каждое разглашение записываются в журнал.',
    en: 'Disclosing such information entails liability: every access and disclosure is logged.',
  },
] as const satisfies readonly ProvisionRow[];
