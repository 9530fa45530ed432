import type { ChangeLegalBasis, CreateLegalBasis, LegalBasisView } from '@shared/places/legal-basis.contract';

export const basisFields = ['kind', 'titleKk', 'titleRu', 'titleEn', 'citation', 'inForceFrom', 'repealedOn'] as const;
export type BasisField = (typeof basisFields)[number];
export type BasisDraft = Readonly<Record<BasisField, string>>;

const optional: readonly BasisField[] = ['citation', 'inForceFrom', 'repealedOn'];

export const isOptionalField = (field: BasisField): boolean => optional.includes(field);

export const basisDraft = (act: LegalBasisView | null): BasisDraft => ({
  kind: act?.kind ?? '',
  titleKk: act?.title.kk ?? '',
  titleRu: act?.title.ru ?? '',
  titleEn: act?.title.en ?? '',
  citation: act?.citation ?? '',
  inForceFrom: act?.inForceFrom ?? '',
  repealedOn: act?.repealedOn ?? '',
});

/** Only what differs from the base is sent; of a new act the base is empty. */
export function basisBody(draft: BasisDraft, base: BasisDraft | null): Partial<CreateLegalBasis & ChangeLegalBasis> {
  const fields = basisFields.filter((field) => !base || draft[field].trim() !== base[field].trim());
  return Object.fromEntries(
    fields.map((field) => {
      const text = draft[field].trim();
      return [field, text === '' && isOptionalField(field) ? null : text];
    }),
  );
}
