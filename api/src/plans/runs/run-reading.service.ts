import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type {
  RunComparison,
  RunComparisonQuery,
  RunVisitQuery,
  RunVisitView,
  SlippingQuery,
} from '@shared/plans/run-visit.contract';
import { PlacesService } from '../../places';
import { UnitOfWork, type Work } from '../../platform/database';
import { notFound, Refusal, refuseIf } from '../../platform/errors';
import type { PlanRun } from './plan-run.entity';
import type { PlanRunPlace } from './plan-run-place.entity';
import { runMustHaveAPlan } from './plan-run.rules';
import { changedRunVisit, planRunSummary, runVisitView } from './plan-run.view';
import { PlanRunsRepository } from './plan-runs.repository';
import { exportText } from './run-export';

type Reading = 'read-visits' | 'read-slipping' | 'compare' | 'export';
const usualLimit = 50;

/** What a run has found. It tells when a place will be visited (11-7(2)), so every look at it is recorded. */
@Injectable()
export class RunReading {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly runs: PlanRunsRepository,
    private readonly places: PlacesService,
  ) {}

  visits(actor: Actor, id: string, query: RunVisitQuery): Promise<Page<RunVisitView>> {
    return this.reading(actor, id, 'read-visits', async (work, run) =>
      this.visitViews(work, run, await this.runs.visits(work, run, query)),
    );
  }

  slipping(actor: Actor, id: string, query: SlippingQuery): Promise<Page<RunVisitView>> {
    return this.reading(actor, id, 'read-slipping', async (work, run) =>
      this.visitViews(work, run, await this.runs.slipping(work, run, query)),
    );
  }

  comparison(actor: Actor, id: string, query: RunComparisonQuery): Promise<RunComparison> {
    return this.reading(actor, id, 'compare', async (work, run) => {
      const other = await this.runs.find(work, query.with);
      if (!other) throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'with' });
      refuseIf(runMustHaveAPlan(other), 'with');
      const limit = query.limit ?? usualLimit;
      const asked = { change: query.change, limit: limit + 1 };
      const found = await this.runs.changes(work, [run, other], asked, cursorOf(query.cursor));
      const items = found.slice(0, limit);
      const places = await this.factsOf(work, items);
      return {
        run: planRunSummary(run),
        other: planRunSummary(other),
        counts: await this.runs.changeCounts(work, run, other),
        objectiveDifference: (run.objective ?? 0) - (other.objective ?? 0),
        lateDifference: (run.late ?? 0) - (other.late ?? 0),
        moneyDifferenceTiyn: (run.moneyTiyn ?? 0) - (other.moneyTiyn ?? 0),
        items: items.map((visit) => changedRunVisit(visit, places.get(visit.placeId) ?? notFound())),
        nextCursor: found.length > limit ? (items.at(-1)?.placeId ?? null) : null,
      };
    });
  }

  /** The document's bytes: what the command `verify-plan` recomputes. */
  export(actor: Actor, id: string): Promise<Buffer> {
    return this.reading(actor, id, 'export', async (work, run) =>
      Buffer.from(exportText(run, await this.runs.bytesOf(work, id))),
    );
  }

  private reading<T>(
    actor: Actor,
    id: string,
    reading: Reading,
    read: (work: Work, run: PlanRun) => Promise<T>,
  ): Promise<T> {
    return this.unit.read(actor, async (work) => {
      const run = (await this.runs.find(work, id)) ?? notFound();
      refuseIf(runMustHaveAPlan(run));
      work.audit({ action: `plan-run.${reading}`, subject: { type: 'plan_run', id }, provision: '11-7(2)' });
      return read(work, run);
    });
  }

  private async visitViews(work: Work, run: PlanRun, page: Page<PlanRunPlace>): Promise<Page<RunVisitView>> {
    const places = await this.factsOf(work, page.items);
    return {
      items: page.items.map((row) => runVisitView(row, places.get(row.placeId) ?? notFound(), run.fromYear)),
      nextCursor: page.nextCursor,
    };
  }

  private factsOf(work: Work, rows: readonly { readonly placeId: string }[]) {
    return this.places.placeFactsOf(
      work,
      rows.map(({ placeId }) => placeId),
    );
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function cursorOf(cursor: string | undefined): string | null {
  if (cursor === undefined) return null;
  if (!uuid.test(cursor)) throw new Refusal('PAGE.CURSOR_INVALID', { field: 'cursor' });
  return cursor;
}
