import type { ProvisionRow } from '../provision';

export const ARTICLE_11_7 = [
  {
    id: '11-7',
    kind: 'must',
    kk: 'Алдын ала барудың түрлері мен кезеңділігі.',
    ru: 'Виды и периодичность превентивных посещений.',
    en: 'The kinds and the periodicity of visits.',
  },
  {
    id: '11-7(1)',
    kind: 'must',
    kk: 'Алдын ала бару кезеңдік, аралық немесе арнаулы болады.',
    ru: 'Превентивное посещение бывает периодическим, промежуточным или специальным.',
    en: 'A visit is periodic, interim or special.',
  },
  {
    id: '11-7(1)(1)',
    kind: 'must',
    kk: 'Кезеңдік алдын ала бару әрбір ұйымға төрт жылда кемінде бір рет жасалады; мерзім алдыңғы кезеңдік барудан есептеледі.',
    ru: 'Периодическое посещение проводится в каждой организации не реже одного раза в четыре года, считая от предыдущего периодического посещения.',
    en: 'A periodic visit is made to each place at least once in four years, counted from the previous periodic visit.',
  },
  {
    id: '11-7(1)(2)',
    kind: 'must',
    kk: 'Аралық алдын ала бару кезеңдік барулар арасында, алдыңғы барудағы ұсынымдардың іске асырылуын мониторингілеу және (немесе) сонда әңгімелескен адамдарды қудалаудың алдын алу үшін жасалады.',
    ru: 'Промежуточное посещение проводится между периодическими, чтобы отследить реализацию рекомендаций предыдущего посещения и (или) предупредить преследование опрошенных тогда лиц.',
    en: 'An interim visit is made between periodic visits to monitor how the earlier recommendations are carried out and/or to prevent persecution of persons interviewed then.',
  },
  {
    id: '11-7(1)(3)',
    kind: 'must',
    kk: 'Арнаулы алдын ала бару азаптау немесе басқа да қатыгез қарым-қатынас туралы тіркелген кемінде бір хабар не шағым негізінде жасалады.',
    ru: 'Специальное посещение проводится на основании хотя бы одного зарегистрированного сообщения или жалобы о пытках либо ином жестоком обращении.',
    en: 'A special visit rests on at least one registered message or complaint of torture or ill-treatment.',
  },
  {
    id: '11-7(2)',
    kind: 'must',
    kk: 'Алдын ала бару мерзімдері мен ұйымдардың тізбесін Үйлестіру кеңесі бөлінген бюджет қаражаты шегінде айқындайды; бару алдын ала хабарланбайды.',
    ru: 'Сроки посещений и перечень организаций определяет Координационный совет в пределах выделенных бюджетных средств; о посещении заранее не сообщается.',
    en: 'The Coordination Council sets the timing and the list of places within the allotted budget; visits are unannounced.',
  },
] as const satisfies readonly ProvisionRow[];
