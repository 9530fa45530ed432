import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { hasValidChecksum } from '@shared/law/identifiers';
import {
  authorities,
  demonstrationPlaces,
  demonstrationTripAreas,
  legalBases,
  placesCsv,
  placeTypes,
  regions,
  type PlaceType,
} from '.';

/** Changes with every change of the data: bring it up to date deliberately, together with what reads the places. */
const PINNED = 'd1ad3514d60b732072bc2f457fd97b7295e9c90ffb5ad8836b9ff2e82fd4ab49';

const places = demonstrationPlaces();
const countOf = (type: PlaceType): number => places.filter((place) => place.type === type).length;

describe('the places of the demonstration country', () => {
  it('are exactly 3,500', () => {
    expect(places).toHaveLength(3500);
  });

  it('are byte for byte the same for the same seed, and others for another', () => {
    const digest = (seed?: number) =>
      createHash('sha256')
        .update(JSON.stringify(demonstrationPlaces(seed)))
        .digest('hex');
    expect(digest()).toBe(PINNED);
    expect(digest()).toBe(digest());
    expect(digest(1)).not.toBe(PINNED);
  });

  it('have the make-up of the country', () => {
    expect(Object.fromEntries(placeTypes.map((type) => [type, countOf(type)]))).toEqual({
      correctional_institution: 79,
      pretrial_detention_centre: 20,
      temporary_detention_facility: 170,
      police_premises: 1780,
      special_reception_centre: 21,
      reception_distribution_centre: 10,
      juvenile_adaptation_centre: 20,
      special_education_organisation: 110,
      orphanage: 110,
      psychiatric_organisation: 50,
      compulsory_treatment_organisation: 16,
      social_service_provider: 1000,
      military_guardhouse: 32,
      national_security_facility: 18,
      other_by_law: 64,
    });
  });

  it('stand in every region, each with a correctional institution, police and social services', () => {
    for (const { iso } of regions) {
      const types = new Set(places.filter((place) => place.regionIso === iso).map(({ type }) => type));
      expect([...types]).toEqual(
        expect.arrayContaining(['correctional_institution', 'police_premises', 'social_service_provider']),
      );
    }
    expect(new Set(places.map(({ regionIso }) => regionIso)).size).toBe(20);
  });

  it('have each a BIN of their own with a valid checksum, shared with no authority', () => {
    const bins = [...places, ...authorities].map(({ bin }) => bin);
    expect(bins.filter((bin) => !hasValidChecksum(bin))).toEqual([]);
    expect(new Set(bins).size).toBe(3500 + authorities.length);
  });

  it.each(['nameKk', 'nameRu', 'nameEn'] as const)('have each a %s of their own', (name) => {
    expect(new Set(places.map((place) => place[name])).size).toBe(3500);
  });

  it('have names in which a number took the place of the mark, and which do not say that they are invented', () => {
    const names = places.flatMap(({ nameKk, nameRu, nameEn }) => [nameKk, nameRu, nameEn]);
    expect(names.filter((name) => name.includes('#') || /demo|демо|undefined/i.test(name))).toEqual([]);
    expect(places.every(({ isDemonstration }) => isDemonstration)).toBe(true);
  });

  it('name a known authority and the law of their type', () => {
    const codes = new Set<string>(authorities.map(({ code }) => code));
    expect(places.filter(({ authorityCode }) => !codes.has(authorityCode))).toEqual([]);
    expect(places.filter(({ type, legalBasis }) => legalBasis !== legalBases[type].ru)).toEqual([]);
  });

  it('hold whole numbers of people and real days', () => {
    for (const { capacity, personsHeld, personsHeldAsOf, underMandateFrom } of places) {
      expect(Number.isInteger(capacity) && capacity > 0).toBe(true);
      expect(Number.isInteger(personsHeld) && personsHeld >= 0).toBe(true);
      for (const day of [personsHeldAsOf, underMandateFrom]) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
    }
  });

  it('lie within the country, each in a trip area of its region, and take a visit of one to three days', () => {
    const areas = new Set(demonstrationTripAreas().map(({ regionIso, settlement }) => `${regionIso} ${settlement.ru}`));
    expect(areas.size).toBe(demonstrationTripAreas().length);
    for (const { latitude, longitude, regionIso, tripArea, visitDays, visitCostTiyn } of places) {
      expect(latitude > 40 && latitude < 56 && longitude > 46 && longitude < 88).toBe(true);
      expect(areas.has(`${regionIso} ${tripArea}`)).toBe(true);
      expect([1, 2, 3]).toContain(visitDays);
      // Whole hundreds of tenge.
      expect(visitCostTiyn > 0 && visitCostTiyn % 10_000 === 0).toBe(true);
    }
    expect(new Set(places.map(({ visitDays }) => visitDays)).size).toBe(3);
  });

  it('are over capacity only in pre-trial detention, and there in some centres', () => {
    const crowded = places.filter(({ capacity, personsHeld }) => personsHeld > capacity);
    expect(new Set(crowded.map(({ type }) => type))).toEqual(new Set(['pretrial_detention_centre']));
  });
});

describe('the import file of the places', () => {
  const csv = placesCsv(places);

  it('starts with the header of the import format', () => {
    expect(csv.slice(0, csv.indexOf('\r\n'))).toBe(
      'bin,name_kk,name_ru,name_en,type,region,authority,legal_basis,capacity,persons_held,persons_held_as_of,address,under_mandate_from,' +
        'latitude,longitude,trip_area,visit_days,visit_cost_tenge',
    );
  });

  it('is read back whole by a reader of its own', () => {
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    expect(rows).toHaveLength(3500);
    rows.forEach((row, at) => {
      const place = places[at];
      expect(row).toEqual({
        bin: place?.bin,
        name_kk: place?.nameKk,
        name_ru: place?.nameRu,
        name_en: place?.nameEn,
        type: place?.type,
        region: place?.regionIso,
        authority: place?.authorityCode,
        legal_basis: place?.legalBasis,
        capacity: String(place?.capacity),
        persons_held: String(place?.personsHeld),
        persons_held_as_of: place?.personsHeldAsOf,
        address: place?.address,
        under_mandate_from: place?.underMandateFrom,
        latitude: String(place?.latitude),
        longitude: String(place?.longitude),
        trip_area: place?.tripArea,
        visit_days: String(place?.visitDays),
        visit_cost_tenge: String((place?.visitCostTiyn ?? 0) / 100),
      });
    });
  });

  it('doubles quotes and quotes line breaks', () => {
    const [first] = places;
    if (!first) throw new Error('No place.');
    const csvOfOne = placesCsv([{ ...first, nameRu: 'Учреждение "А", корпус\n2' }]);
    expect(csvOfOne).toContain('"Учреждение ""А"", корпус\n2"');
  });
});
