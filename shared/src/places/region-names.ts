import type { Texts } from '../locale';
import regions from './regions.json';

/** Names of the regions by ISO code, in the order of the codes. */
export const regionNames: Readonly<Record<string, Texts>> = Object.fromEntries(
  regions.map(({ iso, kk, ru, en }) => [iso, { kk, ru, en }]),
);
