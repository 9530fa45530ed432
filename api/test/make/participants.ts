import { type GroundId, groundsInForceOn } from '@shared/law/grounds';
import type { Competence } from '@shared/capacity/competences';
import type { LocalDate } from '@shared/law/local-date';
import type { Locale } from '@shared/locale';
import type { ApplicationView, GroundState, ParticipantCategory } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import type { Client, TestApp } from '../app';
import { decide } from './council';
import { nextIin } from './iins';
import { made } from './made';

export interface Candidate {
  readonly fullName?: string;
  readonly category?: ParticipantCategory;
  readonly submittedOn?: LocalDate;
  readonly email?: string;
  readonly locale?: Locale;
  readonly callId?: string;
  readonly competences?: readonly Competence[];
  readonly travelRegions?: readonly string[];
}

let candidates = 0;

/** An application with nothing checked yet, submitted today unless told. */
export async function makeApplication(app: TestApp, of: Candidate = {}): Promise<ApplicationView> {
  candidates += 1;
  return made(
    await app.as(['office']).post<ApplicationView>('/applications', {
      fullName: `Candidate ${String(candidates).padStart(3, '0')}`,
      iin: nextIin(),
      category: 'lawyer',
      organisation: 'Legal clinic',
      submittedOn: app.clock.today(),
      ...of,
    }),
  );
}

/**
 * Checks every ground in force on the day (today unless told) and finds it clear, but for those in `otherwise`.
 *
 * @example await checkGrounds(app, application, { '11-3(1)(4)': 'met', '11-3(1)(5)': 'open' });
 */
export async function checkGrounds(
  app: TestApp,
  application: ApplicationView,
  otherwise: Readonly<Partial<Record<GroundId, GroundState>>> = {},
  day: LocalDate = app.clock.today(),
): Promise<ApplicationView> {
  let view = application;
  for (const { id } of groundsInForceOn(day)) {
    const result = otherwise[id] ?? 'clear';
    if (result === 'open') continue;
    view = made(
      await app
        .as(['office'])
        .put<ApplicationView>(
          `/applications/${view.id}/grounds/${encodeURIComponent(id)}`,
          { declaredClear: true, evidence: 'Certificate no. 1', result, checkedOn: day },
          { ifMatch: view.version },
        ),
    );
  }
  return view;
}

/** A candidate cleared of every ground and selected by the Council, all on `decidedOn` (today unless told). */
export async function makeParticipant(
  app: TestApp,
  {
    decidedOn = app.clock.today(),
    mandateTo,
    ...of
  }: Candidate & { decidedOn?: LocalDate; mandateTo?: LocalDate } = {},
): Promise<ParticipantView & { readonly as: Client }> {
  const application = await makeApplication(app, { submittedOn: decidedOn, ...of });
  await checkGrounds(app, application, {}, decidedOn);
  const decisionId = await decide(app, { subjectType: 'selection', subjectId: application.id }, decidedOn);
  const view = made(
    await app
      .as(['office'])
      .post<ParticipantView>(`/applications/${application.id}/selection`, { decisionId, mandateTo }),
  );
  return { ...view, as: asParticipant(app, view.id) };
}

/** Requests as this participant. */
export const asParticipant = (app: TestApp, participantId: string): Client =>
  app.as(['participant'], { participantId, accountId: `participant-${participantId}` });
