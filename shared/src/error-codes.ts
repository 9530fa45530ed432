import { accountErrors } from './accounts/accounts.errors';
import { actErrors } from './acts/act.errors';
import { annualReportErrors } from './annual-reports/annual-report.errors';
import { authorityErrors } from './authorities/authority.errors';
import { budgetErrors } from './budget/budget.errors';
import { callErrors } from './calls/call.errors';
import { availabilityErrors } from './capacity/availability.errors';
import { competenceErrors } from './capacity/competence.errors';
import { trainingErrors } from './capacity/training.errors';
import { complaintErrors } from './complaints/complaint.errors';
import { codeOfConductErrors } from './conduct/code-of-conduct.errors';
import { violationErrors } from './conduct/violation.errors';
import { knownConflictErrors } from './conflicts/known-conflict.errors';
import { deadlineErrors } from './deadlines/deadline.errors';
import { commissionErrors } from './council/commission.errors';
import { councilErrors } from './council/council.errors';
import { decisionErrors } from './council/decision.errors';
import { sessionErrors } from './council/session.errors';
import type { ErrorCatalog, ErrorEntry } from './errors';
import { fileErrors } from './files/file.errors';
import { applicationErrors } from './participants/application.errors';
import { participantErrors } from './participants/participant.errors';
import { legalBasisErrors } from './places/legal-basis.errors';
import { placeErrors } from './places/place.errors';
import { placeImportErrors } from './places/place-import.errors';
import { placeMergeErrors } from './places/place-merge.errors';
import { placeHistoryErrors } from './places/place-history.errors';
import { tripAreaErrors } from './places/trip-area.errors';
import { planErrors } from './plans/plan.errors';
import { planRunErrors } from './plans/plan-run.errors';
import { planningSettingsErrors } from './plans/planning-settings.errors';
import { recommendationErrors } from './recommendations/recommendation.errors';
import { drawErrors } from './groups/draw.errors';
import { groupErrors } from './groups/group.errors';
import { sptErrors } from './spt/spt.errors';
import { visitProposalErrors } from './visit-proposals/visit-proposal.errors';
import { visitErrors } from './visits/visit.errors';
import { visitReportErrors } from './visit-reports/visit-report.errors';
import { voluntaryDataErrors } from './voluntary-data/voluntary-data.errors';
import { platformErrors } from './platform.errors';

/** Every refusal of the product by code: status, text in three languages, database constraints. */
export const errorCatalog = {
  ...platformErrors,
  ...fileErrors,
  ...actErrors,
  ...councilErrors,
  ...sessionErrors,
  ...decisionErrors,
  ...commissionErrors,
  ...sptErrors,
  ...callErrors,
  ...applicationErrors,
  ...participantErrors,
  ...trainingErrors,
  ...competenceErrors,
  ...availabilityErrors,
  ...codeOfConductErrors,
  ...violationErrors,
  ...deadlineErrors,
  ...accountErrors,
  ...authorityErrors,
  ...placeErrors,
  ...placeImportErrors,
  ...placeMergeErrors,
  ...placeHistoryErrors,
  ...legalBasisErrors,
  ...tripAreaErrors,
  ...knownConflictErrors,
  ...complaintErrors,
  ...planErrors,
  ...planningSettingsErrors,
  ...planRunErrors,
  ...groupErrors,
  ...drawErrors,
  ...voluntaryDataErrors,
  ...visitErrors,
  ...visitProposalErrors,
  ...budgetErrors,
  ...visitReportErrors,
  ...annualReportErrors,
  ...recommendationErrors,
} as const satisfies ErrorCatalog;

export type ErrorCode = keyof typeof errorCatalog;

export const errorEntry = (code: ErrorCode): ErrorEntry => errorCatalog[code];
