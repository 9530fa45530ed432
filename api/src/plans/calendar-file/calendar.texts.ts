import type { Texts } from '@shared/locale';

export const CALENDAR_TEXTS = {
  name: {
    kk: 'Алдын ала бару жоспары',
    ru: 'План превентивных посещений',
    en: 'Plan of preventive visits',
  },
  visit: { kk: 'Алдын ала бару', ru: 'Превентивное посещение', en: 'Preventive visit' },
  dayNotSet: {
    kk: 'Ай ішіндегі күні белгіленбеген.',
    ru: 'День в этом месяце не назначен.',
    en: 'The day within the month is not set.',
  },
  confidential: {
    kk: 'Құпия: барылатын ұйымдарға көрсетілмейді.',
    ru: 'Конфиденциально: не показывать посещаемым организациям.',
    en: 'Confidential: not to be shown to the places visited.',
  },
} as const satisfies Readonly<Record<string, Texts>>;
