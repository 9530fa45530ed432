import type { LocalDate } from '@shared/law/local-date';
import type { ApplicationView, SubmitApplication } from '@shared/participants/application.contract';
import type { ParticipantView } from '@shared/participants/participant.contract';
import type { Answer, TestApp } from '../app';
import { decide } from './council';
import { made } from './made';
import { checkGrounds } from './participants';

export interface Renewal {
  readonly decidedOn?: LocalDate;
  readonly mandateTo?: LocalDate;
  readonly application?: Partial<SubmitApplication>;
}

/** An application of the same person to renew the mandate, checked anew and decided by the Council, all on one day. */
export async function renewalApplication(
  app: TestApp,
  of: ParticipantView,
  { decidedOn = app.clock.today(), application = {} }: Renewal = {},
): Promise<{ application: ApplicationView; decisionId: string }> {
  const office = app.as(['office']);
  const first = made(await office.get<ApplicationView>(`/applications/${of.applicationId}`));
  const body = {
    ...{ fullName: of.fullName, iin: first.iin, category: of.category, organisation: of.organisation },
    ...{ submittedOn: decidedOn, renewsParticipantId: of.id, ...application },
  };
  const sent = made(await office.post<ApplicationView>('/applications', body));
  const checked = await checkGrounds(app, sent, {}, decidedOn);
  const decisionId = await decide(app, { subjectType: 'selection', subjectId: sent.id }, decidedOn);
  return { application: checked, decisionId };
}

/** @example const { body } = await renew(app, participant, { mandateTo: '2030-12-31' }); */
export async function renew(
  app: TestApp,
  of: ParticipantView,
  wish: Renewal = {},
): Promise<Answer<ParticipantView & { code: string; provision: string }>> {
  const { application, decisionId } = await renewalApplication(app, of, wish);
  const body = { decisionId, ...(wish.mandateTo && { mandateTo: wish.mandateTo }) };
  return app.as(['office']).post(`/applications/${application.id}/selection`, body);
}
