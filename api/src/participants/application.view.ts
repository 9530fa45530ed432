import type { Actor } from '@shared/actor';
import { documentKinds } from '@shared/calls/document-kinds';
import type { MediaType } from '@shared/files/file.contract';
import { groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import type {
  ApplicationDocumentView,
  ApplicationSummary,
  ApplicationView,
  GroundCheckView,
  GroundView,
} from '@shared/participants/application.contract';
import type { LetterState } from '@shared/participants/letter.contract';
import { localDateAt } from '../platform/clock';
import { actionsOf } from '../platform/states';
import type { ApplicationDocument } from './application-document.entity';
import type { Application } from './application.entity';
import { mayOpenDocument, mayReadEmail, mayReadIin } from './application.policy';
import { type ApplicationFacts, applicationStates } from './application.states';
import type { GroundCheck } from './ground-check.entity';
import { newestCheckBy, stateOfGroundOn } from './grounds.rules';
import { isLocked } from './letters/letter.rules';
import type { LetterFile } from './letters/letters.repository';

/** A paper with what its file is, without the file. */
export interface DocumentFile {
  readonly row: ApplicationDocument;
  readonly mediaType: MediaType;
  readonly size: number;
}

/** An application with everything that is judged or shown of it. */
export interface ApplicationFile {
  readonly row: Application;
  /** In the order in which they were recorded. */
  readonly checks: readonly GroundCheck[];
  /** Without those that were removed. */
  readonly documents: readonly DocumentFile[];
  readonly letter: LetterFile | null;
  readonly canBeMailed: boolean;
  readonly participantId: string | null;
}

export const factsOf = ({ row, checks, letter }: ApplicationFile, day: LocalDate): ApplicationFacts => ({
  status: row.status,
  submittedOn: row.submittedOn,
  day,
  checks,
  hasLetter: letter !== null,
  email: row.email,
});

export const applicationSummary = (row: Application): ApplicationSummary => ({
  id: row.id,
  version: row.version,
  fullName: row.fullName,
  category: row.category,
  organisation: row.organisation,
  submittedOn: row.submittedOn,
  status: row.status,
  callId: row.callId,
  renewsParticipantId: row.renewsParticipantId,
});

export function applicationView(file: ApplicationFile, actor: Actor, today: LocalDate): ApplicationView {
  const { row, checks, participantId } = file;
  const judgedOn = row.decidedOn ?? today;
  return {
    ...applicationSummary(row),
    iin: mayReadIin(actor) ? row.iin : null,
    email: mayReadEmail(actor) ? row.email : null,
    locale: row.locale,
    competences: row.competences,
    travelRegions: row.travelRegions,
    documents: inOrderOfKind(file.documents).map((document) => documentView(document, actor)),
    letter: letterState(file),
    decisionId: row.decisionId,
    decidedOn: row.decidedOn,
    refusalProvision: row.refusalProvision,
    participantId,
    judgedOn,
    grounds: groundViews(judgedOn, checks),
    actions: actionsOf(applicationStates, row.status, factsOf(file, judgedOn), actor),
  };
}

const inOrderOfKind = (documents: readonly DocumentFile[]): DocumentFile[] =>
  documents.toSorted((a, b) => documentKinds.indexOf(a.row.kind) - documentKinds.indexOf(b.row.kind));

const documentView = ({ row, mediaType, size }: DocumentFile, actor: Actor): ApplicationDocumentView => ({
  id: row.id,
  kind: row.kind,
  mediaType,
  size,
  addedOn: row.addedOn,
  mayOpen: mayOpenDocument(actor, row.kind),
});

function letterState({ letter, canBeMailed }: ApplicationFile): LetterState | null {
  if (!letter) return null;
  const { row, mail } = letter;
  return {
    locale: row.locale,
    mail: mail?.status ?? 'none',
    canBeMailed,
    sentOn: mail?.sentAt ? localDateAt(mail.sentAt) : null,
    readOn: row.readAt ? localDateAt(row.readAt) : null,
    isLocked: isLocked(row),
  };
}

const groundViews = (day: LocalDate, checks: readonly GroundCheck[]): GroundView[] =>
  groundsInForceOn(day).map(({ id, provision, wording, basis }) => {
    const check = newestCheckBy(day, id, checks);
    return {
      code: id,
      provision,
      text: wording,
      basis,
      state: stateOfGroundOn(day, id, checks),
      check: check && checkView(check),
      history: checks
        .filter(({ groundCode }) => groundCode === id)
        .map(checkView)
        .reverse(),
    };
  });

const checkView = ({
  declaredClear,
  evidence,
  result,
  checkedOn,
  goodUntil,
  checkedBy,
}: GroundCheck): GroundCheckView => ({
  declaredClear,
  evidence,
  result,
  checkedOn,
  goodUntil,
  checkedBy,
});
