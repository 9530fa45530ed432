import type { ErrorCatalog } from '../errors';

export const authorityErrors = {
  'AUTHORITY.CODE_TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл кодпен басқа орган тіркелген.',
      ru: 'С этим кодом уже зарегистрирован другой орган.',
      en: 'Another authority is registered with this code.',
    },
    constraints: ['authorities_code_key'],
  },
  'AUTHORITY.BIN_TAKEN': {
    status: 409,
    title: {
      kk: 'Бұл БСН-мен басқа орган тіркелген.',
      ru: 'С этим БИН уже зарегистрирован другой орган.',
      en: 'Another authority is registered with this BIN.',
    },
    constraints: ['authorities_bin_key'],
  },
  'AUTHORITY.BIN_INVALID': {
    status: 422,
    title: {
      kk: 'БСН 12 цифрдан тұрады; бақылау цифры сәйкес келмейді.',
      ru: 'БИН состоит из 12 цифр; контрольная цифра не сходится.',
      en: 'A BIN has 12 digits; the check digit does not fit.',
    },
    constraints: ['authorities_bin_check'],
  },
  'AUTHORITY.UNKNOWN': {
    status: 422,
    title: {
      kk: 'Мұндай орган тізілімде жоқ.',
      ru: 'Такого органа нет в реестре.',
      en: 'There is no such authority in the register.',
    },
    constraints: ['places_authority_id_fkey', 'place_history_authority_id_fkey'],
  },
} as const satisfies ErrorCatalog;
