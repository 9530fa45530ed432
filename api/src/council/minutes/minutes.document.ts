import { citationText, editionOn } from '@shared/law';
import {
  dayInWriting,
  type DocumentDefinition,
  facts,
  filled,
  heading,
  note,
  paragraphs,
  type Piece,
  type PrintLanguage,
  spoken,
  table,
} from '../../platform/pdf';
import {
  CHOICE_TEXTS,
  MAJORITY_TEXTS,
  MINUTES_TEXTS,
  OUTCOME_TEXTS,
  QUORUM_TEXTS,
  SESSION_KIND_TEXTS,
} from './minutes.texts';
import type { PrintableDecision, PrintableItem, PrintableMinutes } from './printable-minutes';

/** The minutes of a session as they are printed (11-2(1)). */
export function minutesDocument(minutes: PrintableMinutes, language: PrintLanguage): DocumentDefinition {
  const t = spoken(MINUTES_TEXTS, language);
  const title = `${minutes.kind === 'written' ? t.titleWritten : t.title} №\u00a0${minutes.number}`;
  return {
    title,
    author: t.mechanism,
    language,
    footnote: `№\u00a0${minutes.number}`,
    content: [
      { text: t.council, style: 'note' },
      { text: title, style: 'title' },
      ...basis(minutes, language),
      facts(opening(minutes, language)),
      ...attendance(minutes, language),
      heading(t.agenda),
      ...(minutes.items.length === 0 ? paragraphs(t.noAgenda) : []),
      ...minutes.items.flatMap((item) => agendaItem(item, language)),
    ],
  };
}

/** The edition of the law that counts is the one of the session's day. */
function basis({ heldOn }: PrintableMinutes, language: PrintLanguage): Piece[] {
  const edition = editionOn(heldOn);
  if (!edition) return [];
  const citation = citationText('11-2(1)', edition.id)[language];
  return [note(filled(spoken(MINUTES_TEXTS, language).basis, { citation }))];
}

function opening(minutes: PrintableMinutes, language: PrintLanguage): (readonly [string, string])[] {
  const t = spoken(MINUTES_TEXTS, language);
  const { kind, heldOn, closesOn, regulation, present, absent } = minutes;
  const day = dayInWriting(heldOn);
  const rule = regulation
    ? ([
        [t.regulation, filled(t.regulationNumber, { number: regulation.number })],
        [t.quorum, QUORUM_TEXTS[regulation.quorum ?? 'unset'][language]],
        [t.majority, MAJORITY_TEXTS[regulation.majority ?? 'of_votes'][language]],
      ] as const)
    : ([[t.regulation, t.noRegulation]] as const);
  return [
    [t.kind, SESSION_KIND_TEXTS[kind][language]],
    closesOn ? [t.days, `${day} – ${dayInWriting(closesOn)}`] : [t.day, day],
    [t.councilSize, String(present.length + absent.length)],
    ...rule,
  ];
}

function attendance({ kind, present, absent }: PrintableMinutes, language: PrintLanguage): Piece[] {
  const t = spoken(MINUTES_TEXTS, language);
  const isWritten = kind === 'written';
  const list = (names: readonly string[]) => (names.length > 0 ? paragraphs(names.join('\n')) : paragraphs(t.nobody));
  return [
    heading(isWritten ? t.voted : t.present),
    ...list(present),
    heading(isWritten ? t.notVoted : t.absent),
    ...list(absent),
  ];
}

function agendaItem(item: PrintableItem, language: PrintLanguage): Piece[] {
  const t = spoken(MINUTES_TEXTS, language);
  const { position, title, ballot, paper, votes, conflicts, decision } = item;
  const columns = [
    { title: t.member, width: 65 },
    { title: t.vote, width: 35 },
  ];
  return [
    heading(filled(t.item, { position, title }), 2),
    ...(paper === null ? [] : paragraphs(filled(t.paper, { title: paper }))),
    ...(conflicts.length > 0 ? paragraphs(filled(t.conflicts, { names: conflicts.join(', ') })) : []),
    ...(ballot === 'secret' ? paragraphs(t.secret) : []),
    ...(votes.length > 0
      ? [
          table(
            columns,
            votes.map(({ name, choice }) => [name, CHOICE_TEXTS[choice][language]]),
          ),
        ]
      : []),
    ...(decision ? decided(decision, language) : paragraphs(t.undecided)),
  ];
}

function decided(decision: PrintableDecision, language: PrintLanguage): Piece[] {
  const t = spoken(MINUTES_TEXTS, language);
  const { number, outcome, decidedOn, councilSize, takingPart, quorumNeeded, supersedes } = decision;
  const counts = { for: decision.votesFor, against: decision.votesAgainst, abstain: decision.votesAbstained };
  const present = filled(t.attendance, { size: councilSize, present: takingPart });
  const quorum = quorumNeeded === null ? '' : ` ${filled(t.quorumMet, { needed: quorumNeeded })}`;
  const said = filled(t.decision, { number, day: dayInWriting(decidedOn), outcome: OUTCOME_TEXTS[outcome][language] });
  return [
    ...paragraphs(filled(t.counts, counts)),
    ...paragraphs(present + quorum),
    { text: said, style: 'paragraph', bold: true },
    ...(supersedes === null ? [] : paragraphs(filled(t.supersedes, { number: supersedes }))),
  ];
}
