import type { Actor } from '@shared/actor';
import { groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type {
  ApplicationSummary,
  ApplicationView,
  GroundCheckView,
  GroundView,
} from '@shared/participants/application.contract';
import { actionsOf } from '../platform/states';
import type { Application } from './application.entity';
import { mayReadIin } from './application.policy';
import { type ApplicationFacts, applicationStates } from './application.states';
import type { GroundCheck } from './ground-check.entity';
import { stateOfGroundOn } from './grounds.rules';

/** An application with everything that is judged or shown of it. */
export interface ApplicationFile {
  readonly row: Application;
  readonly checks: readonly GroundCheck[];
  readonly participantId: string | null;
}

export const factsOf = ({ row, checks }: ApplicationFile, day: LocalDate): ApplicationFacts => ({
  status: row.status,
  submittedOn: row.submittedOn,
  day,
  checks,
});

export const applicationSummary = (row: Application): ApplicationSummary => ({
  id: row.id,
  version: row.version,
  fullName: row.fullName,
  category: row.category,
  organisation: row.organisation,
  submittedOn: row.submittedOn,
  status: row.status,
});

export function applicationView(file: ApplicationFile, actor: Actor, today: LocalDate): ApplicationView {
  const { row, checks, participantId } = file;
  const judgedOn = row.decidedOn ?? today;
  return {
    ...applicationSummary(row),
    iin: mayReadIin(actor) ? row.iin : null,
    decisionId: row.decisionId,
    decidedOn: row.decidedOn,
    refusalProvision: row.refusalProvision,
    participantId,
    judgedOn,
    grounds: groundViews(judgedOn, checks),
    actions: actionsOf(applicationStates, row.status, factsOf(file, judgedOn), actor),
  };
}

const groundViews = (day: LocalDate, checks: readonly GroundCheck[]): GroundView[] =>
  groundsInForceOn(day).map(({ id, provision, wording, basis }) => {
    const check = checks.find((candidate) => candidate.groundCode === id);
    return {
      code: id,
      provision,
      text: wording,
      basis,
      state: stateOfGroundOn(day, id, checks),
      check: check ? checkView(check) : null,
    };
  });

const checkView = ({ declaredClear, evidence, result, checkedOn, checkedBy }: GroundCheck): GroundCheckView => ({
  declaredClear,
  evidence,
  result,
  checkedOn,
  checkedBy,
});
