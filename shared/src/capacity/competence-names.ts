import type { Texts } from '../locale';
import type { Competence } from './competences';

export const competenceNames: Readonly<Record<Competence, Texts>> = {
  law: { kk: 'құқық', ru: 'право', en: 'law' },
  medicine: { kk: 'медицина', ru: 'медицина', en: 'medicine' },
  psychiatry: { kk: 'психиатрия', ru: 'психиатрия', en: 'psychiatry' },
  psychology: { kk: 'психология', ru: 'психология', en: 'psychology' },
  social_work: { kk: 'әлеуметтік жұмыс', ru: 'социальная работа', en: 'social work' },
  child_protection: { kk: 'баланың құқықтарын қорғау', ru: 'защита прав ребёнка', en: 'child protection' },
  disability: { kk: 'мүгедектігі бар адамдардың құқықтары', ru: 'права лиц с инвалидностью', en: 'disability rights' },
  places_of_detention: {
    kk: 'бас бостандығынан айыру орындары',
    ru: 'места лишения свободы',
    en: 'places of detention',
  },
  interviewing: { kk: 'әңгімелесу әдістемесі', ru: 'методика бесед', en: 'interviewing' },
  documentation_of_torture: {
    kk: 'азаптау фактілерін құжаттау',
    ru: 'документирование пыток',
    en: 'documentation of torture',
  },
};
