import type { Actor } from '@shared/actor';
import type { AttendedTraining, CapacityFile, CompetenceView } from '@shared/capacity/competence.contract';
import type { LocalDate } from '@shared/law/local-date';
import { hasPermission } from '@shared/permissions';
import { actionView } from '../platform/states';
import { competenceMustNotHaveEnded, stateOn } from './competence.rules';
import type { AttendedRow, Person } from './competences.repository';
import type { HeldCompetence } from './held-competence.entity';
import type { Training } from './training.entity';
import { titleOf } from './training.view';

export function competenceView(
  row: HeldCompetence,
  training: Training | null,
  actor: Actor,
  today: LocalDate,
): CompetenceView {
  const { endedOn: on, endReason: reason, endReference: reference } = row;
  return {
    id: row.id,
    version: row.version,
    competence: row.competence,
    training: training && { id: training.id, title: titleOf(training) },
    reference: row.reference,
    validFrom: row.validFrom,
    validTo: row.validTo,
    state: stateOn(today, row),
    end: on !== null && reason !== null ? { on, reason, reference } : null,
    actions: hasPermission(actor.roles, 'competence.manage')
      ? [actionView('end', competenceMustNotHaveEnded(row), actor)]
      : [],
  };
}

const attendedTraining = (row: AttendedRow): AttendedTraining => ({
  id: row.id,
  title: titleOf(row),
  endedOn: row.endedOn,
  status: row.status,
});

export function capacityFile(
  person: Person,
  competences: readonly CompetenceView[],
  attended: readonly AttendedRow[],
  actor: Actor,
): CapacityFile {
  const inForce = competences.filter(({ state }) => state === 'in_force');
  const others = competences.filter(({ state }) => state !== 'in_force');
  return {
    participantId: person.id,
    fullName: person.fullName,
    category: person.category,
    competences: [...inForce, ...others],
    trainings: attended.map(attendedTraining),
    actions: hasPermission(actor.roles, 'competence.manage') ? [actionView('record-competence', null, actor)] : [],
  };
}
