import { actNames } from '@shared/acts/act-names';
import { type ActCode, actCodes, type ActParameters, type EditionView } from '@shared/acts/act.contract';
import type { StoredFileView } from '@shared/files/file.contract';
import { heading, paragraphs, PdfmakePrinter } from '@api/platform/pdf';
import type { Person } from '../play/person';

type Settings = { readonly [C in ActCode]?: ActParameters[C] };

const first: Settings = {
  council_regulation: { seats: 8, quorum: 'half', majority: 'of_votes' },
  selection_order: { mandateMonths: 24 },
  group_formation_order: { minSeats: 2, maxSeats: 8, minContributors: 2 },
};

const later: Settings = {
  council_regulation: { seats: 8, quorum: 'more_than_half', majority: 'of_votes', specialVisitDecisionDays: 10 },
  selection_order: { mandateMonths: 24, evidenceMonths: 12, warningDays: 60 },
};

/** All five acts, in force from the first day that the demonstration tells of (11-2(2)). */
export async function approveFirstEditions(office: Person, ombudsman: Person, day: string): Promise<void> {
  for (const [index, code] of actCodes.entries()) {
    const paper = { number: `${21 + index}-Ө`, approvedOn: day, inForceFrom: day };
    await approve(office, ombudsman, code, paper, first[code] ?? {});
  }
}

/** The Council's regulation and the order of selection in a second edition, so that there is something to compare. */
export async function approveLaterEditions(
  office: Person,
  ombudsman: Person,
  { approvedOn, from }: { approvedOn: string; from: string },
): Promise<void> {
  for (const code of ['council_regulation', 'selection_order'] as const) {
    const paper = { number: code === 'council_regulation' ? '58-Ө' : '59-Ө', approvedOn, inForceFrom: from };
    await approve(office, ombudsman, code, paper, later[code] ?? {});
  }
}

async function approve(
  office: Person,
  ombudsman: Person,
  code: ActCode,
  { number, approvedOn, inForceFrom }: { number: string; approvedOn: string; inForceFrom: string },
  parameters: object,
): Promise<void> {
  const { kk: titleKk, ru: titleRu, en: titleEn } = actNames[code];
  const text = await print(code, number, approvedOn);
  const { id: fileId } = await office.post<StoredFileView>('/files', text, { contentType: 'application/pdf' });
  const draft = { titleKk, titleRu, titleEn, inForceFrom, parameters, fileId };
  const { id, version } = await office.post<EditionView>(`/acts/${code}/editions`, draft);
  await ombudsman.post(`/acts/editions/${id}/approval`, { number, approvedOn }, { ifMatch: version });
}

const printer = new PdfmakePrinter();

/** A paper that says that it is one of a demonstration. */
function print(code: ActCode, number: string, approvedOn: string): Promise<Buffer> {
  const { kk, ru } = actNames[code];
  const said = `Көрсетілім: бұл заңды акт емес, қолданыстағы мәтіннің орнына қойылған.
Демонстрация: это не правовой акт, а замена его текста.`;
  return printer.print(
    {
      language: 'kk',
      title: `${kk} / ${ru}`,
      author: 'Адам құқықтары жөніндегі уәкіл / Уполномоченный по правам человека',
      content: [heading(`№ ${number}, ${approvedOn}`), heading(kk, 2), heading(ru, 2), ...paragraphs(said)],
    },
    { createdAt: new Date(`${approvedOn}T00:00:00Z`) },
  );
}
