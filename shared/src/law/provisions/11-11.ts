import type { ProvisionRow } from '../provision';

export const ARTICLE_11_11 = [
  {
    id: '11-11',
    kind: 'must',
    kk: 'Мемлекеттік органдардың тетікпен өзара іс-қимылы.',
    ru: 'Взаимодействие государственных органов с механизмом.',
    en: 'State bodies and the mechanism.',
  },
  {
    id: '11-11(1)',
    kind: 'record',
    kk: 'Мемлекеттік органдар қатысушыларға жәрдем көрсетеді; қатысушыларға ақпарат бергені үшін ешкімнің құқықтары шектелмейді, кедергі келтірген лауазымды адам жауапты болады.',
    ru: 'Государственные органы оказывают участникам содействие; никто не может быть ограничен в правах за сообщение сведений участникам, должностное лицо отвечает за воспрепятствование.',
    en: 'State bodies assist participants; nobody may be restricted in rights for informing them, and an official answers for obstruction.',
  },
  {
    id: '11-11(2)',
    kind: 'must',
    kk: 'Уәкілетті мемлекеттік орган баяндаманы алған күннен бастап үш ай ішінде қолданылған шаралар туралы Адам құқықтары жөніндегі уәкілге жазбаша нысанда хабар береді.',
    ru: 'Уполномоченный государственный орган в течение трех месяцев со дня получения доклада письменно информирует Уполномоченного по правам человека о принятых мерах.',
    en: 'Within three months from the day it received the report each authorised state body informs the Ombudsman in writing of the measures taken.',
  },
  {
    id: '11-11(3)',
    kind: 'must',
    kk: 'Алдын ала бару нәтижелері жөніндегі есептер негізінде Адам құқықтары жөніндегі уәкіл ғана лауазымды адамға қатысты тәртіптік немесе әкімшілік іс жүргізуді не қылмыстық істі қозғау туралы өтінішхат береді.',
    ru: 'На основании отчетов о посещениях только Уполномоченный по правам человека ходатайствует о дисциплинарном, административном производстве или уголовном деле в отношении должностного лица.',
    en: 'On the basis of visit reports the Ombudsman alone petitions for disciplinary, administrative or criminal proceedings against an official.',
  },
] as const satisfies readonly ProvisionRow[];
