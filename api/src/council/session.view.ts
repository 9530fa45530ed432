import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { SessionSummary, SessionView } from '@shared/council/session.contract';
import { actionsOf } from '../platform/states';
import { agendaItemView } from './agenda-item.view';
import type { CouncilSession } from './council-session.entity';
import { sessionStates } from './council-session.states';
import { statusOn } from './session.rules';
import { type AgendaItemFile, type SessionFile, sessionFactsOf } from './session-file';

export const sessionSummary = (row: CouncilSession, today: LocalDate): SessionSummary => ({
  id: row.id,
  version: row.version,
  year: row.year,
  number: row.number,
  kind: row.kind,
  heldOn: row.heldOn,
  closesOn: row.closesOn,
  status: statusOn(today, row),
});

export function sessionView(file: SessionFile, agenda: readonly AgendaItemFile[], actor: Actor): SessionView {
  const { session, today, members, attendances, regulation } = file;
  const present = new Set(attendances.filter(({ isPresent }) => isPresent).map((each) => each.councilMemberId));
  return {
    ...sessionSummary(session, today),
    agenda: agenda.map((item) => agendaItemView(item, actor)),
    members: members.map(({ id, fullName, exOfficio }) => ({
      councilMemberId: id,
      fullName,
      isExOfficio: exOfficio,
      isPresent: present.has(id),
    })),
    regulation,
    actions: actionsOf(sessionStates, statusOn(today, session), sessionFactsOf(file, agenda), actor),
  };
}
