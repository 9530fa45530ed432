import { Injectable } from '@nestjs/common';
import type { RiskTerm } from '@shared/plans/planning-settings.contract';
import type { Work } from '../../platform/database';
import type { PlanningValues } from '../settings/planning-values';

/** How many of a thing there are at each place; places without any may be left out. Never which ones. */
export type RiskSource = (work: Work, values: PlanningValues) => Promise<ReadonlyMap<string, number>>;

/** What each feature knows of the risk at places. Later features tell of theirs; a term without a source counts none. */
@Injectable()
export class RiskSources {
  private readonly sources = new Map<RiskTerm, RiskSource>();

  /**
   * Called by a module's provider in `onModuleInit`.
   *
   * @example this.sources.register('open_recommendations', (work) => this.openByPlace(work));
   */
  register(term: RiskTerm, source: RiskSource): void {
    if (this.sources.has(term)) throw new Error(`the risk term ${term} has two sources`);
    this.sources.set(term, source);
  }

  /** The counts of every term that has a source, for one place after another. */
  async counts(work: Work, values: PlanningValues): Promise<(placeId: string) => ReadonlyMap<RiskTerm, number>> {
    const byTerm: [RiskTerm, ReadonlyMap<string, number>][] = [];
    for (const [term, source] of this.sources) byTerm.push([term, await source(work, values)]);
    return (placeId) => new Map(byTerm.map(([term, counts]) => [term, counts.get(placeId) ?? 0]));
  }
}
