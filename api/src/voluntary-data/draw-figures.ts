import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import type { DrawFigure } from './voluntary-data.repository';

/** The audit of draws, as far as it is there: without its figures no year is counted. */
@Injectable()
export class DrawFigures {
  figuresOf(_work: Work, _days: { from: LocalDate; to: LocalDate }): Promise<readonly DrawFigure[]> {
    return Promise.resolve([]);
  }
}
