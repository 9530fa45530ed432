import type { Texts } from '../locale';
import type { ActCode } from './act.contract';

/** What the law calls the five acts (11-2(2)). */
export const actNames: Readonly<Record<ActCode, Texts>> = {
  council_regulation: {
    kk: 'Үйлестіру кеңесі туралы ереже',
    ru: 'Положение о Координационном совете',
    en: 'Regulation of the Coordination Council',
  },
  selection_order: {
    kk: 'Қатысушыларды іріктеу тәртібі',
    ru: 'Порядок отбора участников',
    en: 'Order of selecting participants',
  },
  group_formation_order: {
    kk: 'Алдын ала бару үшін топтар құру тәртібі',
    ru: 'Порядок формирования групп для превентивных посещений',
    en: 'Order of forming groups for preventive visits',
  },
  visit_recommendations: {
    kk: 'Алдын ала бару жөніндегі әдістемелік ұсынымдар',
    ru: 'Методические рекомендации по превентивным посещениям',
    en: 'Methodical recommendations on preventive visits',
  },
  annual_report_order: {
    kk: 'Жыл сайынғы жинақталған баяндаманы дайындау тәртібі',
    ru: 'Порядок подготовки ежегодного консолидированного доклада',
    en: 'Order of preparing the annual consolidated report',
  },
};
