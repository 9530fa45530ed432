import type { Actor } from '@shared/actor';
import type { CallSummary, CallView, WantedDocumentView } from '@shared/calls/call.contract';
import type { LocalDate } from '@shared/law/local-date';
import { actionsOf } from '../platform/states';
import type { CallCategory } from './call-category.entity';
import type { CallDocument } from './call-document.entity';
import type { Call } from './call.entity';
import { callMustAcceptOn } from './call.rules';
import { callStates } from './call.states';

/** A call with what it wants. */
export interface CallFile {
  readonly row: Call;
  readonly categories: readonly CallCategory[];
  readonly documents: readonly CallDocument[];
}

export const callSummary = (row: Call, today: LocalDate): CallSummary => ({
  id: row.id,
  version: row.version,
  number: row.number === null ? null : `${row.number}/${row.year}`,
  title: { kk: row.titleKk, ru: row.titleRu },
  status: row.status,
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  isOpen: callMustAcceptOn(row, today) === null,
});

export const callView = ({ row, categories, documents }: CallFile, actor: Actor, today: LocalDate): CallView => ({
  ...callSummary(row, today),
  basis: row.basis,
  categories: categories.map(({ category, wanted }) => ({ category, wanted })),
  competences: row.competences,
  regions: row.regions,
  termMonths: row.termMonths,
  documents: documents.map(({ kind, ...notes }) => ({ kind, note: noteOf(notes) })),
  announcedOn: row.announcedOn,
  closedOn: row.closedOn,
  actions: actionsOf(callStates, row.status, { ...row, today }, actor),
});

/** A note that was written in one language is shown in both rather than in none. */
const noteOf = ({ noteKk, noteRu }: Pick<CallDocument, 'noteKk' | 'noteRu'>): WantedDocumentView['note'] => {
  const [kk, ru] = [noteKk ?? noteRu, noteRu ?? noteKk];
  return kk && ru ? { kk, ru } : null;
};
