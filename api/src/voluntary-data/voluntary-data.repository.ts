import { Injectable } from '@nestjs/common';
import type { ConsentEdition } from '@shared/voluntary-data/consent';
import type { VoluntaryAnswers, VoluntaryIndicators } from '@shared/voluntary-data/voluntary-data.contract';
import type { Work } from '../platform/database';
import { participantOf } from './voluntary-data.policy';

/** What a year's draws gave one participant: seats to be expected by the chances, and seats held. */
export interface DrawFigure {
  readonly id: string;
  readonly expected: number;
  readonly observed: number;
}

interface GivenAnswers {
  readonly answers: VoluntaryAnswers;
  readonly edition: ConsentEdition;
  readonly consentedAt: string;
}

/** The four functions of the sealed schema; the tables themselves are closed to the application. */
@Injectable()
export class VoluntaryDataRepository {
  async own(work: Work): Promise<GivenAnswers | null> {
    const [row] = await work.manager.query<{ given: GivenAnswers | null }[]>(
      'select voluntary.answers_of($1) as given',
      [participantOf(work.actor)],
    );
    return row?.given ?? null;
  }

  async putOwn(work: Work, answers: VoluntaryAnswers, edition: ConsentEdition): Promise<void> {
    await work.manager.query('select voluntary.put_answers($1, $2, $3, $4)', [
      participantOf(work.actor),
      JSON.stringify(answers),
      edition,
      work.now,
    ]);
  }

  /** Whether there was anything to delete. */
  async deleteOwn(work: Work): Promise<boolean> {
    const [row] = await work.manager.query<{ wasThere: boolean }[]>(
      'select voluntary.delete_answers($1) as "wasThere"',
      [participantOf(work.actor)],
    );
    return row?.wasThere ?? false;
  }

  async indicators(
    work: Work,
    year: number,
    figures: readonly DrawFigure[],
  ): Promise<Omit<VoluntaryIndicators, 'year'>> {
    const records = figures.map(({ id, expected, observed }) => ({ participant: id, expected, observed }));
    const [row] = await work.manager.query<{ counted: Omit<VoluntaryIndicators, 'year'> }[]>(
      'select voluntary.indicators($1, $2, $3) as counted',
      [year, work.today, JSON.stringify(records)],
    );
    if (!row) throw new Error('a function that always answers gave nothing');
    return row.counted;
  }
}
