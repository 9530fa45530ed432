import type { ApplicationView, GroundView, ParticipantCategory } from '@shared/participants/application.contract';
import type { Person } from '../person';

export interface Candidate {
  readonly fullName: string;
  readonly iin: string;
  readonly category: ParticipantCategory;
  readonly organisation: string;
}

export const apply = (office: Person, candidate: Candidate, submittedOn: string): Promise<ApplicationView> =>
  office.post<ApplicationView>('/applications', { ...candidate, submittedOn });

/** Every ground in force is declared and checked with evidence (11-3); `metGround` is the one that bars the candidate, if any. */
export async function checkGrounds(
  office: Person,
  application: ApplicationView,
  checkedOn: string,
  metGround?: string,
): Promise<ApplicationView> {
  let current = application;
  for (const ground of application.grounds)
    current = await checkGround(office, current, ground, checkedOn, ground.code === metGround);
  return current;
}

const checkGround = (
  office: Person,
  application: ApplicationView,
  { code }: GroundView,
  checkedOn: string,
  isMet: boolean,
): Promise<ApplicationView> =>
  office.put<ApplicationView>(
    `/applications/${application.id}/grounds/${encodeURIComponent(code)}`,
    {
      declaredClear: !isMet,
      evidence: isMet ? 'Анықтама № 1204 / Справка № 1204' : 'Ресми анықтама көрілді / Официальная справка предъявлена',
      result: isMet ? 'met' : 'clear',
      checkedOn,
    },
    { ifMatch: application.version },
  );
