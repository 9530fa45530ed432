import { writtenDay } from '@shared/deadlines/written-day';
import { citationText } from '@shared/law/citations';
import { editionOn } from '@shared/law/editions';
import { type Ground, groundsInForceOn } from '@shared/law/grounds';
import type { LocalDate } from '@shared/law/local-date';
import { type ProvisionId, statementOf } from '@shared/law/provisions';
import type { Locale } from '@shared/locale';
import { categoryNames } from '@shared/participants/category-names';
import type { ParticipantCategory, RefusalProvision } from '@shared/participants/application.contract';
import { type CheckedGround, stateOfGroundOn } from '../grounds.rules';
import { say } from './letter.texts';

export interface LetterContent {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What a letter tells of a decided application. */
export interface DecidedApplication {
  readonly fullName: string;
  readonly category: ParticipantCategory;
  readonly submittedOn: LocalDate;
  readonly decidedOn: LocalDate;
  readonly locale: Locale;
  /** Null for a selection. */
  readonly refusalProvision: RefusalProvision | null;
  /** The number of the Council's decision; null where a ground that is met was enough. */
  readonly decisionNumber: string | null;
  readonly checks: readonly CheckedGround[];
}

/** The letter in the candidate's language, each provision as the edition in force on the day of the decision words it. */
export function letterContent(application: DecidedApplication): LetterContent {
  const { fullName, category, submittedOn, decidedOn, locale, decisionNumber } = application;
  const values = {
    fullName,
    category: categoryNames[category][locale],
    submittedOn: writtenDay(submittedOn, locale),
    decidedOn: writtenDay(decidedOn, locale),
    ...(decisionNumber !== null && { decision: decisionNumber }),
  };
  const spoken = (name: Parameters<typeof say>[0]) => say(name, locale, values);
  const names = ['addressee', 'about', outcomeOf(application)] as const;
  return {
    title: spoken('title'),
    paragraphs: [
      ...names.map(spoken),
      ...basisOf(application),
      ...(application.refusalProvision === null ? [spoken('next')] : []),
      spoken('appeal'),
      spoken('signed'),
    ],
  };
}

function outcomeOf({ refusalProvision, decisionNumber }: DecidedApplication) {
  if (refusalProvision === null) return 'selected';
  if (refusalProvision === '11-1(3)') return 'notSelected';
  return decisionNumber === null ? 'refused' : 'refusedByCouncil';
}

function basisOf({ refusalProvision, decidedOn, locale, checks }: DecidedApplication): string[] {
  const edition = editionOn(decidedOn)?.id ?? 'sss-2019';
  const line = (citation: string, wording: string) => say('basis', locale, { citation, wording });
  const cited = (provision: ProvisionId) => citationText(provision, edition)[locale];
  if (refusalProvision === null || refusalProvision === '11-1(3)') {
    return [line(cited('11-1(3)'), statementOf('11-1(3)', edition)[locale])];
  }
  const isMet = ({ id, provision }: Ground) =>
    provision === refusalProvision && stateOfGroundOn(decidedOn, id, checks) === 'met';
  return groundsInForceOn(decidedOn)
    .filter(isMet)
    .map(({ provision, wording, basis }) =>
      line([cited(provision), ...(basis ? [basis[locale]] : [])].join('; '), wording[locale]),
    );
}
