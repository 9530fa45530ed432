import { Injectable } from '@nestjs/common';
import type { DocumentKind } from '@shared/calls/document-kinds';
import type { Competence } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import type { Texts } from '@shared/locale';
import type { PublicCall } from '@shared/portal/open-call.contract';
import { Clock } from '../platform/clock';
import { PublicReads } from './public-reads';

/** A row of the view `portal.calls`. */
interface CallRow {
  readonly year: number;
  readonly number: number;
  readonly title_kk: string;
  readonly title_ru: string;
  readonly basis: string;
  readonly categories: PublicCall['categories'];
  readonly competences: readonly Competence[];
  readonly regions: readonly Texts[];
  readonly term_months: number | null;
  readonly documents: readonly { kind: DocumentKind; note_kk: string | null; note_ru: string | null }[];
  readonly opens_on: LocalDate;
  readonly closes_on: LocalDate;
}

/** Who is wanted as a participant, for everybody who might be one (11-1(3)). */
@Injectable()
export class OpenCalls {
  constructor(
    private readonly database: PublicReads,
    private readonly clock: Clock,
  ) {}

  list(): Promise<PublicCall[]> {
    const today = this.clock.today();
    return this.database.read(async (manager) => {
      const rows = await manager.query<CallRow[]>(
        'select * from portal.calls where closes_on >= $1 order by closes_on, year, number',
        [today],
      );
      return rows.map(publicCall);
    });
  }
}

const publicCall = (row: CallRow): PublicCall => ({
  number: `${row.number}/${row.year}`,
  title: { kk: row.title_kk, ru: row.title_ru },
  basis: row.basis,
  categories: row.categories,
  competences: row.competences,
  regions: row.regions,
  termMonths: row.term_months,
  documents: row.documents.map(({ kind, note_kk, note_ru }) => {
    const [kk, ru] = [note_kk ?? note_ru, note_ru ?? note_kk];
    return { kind, note: kk && ru ? { kk, ru } : null };
  }),
  opensOn: row.opens_on,
  closesOn: row.closes_on,
});
