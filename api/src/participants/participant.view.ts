import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantStatus, ParticipantView, TerminationView } from '@shared/participants/participant.contract';
import { actionsOf } from '../platform/states';
import type { Participant } from './participant.entity';
import { powersStates } from './participant.states';
import type { Termination } from './termination.entity';

/** A participant with the end of the powers, if they have ended. */
export interface ParticipantFile {
  readonly row: Participant;
  readonly termination: Termination | null;
}

export const powersStateOf = ({ termination }: ParticipantFile) => (termination ? 'terminated' : 'granted');

export function participantView(file: ParticipantFile, actor: Actor, today: LocalDate): ParticipantView {
  const { row, termination } = file;
  return {
    id: row.id,
    version: row.version,
    applicationId: row.applicationId,
    fullName: row.fullName,
    category: row.category,
    organisation: row.organisation,
    mandateFrom: row.mandateFrom,
    mandateTo: row.mandateTo,
    status: statusOn(today, file),
    termination: termination && terminationView(termination),
    actions: actionsOf(powersStates, powersStateOf(file), { ...row, day: today }, actor),
  };
}

function statusOn(day: LocalDate, { row, termination }: ParticipantFile): ParticipantStatus {
  if (termination) return 'terminated';
  return row.mandateTo !== null && row.mandateTo < day ? 'expired' : 'in_force';
}

const terminationView = ({ ground, effectiveOn, evidence, citation }: Termination): TerminationView => ({
  ground,
  effectiveOn,
  evidence,
  citation,
});
