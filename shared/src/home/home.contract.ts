import type { DeadlineView } from '../deadlines/deadline.contract';
import type { LocalDate } from '../law';
import type { Texts } from '../locale';

/** What may need somebody today, in the order in which the first page shows it. */
export const homeSectionCodes = [
  'clocks',
  'overdue-places',
  'repealed-bases',
  'visit-proposals-to-decide',
  'selection-steps',
  'mandates-to-watch',
  'untransferred-complaints',
  'reports-to-sign',
  'reports-awaiting-signatures',
  'dispatches-to-receive',
  'recommendations-to-answer',
  'votes-open',
  'sessions-ahead',
  'draws-to-contribute',
  'draws-under-way',
  'impartiality-to-declare',
  'conduct-to-acknowledge',
  'acts-unset',
  'accounts',
] as const;
export type HomeSectionCode = (typeof homeSectionCodes)[number];

/** The office's first page: only sections that the reader's roles give; a section with nothing in it says so by `total` 0. */
export interface HomeView {
  readonly today: LocalDate;
  readonly sections: readonly HomeSection[];
}

export interface HomeSection {
  readonly code: HomeSectionCode;
  /** How many rows stand behind the few items shown, of those the reader may see. */
  readonly total: number;
  readonly items: readonly HomeItem[];
}

export interface HomeItem {
  readonly id: string;
  /** Path inside the web, e.g. `/office/places/<id>`; an empty string where no page exists for the reader. */
  readonly link: string;
  /**
   * Figures and short words, shown as label and value; an empty one is left out. By section: clocks {authority?, year}, overdue-places
   * {region, lastVisitOn?}, repealed-bases {act, repealedOn}, visit-proposals-to-decide {visitKind, proposedOn}, selection-steps {step, submittedOn}, mandates-to-watch {ending}, untransferred-complaints {number, place, registeredOn}, reports-to-sign and
   * reports-awaiting-signatures {signed, of}, dispatches-to-receive and recommendations-to-answer {year, count},
   * votes-open {session}, sessions-ahead {session, heldOn, items, papers}, draws-to-contribute and draws-under-way {step, startsOn, endsOn}, impartiality-to-declare {startsOn, endsOn}, conduct-to-acknowledge {number, startsOn}, acts-unset {unset?}, accounts {role}. Days are 'YYYY-MM-DD'.
   */
  readonly params: Readonly<Record<string, string | number>>;
  readonly title: Texts | string;
  readonly dueOn?: LocalDate;
  readonly deadline?: DeadlineView;
  readonly provision?: string;
}
