import { votesByName, membersByName } from './agenda-item.view';
import type { PrintableItem, PrintableMinutes } from './minutes/printable-minutes';
import { type AgendaItemFile, type SessionFile, votersOf } from './session-file';

/**
 * What the minutes say, taken from the file of a closed session. Who was there was written down when it was closed; of a
 * session closed before that was done, those who voted were.
 */
export function printableMinutes(file: SessionFile, agenda: readonly AgendaItemFile[]): PrintableMinutes {
  const { session, members, attendances, names, regulation } = file;
  const voters = new Set(agenda.flatMap(votersOf));
  const roster =
    attendances.length > 0
      ? attendances
      : members.map(({ id }) => ({ councilMemberId: id, isPresent: voters.has(id) }));
  const namesOf = (isPresent: boolean) =>
    membersByName(
      roster.filter((each) => each.isPresent === isPresent).map(({ councilMemberId }) => councilMemberId),
      names,
    ).map(({ fullName }) => fullName);
  return {
    number: `${session.year}-${session.number}`,
    kind: session.kind,
    heldOn: session.heldOn,
    closesOn: session.closesOn,
    present: namesOf(true),
    absent: namesOf(false),
    regulation,
    items: agenda.map(printableItem),
  };
}

function printableItem(file: AgendaItemFile): PrintableItem {
  const { item, names, conflicts, decision } = file;
  return {
    position: item.position,
    title: item.title,
    ballot: item.ballot,
    paper: item.paperTitle,
    votes: votesByName(file).map(({ fullName, choice }) => ({ name: fullName, choice })),
    conflicts: membersByName(
      conflicts.map(({ councilMemberId }) => councilMemberId),
      names,
    ).map(({ fullName }) => fullName),
    decision: decision && { ...decision.decision, supersedes: decision.supersedes?.number ?? null },
  };
}
