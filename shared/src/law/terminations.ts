import type { ARTICLE_11_6 } from './provisions/11-6';
import type { Texts } from './texts';
import type { Dated } from './validity';

/** evidence: what shows it, described or attached; document: a file; text: the case in words; citation: law and article. */
export const TERMINATION_NEEDS = ['evidence', 'document', 'text', 'citation'] as const;
export type TerminationNeed = (typeof TERMINATION_NEEDS)[number];

interface TerminationRow extends Dated {
  readonly id: Exclude<(typeof ARTICLE_11_6)[number]['id'], '11-6'>;
  readonly needs: readonly TerminationNeed[];
  /** What usually shows it: a hint to the office, not a further condition. */
  readonly shownBy: Texts;
}

const FIRST_DAY = '2019-04-01';

/** The grounds on which a participant's powers end (11-6). The id is the provision; its words are the provision's. */
export const TERMINATIONS = [
  {
    id: '11-6(1)',
    needs: ['evidence'],
    shownBy: {
      kk: 'Бұзушылықты анықтаған акт немесе шешім',
      ru: 'Акт или решение, установившие нарушение',
      en: 'The act or decision that established the breach',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
  {
    id: '11-6(2)',
    needs: ['document'],
    shownBy: {
      kk: 'Өкілеттіктерін доғару туралы жазбаша өтініш',
      ru: 'Письменное заявление о сложении полномочий',
      en: 'The written application to resign',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
  {
    id: '11-6(3)',
    needs: ['evidence'],
    shownBy: {
      kk: 'Қайтыс болу туралы куәлік немесе соттың заңды күшіне енген шешімі',
      ru: 'Свидетельство о смерти или вступившее в силу решение суда',
      en: 'The death certificate or the court’s decision in force',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
  {
    id: '11-6(4)',
    needs: ['evidence'],
    shownBy: {
      kk: 'Тұрақты тұруға кеткені туралы мәлімет',
      ru: 'Сведения о выезде на постоянное жительство',
      en: 'Information on the departure for permanent residence',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
  {
    id: '11-6(5)',
    needs: ['evidence'],
    shownBy: {
      kk: 'Азаматтығын жоғалтқаны туралы мәлімет',
      ru: 'Сведения об утрате гражданства',
      en: 'Information on the loss of citizenship',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
  {
    id: '11-6(6)',
    needs: ['evidence'],
    shownBy: {
      kk: 'Соттың заңды күшіне енген айыптау үкімінің деректемелері',
      ru: 'Реквизиты вступившего в силу обвинительного приговора',
      en: 'The reference of the convicting sentence in force',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
  {
    id: '11-6(7)',
    needs: ['evidence', 'text', 'citation'],
    shownBy: {
      kk: 'Жағдайдың сипаттамасы және оны көздейтін заңның бабы',
      ru: 'Описание случая и статья закона, которая его предусматривает',
      en: 'The case in words and the article of the law that provides for it',
    },
    validFrom: FIRST_DAY,
    validTo: null,
  },
] as const satisfies readonly TerminationRow[];

export type Termination = (typeof TERMINATIONS)[number];
export type TerminationId = Termination['id'];

export function terminationById(id: TerminationId): Termination {
  const found = TERMINATIONS.find((row) => row.id === id);
  if (!found) throw new RangeError(`no such ground of termination: ${String(id)}`);
  return found;
}
