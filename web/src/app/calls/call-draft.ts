import {
  type CallView,
  type DocumentKind,
  documentKinds,
  WantedCategory,
  WantedDocument,
  type WriteCall,
} from '@shared/calls/call.contract';
import type { Competence } from '@shared/capacity/competences';
import { participantCategories, type ParticipantCategory } from '@shared/participants/application.contract';

export const callTexts = ['titleKk', 'titleRu', 'basis', 'opensOn', 'closesOn', 'termMonths'] as const;
export type CallTextField = (typeof callTexts)[number];

/** How many of a category are wanted, letter by letter; an empty text says no number. */
export interface CategoryDraft {
  readonly category: ParticipantCategory;
  readonly isWanted: boolean;
  readonly wanted: string;
}

export interface DocumentDraft {
  readonly kind: DocumentKind;
  readonly isWanted: boolean;
  readonly noteKk: string;
  readonly noteRu: string;
}

/** What stands in the form, letter by letter. */
export interface CallDraft {
  readonly texts: Readonly<Record<CallTextField, string>>;
  readonly categories: readonly CategoryDraft[];
  readonly competences: readonly string[];
  readonly regions: readonly string[];
  readonly documents: readonly DocumentDraft[];
}

export const emptyDraft: CallDraft = {
  texts: { titleKk: '', titleRu: '', basis: '', opensOn: '', closesOn: '', termMonths: '' },
  categories: participantCategories.map((category) => ({ category, isWanted: false, wanted: '' })),
  competences: [],
  regions: [],
  documents: documentKinds.map((kind) => ({ kind, isWanted: false, noteKk: '', noteRu: '' })),
};

export function draftOf(call: CallView): CallDraft {
  return {
    texts: {
      titleKk: call.title.kk,
      titleRu: call.title.ru,
      basis: call.basis,
      opensOn: call.opensOn,
      closesOn: call.closesOn,
      termMonths: call.termMonths?.toString() ?? '',
    },
    categories: emptyDraft.categories.map(({ category }) => {
      const row = call.categories.find((each) => each.category === category);
      return { category, isWanted: row !== undefined, wanted: row?.wanted?.toString() ?? '' };
    }),
    competences: call.competences,
    regions: call.regions,
    documents: emptyDraft.documents.map(({ kind }) => {
      const row = call.documents.find((each) => each.kind === kind);
      return { kind, isWanted: row !== undefined, noteKk: row?.note?.kk ?? '', noteRu: row?.note?.ru ?? '' };
    }),
  };
}

export const isSame = (one: CallDraft, other: CallDraft): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What is no number stays a word, so that the contract says so at its field. */
const numberOf = (text: string): number | undefined => {
  const word = text.trim();
  if (word === '') return undefined;
  return /^\d+$/.test(word) ? Number(word) : (word as unknown as number);
};

const textOf = (text: string): string | undefined => text.trim() || undefined;

export function callOf({ texts, categories, competences, regions, documents }: CallDraft): WriteCall {
  return {
    titleKk: texts.titleKk.trim(),
    titleRu: texts.titleRu.trim(),
    basis: texts.basis.trim(),
    opensOn: texts.opensOn,
    closesOn: texts.closesOn,
    termMonths: numberOf(texts.termMonths),
    categories: categories
      .filter(({ isWanted }) => isWanted)
      .map(({ category, wanted }) => Object.assign(new WantedCategory(), { category, wanted: numberOf(wanted) })),
    competences: [...competences] as Competence[],
    regions: [...regions],
    documents: documents
      .filter(({ isWanted }) => isWanted)
      .map(({ kind, noteKk, noteRu }) =>
        Object.assign(new WantedDocument(), { kind, noteKk: textOf(noteKk), noteRu: textOf(noteRu) }),
      ),
  };
}
