import { IsIn, IsOptional } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import type { Texts } from '../locale';
import { PageQuery } from '../page';
import type { ParticipantCategory } from '../participants/application.contract';
import { regionCodes } from './availability.contract';
import { type Competence, competences } from './competences';
import type { AttendanceCounts } from './training.contract';

/** `GET /capacity/participants`: the rows behind a figure of the overview, by name; all of them have powers today. */
export class CapacityQuery extends PageQuery {
  /** Who can travel there. */
  @IsOptional() @IsIn(regionCodes) region?: string;
  /** Who holds it today. */
  @IsOptional() @IsIn(competences) competence?: Competence;
  /** Who has attended no training. */
  @IsOptional() @IsIn(['none']) training?: 'none';
}

/** Names and what they have learnt; where and when somebody can travel is not in it. */
export interface CapacityRow {
  readonly id: string;
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly competences: readonly Competence[];
}

export type CompetenceCounts = Readonly<Record<Competence, number>>;

export interface RegionCapacity {
  /** ISO 3166-2 */
  readonly iso: string;
  /** Participants with powers today who can travel there. */
  readonly participants: number;
  /** Of them, by competence held today. */
  readonly competences: CompetenceCounts;
}

export interface ExpiringCompetence {
  readonly id: string;
  readonly participantId: string;
  readonly fullName: string;
  readonly competence: Competence;
  readonly validTo: LocalDate;
}

export interface TrainingOfYear {
  readonly id: string;
  readonly title: Texts;
  readonly endedOn: LocalDate;
  readonly counts: AttendanceCounts;
  /** Of those whose attendance is recorded, in whole percent; null while none is. */
  readonly attendanceRate: number | null;
}

/** `GET /capacity` (11-1(4)): what the mechanism can do where, today. */
export interface CapacityOverview {
  readonly today: LocalDate;
  /** With powers today. */
  readonly participants: number;
  /** All of them by competence, wherever they can travel. */
  readonly competences: CompetenceCounts;
  readonly regions: readonly RegionCapacity[];
  /** Within 90 days, and not held longer by something else; the soonest first. */
  readonly expiring: readonly ExpiringCompetence[];
  /** Of this calendar year, by their last day. */
  readonly trainings: readonly TrainingOfYear[];
  readonly withoutTraining: number;
}
