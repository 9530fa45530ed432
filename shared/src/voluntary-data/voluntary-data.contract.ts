import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '../law/local-date';
import { consentEditions, type ConsentEdition } from './consent';

/**
 * What a participant may be asked for the audit of draws, and what may be answered. These circumstances of 11-8(2) stand
 * here and nowhere else in the product; no draw, list or filter can reach them.
 */
export const voluntaryQuestions = {
  sex: ['female', 'male', 'prefer_not_to_say'],
  ageBand: ['under_30', '30_to_44', '45_to_59', '60_and_over', 'prefer_not_to_say'],
  settlement: ['city', 'village', 'prefer_not_to_say'],
  firstLanguage: ['kazakh', 'russian', 'another', 'prefer_not_to_say'],
  disability: ['yes', 'no', 'prefer_not_to_say'],
} as const;
export type VoluntaryQuestion = keyof typeof voluntaryQuestions;
export type VoluntaryAnswer<Q extends VoluntaryQuestion = VoluntaryQuestion> = (typeof voluntaryQuestions)[Q][number];

/** Null: not answered. */
export type VoluntaryAnswers = { readonly [Q in VoluntaryQuestion]: VoluntaryAnswer<Q> | null };

/** `GET /api/v1/voluntary-data/mine`: the reader's own; null where nothing was given or all was deleted. */
export interface VoluntaryDataView {
  readonly given: {
    readonly answers: VoluntaryAnswers;
    readonly consentEdition: ConsentEdition;
    /** Instant, UTC. */
    readonly consentedAt: string;
  } | null;
}

/** `PUT /api/v1/voluntary-data/mine`: replaces all answers; one that is left out is not kept. Sending it is the consent. */
export class GiveVoluntaryData {
  @IsOptional() @IsIn(voluntaryQuestions.sex) sex?: VoluntaryAnswer<'sex'> | null;
  @IsOptional() @IsIn(voluntaryQuestions.ageBand) ageBand?: VoluntaryAnswer<'ageBand'> | null;
  @IsOptional() @IsIn(voluntaryQuestions.settlement) settlement?: VoluntaryAnswer<'settlement'> | null;
  @IsOptional() @IsIn(voluntaryQuestions.firstLanguage) firstLanguage?: VoluntaryAnswer<'firstLanguage'> | null;
  @IsOptional() @IsIn(voluntaryQuestions.disability) disability?: VoluntaryAnswer<'disability'> | null;
  /** The edition of the text that the person read and agreed to. */
  @IsIn(consentEditions) consentEdition!: ConsentEdition;
}

/** Query of `GET /api/v1/voluntary-data/indicators`: a calendar year that is over. */
export class IndicatorsOfYear {
  @Type(() => Number) @IsInt() @Min(2019) @Max(2999) year!: number;
}

/** How a year's draws and engagements fell among those who gave an answer. */
export interface IndicatorCell {
  readonly question: VoluntaryQuestion;
  readonly answer: VoluntaryAnswer;
  /** Null in all three where so few people stand behind the figure that it could tell of one of them. */
  readonly people: number | null;
  /** Seats a person could expect by the chances of the year's draws, and seats held: means, to one decimal. */
  readonly expected: number | null;
  readonly observed: number | null;
}

export interface VoluntaryIndicators {
  readonly year: number;
  /** The day of the one count of that year; null while too few have answered for anything to be shown. */
  readonly countedOn: LocalDate | null;
  readonly cells: readonly IndicatorCell[];
}
