import { participantCategories, type ParticipantCategory } from '../participants/application.contract';
import { competences, type Competence } from './competences';

/** What a visit may need of a member: the category of 11-1(3) by which somebody was selected, or a competence in force. */
export type Qualification = ParticipantCategory | Competence;
export const qualifications: readonly Qualification[] = [...participantCategories, ...competences];
