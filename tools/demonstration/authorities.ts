import { demonstrationBins } from './identifiers';
import type { LocalisedText } from './localised-text';

/** Stable: places, recommendations and accounts name an authority by its code. */
export type AuthorityCode = 'MIA' | 'MIA-PC' | 'MIA-NG' | 'NSC' | 'NSC-BS' | 'MOD' | 'MOH' | 'MOE' | 'MLSP' | 'GPO';

export interface DemonstrationAuthority {
  readonly code: AuthorityCode;
  readonly nameKk: string;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly shortName: LocalisedText;
  /** Made up: the real numbers of state bodies have no place in demonstration data. */
  readonly bin: string;
  readonly isDemonstration: true;
}

type Row = readonly [code: AuthorityCode, kk: string, ru: string, en: string, short: readonly [string, string, string]];

const rows: readonly Row[] = [
  [
    'MIA',
    'Қазақстан Республикасының Ішкі істер министрлігі',
    'Министерство внутренних дел Республики Казахстан',
    'Ministry of Internal Affairs of the Republic of Kazakhstan',
    ['ІІМ', 'МВД', 'MIA'],
  ],
  [
    'MIA-PC',
    'Қазақстан Республикасы Ішкі істер министрлігінің Қылмыстық-атқару жүйесі комитеті',
    'Комитет уголовно-исполнительной системы Министерства внутренних дел Республики Казахстан',
    'Penitentiary System Committee of the Ministry of Internal Affairs of the Republic of Kazakhstan',
    ['ІІМ ҚАЖК', 'КУИС МВД', 'MIA Penitentiary Committee'],
  ],
  [
    'MIA-NG',
    'Қазақстан Республикасының Ұлттық ұланы',
    'Национальная гвардия Республики Казахстан',
    'National Guard of the Republic of Kazakhstan',
    ['Ұлттық ұлан', 'Национальная гвардия', 'National Guard'],
  ],
  [
    'NSC',
    'Қазақстан Республикасының Ұлттық қауіпсіздік комитеті',
    'Комитет национальной безопасности Республики Казахстан',
    'National Security Committee of the Republic of Kazakhstan',
    ['ҰҚК', 'КНБ', 'NSC'],
  ],
  [
    'NSC-BS',
    'Қазақстан Республикасы Ұлттық қауіпсіздік комитетінің Шекара қызметі',
    'Пограничная служба Комитета национальной безопасности Республики Казахстан',
    'Border Service of the National Security Committee of the Republic of Kazakhstan',
    ['ҰҚК Шекара қызметі', 'Пограничная служба КНБ', 'NSC Border Service'],
  ],
  [
    'MOD',
    'Қазақстан Республикасының Қорғаныс министрлігі',
    'Министерство обороны Республики Казахстан',
    'Ministry of Defence of the Republic of Kazakhstan',
    ['Қорғанысмині', 'Минобороны', 'MoD'],
  ],
  [
    'MOH',
    'Қазақстан Республикасының Денсаулық сақтау министрлігі',
    'Министерство здравоохранения Республики Казахстан',
    'Ministry of Healthcare of the Republic of Kazakhstan',
    ['ДСМ', 'Минздрав', 'MoH'],
  ],
  [
    'MOE',
    'Қазақстан Республикасының Оқу-ағарту министрлігі',
    'Министерство просвещения Республики Казахстан',
    'Ministry of Enlightenment of the Republic of Kazakhstan',
    ['ОАМ', 'Минпросвещения', 'MoE'],
  ],
  [
    'MLSP',
    'Қазақстан Республикасының Еңбек және халықты әлеуметтік қорғау министрлігі',
    'Министерство труда и социальной защиты населения Республики Казахстан',
    'Ministry of Labour and Social Protection of Population of the Republic of Kazakhstan',
    ['Еңбекмині', 'Минтруда', 'MLSP'],
  ],
  [
    'GPO',
    'Қазақстан Республикасының Бас прокуратурасы',
    'Генеральная прокуратура Республики Казахстан',
    'General Prosecutor’s Office of the Republic of Kazakhstan',
    ['Бас прокуратура', 'Генпрокуратура', 'GPO'],
  ],
];

const bins = demonstrationBins(rows.length, 1);

export const authorities: readonly DemonstrationAuthority[] = rows.map(([code, nameKk, nameRu, nameEn, short], at) => ({
  code,
  nameKk,
  nameRu,
  nameEn,
  shortName: { kk: short[0], ru: short[1], en: short[2] },
  bin: bins[at] as string,
  isDemonstration: true,
}));
