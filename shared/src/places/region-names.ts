import type { Texts } from '../locale';
import regions from './regions.json';

/** Full names by ISO code. */
export const regionNames: Readonly<Record<string, Texts>> = Object.fromEntries(
  regions.map(({ iso, kk, ru, en }) => [iso, { kk, ru, en }]),
);

/** Names that fit into a tile; the longest say where they may be parted. */
export const shortRegionNames: Readonly<Record<string, Texts>> = {
  'KZ-10': { kk: 'Абай', ru: 'Абай', en: 'Abai' },
  'KZ-11': { kk: 'Ақмола', ru: 'Акмолинская', en: 'Akmola' },
  'KZ-15': { kk: 'Ақтөбе', ru: 'Актюбинская', en: 'Aktobe' },
  'KZ-19': { kk: 'Алматы обл.', ru: 'Алматинская', en: 'Almaty Reg.' },
  'KZ-23': { kk: 'Атырау', ru: 'Атырауская', en: 'Atyrau' },
  'KZ-27': { kk: 'БҚО', ru: 'ЗКО', en: 'West Kaz.' },
  'KZ-31': { kk: 'Жамбыл', ru: 'Жамбылская', en: 'Zhambyl' },
  'KZ-33': { kk: 'Жетісу', ru: 'Жетісу', en: 'Zhetisu' },
  'KZ-35': { kk: 'Қарағанды', ru: 'Караган\u00adдинская', en: 'Karaganda' },
  'KZ-39': { kk: 'Қостанай', ru: 'Костанайская', en: 'Kostanay' },
  'KZ-43': { kk: 'Қызылорда', ru: 'Кызыл\u00adординская', en: 'Kyzylorda' },
  'KZ-47': { kk: 'Маңғыстау', ru: 'Мангис\u00adтауская', en: 'Mangystau' },
  'KZ-55': { kk: 'Павлодар', ru: 'Павлодарская', en: 'Pavlodar' },
  'KZ-59': { kk: 'СҚО', ru: 'СКО', en: 'North Kaz.' },
  'KZ-61': { kk: 'Түркістан', ru: 'Туркестанская', en: 'Turkistan' },
  'KZ-62': { kk: 'Ұлытау', ru: 'Ұлытау', en: 'Ulytau' },
  'KZ-63': { kk: 'ШҚО', ru: 'ВКО', en: 'East Kaz.' },
  'KZ-71': { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  'KZ-75': { kk: 'Алматы', ru: 'Алматы', en: 'Almaty' },
  'KZ-79': { kk: 'Шымкент', ru: 'Шымкент', en: 'Shymkent' },
};
