import { type Competence, competences } from '@shared/capacity/competences';
import { type TrainingView, WriteTraining } from '@shared/capacity/training.contract';

const lines = ['titleKk', 'titleRu', 'titleEn', 'heldOn', 'endedOn', 'organiser', 'goodForMonths', 'places'] as const;
export type TrainingLine = (typeof lines)[number];
export const trainingFields = [...lines, 'competences'] as const;

/** What stands in the form. */
export interface TrainingDraft extends Readonly<Record<TrainingLine, string>> {
  readonly competences: readonly string[];
}

export const emptyTraining: TrainingDraft = {
  ...(Object.fromEntries(lines.map((line) => [line, ''])) as Record<TrainingLine, string>),
  competences: [],
};

export const draftOf = (training: TrainingView): TrainingDraft => ({
  titleKk: training.title.kk,
  titleRu: training.title.ru,
  titleEn: training.titleEn ?? '',
  heldOn: training.heldOn,
  endedOn: training.endedOn,
  organiser: training.organiser,
  goodForMonths: training.goodForMonths === null ? '' : String(training.goodForMonths),
  places: training.places === null ? '' : String(training.places),
  competences: training.competences,
});

/** A number that is none stays as it was typed, so that it is refused at its field and not dropped. */
const numberOf = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

export const trainingOf = (draft: TrainingDraft): WriteTraining => ({
  titleKk: draft.titleKk,
  titleRu: draft.titleRu,
  ...(draft.titleEn.trim() && { titleEn: draft.titleEn }),
  heldOn: draft.heldOn,
  endedOn: draft.endedOn,
  organiser: draft.organiser,
  competences: competences.filter((name): name is Competence => draft.competences.includes(name)),
  ...(draft.goodForMonths.trim() && { goodForMonths: numberOf(draft.goodForMonths) }),
  ...(draft.places.trim() && { places: numberOf(draft.places) }),
});

export const isSame = (a: TrainingDraft, b: TrainingDraft): boolean => JSON.stringify(a) === JSON.stringify(b);
