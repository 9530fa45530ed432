import type { AnnualReportView } from '@shared/annual-reports/annual-report.contract';
import type { Page } from '@shared/page';
import type { DispatchSummary, DispatchView } from '@shared/recommendations/recommendation.contract';
import { authorityAnswers, recommendations } from '../demonstration';
import { addProposals, addRecommendations, writeChapters, writeFinancialReport } from '../play/acts/annual-report';
import { decide } from '../play/acts/council';
import type { Person } from '../play/person';
import { costPerVisit } from './legal-year';
import type { Crew } from './visit';
import { dayOf, plusDays } from './years';

/** The finished year's annual report: prepared, approved, dispatched and published (11-9), and how the authorities answer (11-11(2)). */
export async function publishAnnualReport(
  crew: Crew,
  authorityPersons: ReadonlyMap<string, Person>,
  year: number,
  today: string,
): Promise<void> {
  const { council, stage } = crew;
  const { office } = council;
  stage.setDay(dayOf(year + 1, 2, 10));
  const draft = await office.post<AnnualReportView>('/annual-reports', { year });
  const used = draft.sources.filter((source) => source.isUsed).length;
  const addressees = crew.authorities.filter(({ code }) => recommendations.some((item) => item.authorityCode === code));
  let report = await writeChapters(office, draft);
  await addRecommendations(
    office,
    report.id,
    addressees.map(({ id, code }) => ({ id, code, sourceIds: [] })),
  );
  await addProposals(office, report.id);
  report = await office.get<AnnualReportView>(`/annual-reports/${report.id}`);
  await writeFinancialReport(office, report, used * costPerVisit);

  const approvedOn = dayOf(year + 1, 2, 27);
  stage.setDay(approvedOn);
  const { id } = await decide(council, approvedOn, {
    title: `Баяндама / Доклад ${year}`,
    subjectType: 'annual_report',
    subjectId: report.id,
  });
  await office.post(`/annual-reports/${report.id}/approval`, { decisionId: id });
  const dispatchedOn = dayOf(year + 1, 3, 10);
  stage.setDay(dispatchedOn);
  for (const authority of addressees)
    await office.post(`/annual-reports/${report.id}/dispatches`, { authorityId: authority.id, dispatchedOn });
  const publishedOn = dayOf(year + 1, 3, 18);
  stage.setDay(publishedOn);
  await office.post(`/annual-reports/${report.id}/publication`, { publishedOn });
  for (const conduct of conducts(dispatchedOn, today)) await answer(crew, authorityPersons.get(conduct.code), conduct);
}

interface Conduct {
  readonly code: string;
  readonly receivedOn: string;
  readonly answeredOn?: string;
}

/** One authority answers in time, one late, one keeps silent, one has just received the report; the others have not yet. */
function conducts(dispatchedOn: string, today: string): Conduct[] {
  const soon = plusDays(today, -20) > dispatchedOn ? plusDays(today, -20) : dispatchedOn;
  const planned: Conduct[] = [
    { code: 'MIA', receivedOn: plusDays(dispatchedOn, 2), answeredOn: plusDays(dispatchedOn, 60) },
    { code: 'MLSP', receivedOn: plusDays(dispatchedOn, 3), answeredOn: plusDays(dispatchedOn, 130) },
    { code: 'MOH', receivedOn: plusDays(dispatchedOn, 5) },
    { code: 'MIA-PC', receivedOn: soon },
  ];
  return planned
    .filter(({ receivedOn }) => receivedOn <= today)
    .map(({ answeredOn, ...rest }) => (answeredOn && answeredOn <= today ? { ...rest, answeredOn } : rest));
}

async function answer(
  { stage }: Crew,
  person: Person | undefined,
  { code, receivedOn, answeredOn }: Conduct,
): Promise<void> {
  if (!person) return;
  stage.setDay(receivedOn);
  const { items } = await person.get<Page<DispatchSummary>>('/dispatches');
  const dispatch = items[0];
  if (!dispatch) return;
  const received = await person.post<DispatchView>(
    `/dispatches/${dispatch.id}/receipt`,
    { receivedOn },
    { ifMatch: dispatch.version },
  );
  if (!answeredOn) return;
  stage.setDay(answeredOn);
  const text = authorityAnswers.find((item) => item.authorityCode === code)?.text.ru ?? 'Меры приняты.';
  await person.post(
    `/dispatches/${dispatch.id}/answers`,
    {
      answeredOn,
      answers: received.recommendations.map(({ id }, index) => ({
        recommendationId: id,
        status: index === 0 ? 'implemented' : 'in_progress',
        measures: text,
      })),
    },
    { ifMatch: received.version },
  );
}
