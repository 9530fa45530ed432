import { actNames } from '@shared/acts/act-names';
import {
  actParameterClasses,
  type ActParameterName,
  actParameterNames,
  type ActCode,
  type EditionView,
  PrepareEdition,
} from '@shared/acts/act.contract';
import type { Locale } from '@shared/locale';
import { formProblem } from '../forms/form-problem';
import type { ShownProblem } from '../http/problem';

export const draftFields = ['titleKk', 'titleRu', 'titleEn', 'inForceFrom'] as const;
type DraftField = (typeof draftFields)[number];

/** What stands in the form, letter by letter; an empty parameter is unset. */
export interface EditionDraft extends Readonly<Record<DraftField, string>> {
  readonly parameters: Readonly<Partial<Record<ActParameterName, string>>>;
  readonly fileId: string;
}

/** The draft that is there, or a new edition that begins as the one before it stands. */
export function draftOf(code: ActCode, editions: readonly EditionView[]): EditionDraft {
  const draft = editions.find(({ status }) => status === 'draft');
  const base = draft ?? editions[0];
  const title = base?.title ?? actNames[code];
  return {
    titleKk: title.kk,
    titleRu: title.ru,
    titleEn: title.en ?? '',
    inForceFrom: draft?.inForceFrom ?? '',
    parameters: Object.fromEntries(
      actParameterNames[code].map((name) => [name, base?.parameters[name]?.toString() ?? '']),
    ),
    fileId: '',
  };
}

export function editionOf({ titleEn, parameters, fileId, ...draft }: EditionDraft): PrepareEdition {
  const settled = Object.entries(parameters).filter(([, text]) => text.trim() !== '');
  return {
    ...draft,
    ...(titleEn.trim() !== '' && { titleEn }),
    parameters: Object.fromEntries(settled.map(([name, text]) => [name, /^\d+$/.test(text) ? Number(text) : text])),
    ...(fileId && { fileId }),
  };
}

/** What the API would refuse: the edition's own fields, then its parameters by the class of the act. */
export function editionProblem(code: ActCode, body: PrepareEdition, locale: Locale): ShownProblem | null {
  const own = formProblem(PrepareEdition, body, locale);
  if (own || actParameterNames[code].length === 0) return own;
  const ofParameters = formProblem<object>(actParameterClasses[code], body.parameters, locale);
  if (!ofParameters || 'key' in ofParameters) return ofParameters;
  const fields = ofParameters.fields?.map((problem) => ({ ...problem, field: `parameters.${problem.field}` }));
  return { ...ofParameters, fields };
}
