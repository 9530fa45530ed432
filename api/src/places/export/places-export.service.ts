import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { ExportPlaces } from '@shared/places/place-export.contract';
import { mostRows } from '@shared/places/place-import.contract';
import { UnitOfWork, type Work } from '../../platform/database';
import { Refusal } from '../../platform/errors';
import { FileNamesSource } from '../import/file-names';
import { cellsOf, type PlaceCells } from '../import/place-cells';
import { PlacesRepository } from '../places.repository';
import { writeCsv } from './write-csv';
import { writeWorkbook } from './write-workbook';

const rowsAtOnce = 500;

/** Writes the places of a list into the very format that the import reads: what is exported and imported changes nothing. */
@Injectable()
export class PlacesExportService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly places: PlacesRepository,
    private readonly names: FileNamesSource,
  ) {}

  /** The transaction is over before the file is written; `mostRows` bounds what is held in memory. */
  async export(actor: Actor, query: ExportPlaces): Promise<Buffer> {
    const { rows, locale } = await this.unit.read(actor, async (work) => {
      const found = await this.rowsOf(work, query);
      const detail = { ...auditedFilters(query), format: query.format, rows: found.length };
      work.audit({
        action: 'place.export',
        subject: { type: 'place-export', id: 'places' },
        provision: '11-1(2)',
        detail,
      });
      return { rows: found, locale: query.explainedIn ?? work.locale };
    });
    return query.format === 'csv' ? writeCsv(rows) : writeWorkbook(rows, locale);
  }

  private async rowsOf(work: Work, query: ExportPlaces): Promise<PlaceCells[]> {
    const names = await this.names.load(work);
    const rows: PlaceCells[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await this.places.page(work, { ...query, limit: rowsAtOnce, cursor: cursor ?? undefined });
      const titles = await this.names.titlesOf(
        work,
        page.items.map(({ id }) => id),
      );
      rows.push(...page.items.map((place) => cellsOf(place, titles.get(place.id) ?? [], names)));
      if (rows.length > mostRows) throw new Refusal('PLACE_EXPORT.TOO_MANY', { params: { limit: mostRows } });
      cursor = page.nextCursor;
    } while (cursor !== null);
    return rows;
  }
}

/** Without the words of a search: they may be about somebody. */
const auditedFilters = ({ region, type, authority, due, mandate }: ExportPlaces): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries({ region, type, authority, due, mandate }).filter(([, value]) => value)) as Record<
    string,
    string
  >;
