import regions from './regions.json';

/** ISO 3166-2 codes of the regions, e.g. `KZ-75`. */
export const regionCodes: readonly string[] = regions.map(({ iso }) => iso);
