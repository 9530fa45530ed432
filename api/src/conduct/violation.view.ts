import type { Actor } from '@shared/actor';
import type { OwnViolation, ViolationView } from '@shared/conduct/violation.contract';
import type { LocalDate } from '@shared/law/local-date';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import type { Violation } from './violation.entity';
import { violationMustBeUndecided, violationMustNotBeCorrected } from './violation.rules';

export interface ViolationFile {
  readonly row: Violation;
  readonly fullName: string;
  readonly isCorrected: boolean;
  readonly powersEndedOn: LocalDate | null;
}

export const ownViolation = ({ row, isCorrected }: ViolationFile): OwnViolation => ({
  id: row.id,
  duty: row.duty,
  happenedOn: row.happenedOn,
  foundOn: row.foundOn,
  outcome: row.outcome,
  decidedOn: row.decidedOn,
  isCorrected,
});

export function violationView(file: ViolationFile, actor: Actor): ViolationView {
  const { row, fullName, isCorrected, powersEndedOn } = file;
  const corrected = violationMustNotBeCorrected(isCorrected);
  return {
    ...ownViolation(file),
    version: row.version,
    participant: { id: row.participantId, fullName },
    evidence: row.evidence,
    decidedBy: row.decidedBy,
    powersEndedOn,
    correctsId: row.correctsId,
    actions: hasPermission(actor.roles, 'conduct.manage')
      ? [
          actionView('decide', corrected ?? violationMustBeUndecided(row.outcome), actor),
          actionView('correct', corrected, actor),
        ]
      : [],
  };
}
