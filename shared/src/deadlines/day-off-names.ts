import type { Texts } from '../locale';
import { writtenDay } from './written-day';

/** Names that the calendar comes with; whatever an administrator writes is shown as written. */
const NAMES: Readonly<Record<string, Texts>> = {
  "New Year's Day": { kk: 'Жаңа жыл', ru: 'Новый год', en: 'New Year’s Day' },
  'Orthodox Christmas': { kk: 'Православиелік Рождество', ru: 'Православное Рождество', en: 'Orthodox Christmas' },
  "International Women's Day": {
    kk: 'Халықаралық әйелдер күні',
    ru: 'Международный женский день',
    en: 'International Women’s Day',
  },
  'Nowruz Holiday': { kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы', en: 'Nauryz' },
  "Kazakhstan's People Solidarity Holiday": {
    kk: 'Қазақстан халқының бірлігі мерекесі',
    ru: 'Праздник единства народа Казахстана',
    en: 'Kazakhstan People’s Unity Day',
  },
  'Defender of the Fatherland Day': {
    kk: 'Отан қорғаушы күні',
    ru: 'День защитника Отечества',
    en: 'Defender of the Fatherland Day',
  },
  'Victory Day': { kk: 'Жеңіс күні', ru: 'День Победы', en: 'Victory Day' },
  'Eid al-Adha': { kk: 'Құрбан айттың бірінші күні', ru: 'Первый день Курбан-айта', en: 'First day of Kurban Ait' },
  'Capital Day': { kk: 'Астана күні', ru: 'День столицы', en: 'Capital Day' },
  'Constitution Day': { kk: 'Конституция күні', ru: 'День Конституции', en: 'Constitution Day' },
  'Republic Day': { kk: 'Республика күні', ru: 'День Республики', en: 'Republic Day' },
  'Independence Day': { kk: 'Тәуелсіздік күні', ru: 'День Независимости', en: 'Independence Day' },
};

const REMARKS: Readonly<Record<string, Texts>> = {
  observed: { kk: 'ауыстырылған демалыс', ru: 'перенесённый выходной', en: 'observed' },
  estimated: { kk: 'болжам бойынша', ru: 'по расчёту', en: 'estimated' },
};

/** The name of a calendar day in three languages. */
export function dayOffName(name: string): Texts {
  const moved = /^Day off \(substituted from (\d\d)\/(\d\d)\/(\d{4})\)$/.exec(name);
  if (moved) return movedDayOff(`${moved[3]}-${moved[1]}-${moved[2]}`);
  const worked = /^instead of (\d{4}-\d\d-\d\d)$/.exec(name)?.[1];
  if (worked) return workedInsteadOf(worked);
  const [, plain = name, remark = ''] = /^(.*?)(?: \((\w+)\))?$/.exec(name) ?? [];
  const known = NAMES[plain];
  if (!known) return { kk: name, ru: name, en: name };
  const said = REMARKS[remark];
  return said
    ? { kk: `${known.kk} (${said.kk})`, ru: `${known.ru} (${said.ru})`, en: `${known.en} (${said.en})` }
    : known;
}

const movedDayOff = (from: string): Texts => ({
  kk: `ауыстырылған демалыс күні (орнына жұмыс күні: ${writtenDay(from, 'kk')})`,
  ru: `перенесённый выходной (рабочий день вместо него: ${writtenDay(from, 'ru')})`,
  en: `a moved day off (worked instead: ${writtenDay(from, 'en')})`,
});

const workedInsteadOf = (dayOff: string): Texts => ({
  kk: `орнына демалыс күні: ${writtenDay(dayOff, 'kk')}`,
  ru: `выходной вместо него: ${writtenDay(dayOff, 'ru')}`,
  en: `day off instead: ${writtenDay(dayOff, 'en')}`,
});
