import type { AuthorityRef } from '@shared/authorities/authority.contract';
import type { CouncilDecision } from '../council';
import type { Deadline } from '../platform/deadlines';
import type { AnnualRecommendation } from './annual-recommendation.entity';
import type { AnnualReport } from './annual-report.entity';
import type { AnnualReportFacts } from './annual-report.rules';
import type { AnnualReportSource } from './annual-report-source.entity';
import type { Dispatch } from './dispatch.entity';
import type { LegislativeProposal } from './legislative-proposal.entity';
import { visitsIn } from './visit-statistics';

/** An annual report with everything that is judged, shown, approved or printed of it. */
export interface AnnualReportFile {
  readonly report: AnnualReport;
  readonly recommendations: readonly AnnualRecommendation[];
  readonly proposals: readonly LegislativeProposal[];
  readonly sources: readonly AnnualReportSource[];
  readonly dispatches: readonly Dispatch[];
  readonly authorities: ReadonlyMap<string, AuthorityRef>;
  readonly decision: CouncilDecision | null;
  readonly publicationClock: Deadline | null;
  /** By the id of the dispatch. */
  readonly dispatchClocks: ReadonlyMap<string, Deadline>;
}

export const factsOf = ({ report, recommendations, proposals, dispatches }: AnnualReportFile): AnnualReportFacts => ({
  recommendations: recommendations.length,
  proposals: proposals.length,
  hasFinancialReport: report.financialReport !== null,
  unsentBodies: dispatches.filter(({ dispatchedOn }) => dispatchedOn === null).length,
});

export interface CountedFinances {
  readonly visits: number;
  readonly allottedTiyn: number;
  readonly spentTiyn: number;
  readonly lines: NonNullable<AnnualReport['financialReport']>['lines'];
}

/** The financial report with what follows from it: the visits of the year and the sum of its lines. */
export function countedFinances({ financialReport, statistics }: AnnualReport): CountedFinances | null {
  if (!financialReport) return null;
  const { allottedTiyn, lines } = financialReport;
  const spentTiyn = lines.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0);
  return { visits: visitsIn(statistics), allottedTiyn, spentTiyn, lines };
}

export const nameOfAuthority = ({ authorities }: Pick<AnnualReportFile, 'authorities'>, id: string) =>
  authorities.get(id)?.name ?? { kk: '', ru: '', en: '' };
