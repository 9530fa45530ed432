import type { Locale } from '@shared/locale';
import { type ImportVerdict, importVerdicts, type PlaceImportRow } from '@shared/places/place-import.contract';
import { applyChange } from '../../platform/database';
import { messageOf } from '../../platform/errors';
import { newPlace, withSearchText } from '../new-place';
import type { Place } from '../place.entity';
import type { Draft } from './place-draft';

export interface Judgement {
  readonly rows: readonly PlaceImportRow[];
  readonly counts: Readonly<Record<ImportVerdict, number>>;
  readonly created: readonly Place[];
  readonly changed: readonly { readonly place: Place; readonly fields: readonly string[] }[];
  /** Acts that places are to rest on as well, by their titles. */
  readonly bases: readonly { readonly place: Place; readonly title: string }[];
}

/** Compares the file with the register by BIN. The register's rows are changed in memory; saving them is the caller's. */
export function judge(
  drafts: readonly Draft[],
  register: ReadonlyMap<string, Place>,
  {
    now,
    locale,
    isDemonstration,
    titles,
  }: {
    now: Date;
    locale: Locale;
    isDemonstration: boolean;
    /** Of the acts that each place of the register rests on, by the place's id. */
    titles: ReadonlyMap<string, ReadonlySet<string>>;
  },
): Judgement {
  const firstLines = new Map<string, number>();
  const rows: PlaceImportRow[] = [];
  const created: Place[] = [];
  const changed: { place: Place; fields: string[] }[] = [];
  const bases: { place: Place; title: string }[] = [];
  for (const { row, place, problems } of drafts) {
    const bin = place.bin ?? '';
    const earlier = bin === '' ? undefined : firstLines.get(bin);
    const all =
      earlier === undefined
        ? problems
        : [repeated(earlier, locale), ...problems.filter(({ column }) => column !== 'bin')];
    const verdict = (name: ImportVerdict) => rows.push({ line: row.line, bin, verdict: name, problems: all });
    firstLines.set(bin, earlier ?? row.line);
    const known = register.get(bin);
    if (all.length > 0) verdict('refused');
    else if (!known) {
      const row = newPlace({ ...place, isDemonstration }, now);
      created.push(row);
      bases.push({ place: row, title: place.legalBasis });
      verdict('new');
    } else {
      const { legalBasis, ...described } = place;
      const fields = applyChange<Place>(known, { ...described, lastPeriodicVisitOn: laterOf(known, place) });
      if (!titles.get(known.id)?.has(legalBasis)) {
        bases.push({ place: known, title: legalBasis });
        fields.push('legalBasis');
      }
      if (fields.length > 0) changed.push({ place: withSearchText(known), fields });
      verdict(fields.length > 0 ? 'changed' : 'same');
    }
  }
  return { rows, counts: countsOf(rows), created, changed, bases };
}

/** A file made before the last recorded visit does not take it back. */
const laterOf = (
  known: Place,
  { lastPeriodicVisitOn: given }: { lastPeriodicVisitOn?: string | null },
): string | null => (given && given > (known.lastPeriodicVisitOn ?? '') ? given : known.lastPeriodicVisitOn);

const repeated = (line: number, locale: Locale) => ({
  column: 'bin' as const,
  message: messageOf({ code: 'PLACE.BIN_REPEATED', details: { params: { line } } }, locale),
});

const countsOf = (rows: readonly PlaceImportRow[]): Judgement['counts'] =>
  Object.fromEntries(
    importVerdicts.map((name) => [name, rows.filter(({ verdict }) => verdict === name).length]),
  ) as Judgement['counts'];
