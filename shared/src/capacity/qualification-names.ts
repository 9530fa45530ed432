import type { Texts } from '../locale';
import { categoryNames } from '../participants/category-names';
import { competenceNames } from './competence-names';
import type { Qualification } from './qualifications';

/** What a visit may need of a member, as it stands inside a sentence. */
export const qualificationNames: Readonly<Record<Qualification, Texts>> = { ...categoryNames, ...competenceNames };
