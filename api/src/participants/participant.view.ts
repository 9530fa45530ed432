import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import type { CertificateView } from '@shared/participants/certificate.contract';
import type { MandateView, SuspensionView } from '@shared/participants/mandate.contract';
import type { ParticipantStatus, ParticipantView, TerminationView } from '@shared/participants/participant.contract';
import { actionsOf, actionView } from '../platform/states';
import type { Certificate } from './certificate.entity';
import { certificateMustBeInUse, holderMustHavePowers } from './certificate.rules';
import type { Mandate } from './mandate.entity';
import { mandateShownOn, newest } from './mandate.rules';
import type { Participant } from './participant.entity';
import { mayReadGroundsOf } from './participant.policy';
import { type PowersFacts, type PowersState, powersStates } from './participant.states';
import type { Suspension } from './suspension.entity';
import { lastingRest, powersMustStandOn } from './suspension.rules';
import type { Termination } from './termination.entity';

/** A participant with everything that is judged or shown. */
export interface ParticipantFile {
  readonly row: Participant;
  /** The newest first, as are the suspensions. */
  readonly mandates: readonly Mandate[];
  readonly suspensions: readonly Suspension[];
  readonly termination: Termination | null;
  /** The card in use. */
  readonly certificate: Certificate | null;
}

export const factsOf = ({ mandates, suspensions, termination }: ParticipantFile, day: LocalDate): PowersFacts => ({
  mandates,
  suspensions,
  termination,
  day,
});

/** An end of powers that is recorded for a later day changes nothing before it. */
export function powersStateOf({ suspensions, termination }: ParticipantFile, today: LocalDate): PowersState {
  if (termination && termination.effectiveOn <= today) return 'terminated';
  const rest = lastingRest(suspensions);
  if (!rest) return 'granted';
  return rest.outcome === 'established' ? 'barred' : 'suspended';
}

export const hasPowersOn = (file: ParticipantFile, day: LocalDate): boolean =>
  powersMustStandOn(day, file.mandates, file.suspensions, file.termination) === null;

export function participantView(file: ParticipantFile, actor: Actor, today: LocalDate): ParticipantView {
  const { row, mandates, suspensions, termination, certificate } = file;
  const shown = mandateShownOn(today, mandates);
  if (!shown) throw new Error('a participant without a mandate');
  return {
    id: row.id,
    version: row.version,
    applicationId: row.applicationId,
    fullName: row.fullName,
    category: row.category,
    organisation: row.organisation,
    mandateFrom: shown.startsOn,
    mandateTo: shown.endsOn,
    status: statusOn(today, file),
    mandates: mandates.map(mandateView),
    suspensions: suspensions.map((suspension) => suspensionView(suspension, actor)),
    termination: termination && terminationView(termination),
    certificate: certificate && certificateView(certificate, mandates),
    actions: [
      ...actionsOf(powersStates, powersStateOf(file, today), factsOf(file, today), actor),
      ...certificateActions(file, actor, today),
    ],
  };
}

function certificateActions(file: ParticipantFile, actor: Actor, today: LocalDate) {
  if (!actor.roles.includes('office')) return [];
  return [
    actionView('issue-certificate', holderMustHavePowers(hasPowersOn(file, today)), actor),
    actionView('revoke-certificate', certificateMustBeInUse(file.certificate), actor),
  ];
}

function statusOn(today: LocalDate, file: ParticipantFile): ParticipantStatus {
  const state = powersStateOf(file, today);
  if (state === 'terminated' || state === 'barred') return 'terminated';
  const last = newest(file.mandates)?.endsOn ?? null;
  if (last !== null && last < today) return 'expired';
  return state === 'suspended' ? 'suspended' : 'in_force';
}

const mandateView = ({ id, applicationId, decisionId, startsOn, endsOn }: Mandate): MandateView => ({
  id,
  applicationId,
  decisionId,
  startsOn,
  endsOn,
});

const suspensionView = (row: Suspension, actor: Actor): SuspensionView => ({
  id: row.id,
  startsOn: row.startsOn,
  outcome: row.outcome,
  liftedOn: row.liftedOn,
  detail: mayReadGroundsOf(actor, row.participantId)
    ? { ground: row.groundCode, basis: row.basis, evidence: row.evidence }
    : null,
});

const terminationView = ({ ground, effectiveOn, evidence, citation, fileId }: Termination): TerminationView => ({
  ground,
  effectiveOn,
  evidence,
  citation,
  hasDocument: fileId !== null,
});

const certificateView = (row: Certificate, mandates: readonly Mandate[]): CertificateView => ({
  id: row.id,
  number: certificateNumber(row),
  issuedOn: row.issuedOn,
  validUntil: mandates.find(({ id }) => id === row.mandateId)?.endsOn ?? null,
});

/** @example certificateNumber({ year: 2026, number: 17 }) // '2026-017' */
export const certificateNumber = ({ year, number }: Pick<Certificate, 'year' | 'number'>): string =>
  `${year}-${String(number).padStart(3, '0')}`;
