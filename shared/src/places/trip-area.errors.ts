import type { ErrorCatalog } from '../errors';

export const tripAreaErrors = {
  'TRIP_AREA.UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай сапар аймағы жоқ.',
      ru: 'Такой зоны выезда нет.',
      en: 'There is no such trip area.',
    },
  },
  'TRIP_AREA.OTHER_REGION': {
    status: 422,
    title: {
      kk: 'Сапар аймағы мен ұйым бір өңірде болуы керек.',
      ru: 'Зона выезда и организация должны быть в одном регионе.',
      en: 'A trip area and its places are in one region.',
    },
    constraints: ['places_trip_area_id_region_iso_fkey', 'trip_areas_id_region_iso_key'],
  },
  'TRIP_AREA.NAME_TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл өңірде осындай атауы бар сапар аймағы бар.',
      ru: 'В этом регионе уже есть зона выезда с таким названием.',
      en: 'The region has a trip area of this name already.',
    },
    constraints: ['trip_areas_region_iso_name_ru_key'],
  },
  'TRIP_AREA.COST_NEGATIVE': {
    status: 422,
    title: {
      kk: 'Сапардың құны нөлден кем болмайды.',
      ru: 'Стоимость выезда не бывает меньше нуля.',
      en: 'The cost of a trip is not less than zero.',
    },
    constraints: ['trip_areas_trip_cost_check'],
  },
  'TRIP_AREA.HAS_PLACES': {
    status: 409,
    title: {
      kk: 'Сапар аймағында {count} ұйым бар: алдымен оларды шығарыңыз.',
      ru: 'В зоне выезда есть организации ({count}): сначала уберите их.',
      en: 'The trip area has places ({count}): take them out first.',
    },
  },
} satisfies ErrorCatalog;
