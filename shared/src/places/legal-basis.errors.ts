import type { ErrorCatalog } from '../errors';

export const legalBasisErrors = {
  'LEGAL_BASIS.UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай құқықтық негіз тізілімде жоқ.',
      ru: 'Такого правового основания нет в реестре.',
      en: 'There is no such legal basis in the register.',
    },
    constraints: ['place_legal_bases_legal_basis_id_fkey'],
  },
  'LEGAL_BASIS.TAKEN': {
    status: 409,
    title: {
      kk: 'Осындай атауы бар акт тізілімде бар.',
      ru: 'Акт с таким названием уже есть в реестре.',
      en: 'The register has an act with this title already.',
    },
    constraints: ['legal_bases_title_kk_key', 'legal_bases_title_ru_key', 'legal_bases_title_en_key'],
  },
  'LEGAL_BASIS.INVALID': {
    status: 422,
    title: {
      kk: 'Актінің түрі мен атауын үш тілде көрсетіңіз.',
      ru: 'Укажите вид акта и название на трёх языках.',
      en: 'Give the kind of the act and its title in three languages.',
    },
    constraints: ['legal_bases_kind_check', 'legal_bases_title_check'],
  },
  'LEGAL_BASIS.REPEALED_TOO_EARLY': {
    status: 422,
    title: {
      kk: 'Актінің күші жойылған күн оның күшіне енген күнінен кейін болады.',
      ru: 'День утраты силы позже дня вступления акта в силу.',
      en: 'An act is repealed after the day on which it came into force.',
    },
    constraints: ['legal_bases_days_check'],
  },
  'PLACE.LEGAL_BASIS_NAMED': {
    status: 409,
    title: {
      kk: 'Ұйым бұл актіге осы кезеңде негізделіп тұр.',
      ru: 'Этот акт уже указан основанием на это время.',
      en: 'The place rests on this act in that period already.',
    },
    constraints: ['place_legal_bases_named_once'],
  },
  'PLACE.LEGAL_BASIS_ENDED': {
    status: 409,
    title: {
      kk: 'Ұйым {day} күннен бастап бұл актіге негізделмейді.',
      ru: 'С {day} этот акт уже не служит основанием.',
      en: 'From {day} on the place no longer rests on this act.',
    },
  },
  'PLACE.LEGAL_BASIS_ENDS_TOO_EARLY': {
    status: 422,
    title: {
      kk: 'Негіз басталған күнінен ({day}) кейін аяқталады.',
      ru: 'Основание прекращается позже дня, с которого оно указано ({day}).',
      en: 'A basis ends after the day from which it is named ({day}).',
    },
    constraints: ['place_legal_bases_days_check'],
  },
} satisfies ErrorCatalog;
