import type { Texts } from '../locale';
import type { ParticipantCategory } from './application.contract';

/** The categories of 11-1(3), as they stand inside a sentence. */
export const categoryNames: Readonly<Record<ParticipantCategory, Texts>> = {
  monitoring_commission_member: {
    kk: 'қоғамдық байқау комиссиясының мүшесі',
    ru: 'член общественной наблюдательной комиссии',
    en: 'member of a public monitoring commission',
  },
  public_association_member: {
    kk: 'қоғамдық бірлестіктің мүшесі',
    ru: 'член общественного объединения',
    en: 'member of a public association',
  },
  lawyer: { kk: 'заңгер', ru: 'юрист', en: 'lawyer' },
  social_worker: { kk: 'әлеуметтік қызметкер', ru: 'социальный работник', en: 'social worker' },
  doctor: { kk: 'дәрігер', ru: 'врач', en: 'doctor' },
};
