import type { Actor } from '@shared/actor';
import type { MemberRef } from '@shared/council/council.contract';
import type { AgendaItemView, OwnPart } from '@shared/council/session.contract';
import { actionsOf } from '../platform/states';
import { agendaItemStates } from './agenda-item.states';
import { maySeeReasonOf } from './council.policy';
import { decisionView } from './decision.view';
import { type AgendaItemFile, attendanceOf, factsOf, quorumOf, votersOf } from './session-file';

/** By name: the order of time would tell of a secret ballot who came last. */
export const membersByName = (ids: readonly string[], names: ReadonlyMap<string, string>): MemberRef[] =>
  ids
    .map((councilMemberId) => ({ councilMemberId, fullName: names.get(councilMemberId) ?? '' }))
    .sort((a, b) => a.fullName.localeCompare(b.fullName, 'kk') || (a.councilMemberId < b.councilMemberId ? -1 : 1));

export const votesByName = ({ votes, names }: Pick<AgendaItemFile, 'votes' | 'names'>) => {
  const choices = new Map(votes.map(({ councilMemberId, choice }) => [councilMemberId, choice]));
  return membersByName([...choices.keys()], names).flatMap((member) => {
    const choice = choices.get(member.councilMemberId);
    return choice ? [{ ...member, choice }] : [];
  });
};

export function agendaItemView(file: AgendaItemFile, actor: Actor): AgendaItemView {
  const { item, names, conflicts, decision } = file;
  const status = decision ? 'decided' : 'open';
  return {
    id: item.id,
    sessionId: item.sessionId,
    position: item.position,
    title: item.title,
    subjectType: item.subjectType,
    subjectId: item.subjectId,
    ballot: item.ballot,
    paper: item.paperTitle === null ? null : { title: item.paperTitle },
    supersedes: file.supersedes,
    status,
    votes: votesByName(file),
    voted: membersByName(votersOf(file), names),
    conflicts: membersByName(
      conflicts.map(({ councilMemberId }) => councilMemberId),
      names,
    ).map((member) => {
      const conflict = conflicts.find(({ councilMemberId }) => councilMemberId === member.councilMemberId);
      return { ...member, reason: (conflict && maySeeReasonOf(conflict, actor) && conflict.reason) || null };
    }),
    own: ownPart(file),
    attendance: { ...attendanceOf(file), quorumNeeded: quorumOf(file) },
    decision: decision && decisionView(decision),
    actions: actionsOf(agendaItemStates, status, factsOf(file), actor),
  };
}

function ownPart(file: AgendaItemFile): OwnPart | null {
  const { voter, votes } = file;
  if (!voter) return null;
  const { hasVoted, hasConflict } = factsOf(file);
  return {
    hasVoted,
    choice: votes.find(({ councilMemberId }) => councilMemberId === voter.id)?.choice ?? null,
    hasConflict,
  };
}
