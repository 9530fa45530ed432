import type { ActCode, ActParameters, EditionView } from '@shared/acts/act.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { TestApp } from '../app';
import { uploadPdf } from './files';
import { made } from './made';

export interface ActWish<C extends ActCode> {
  number?: string;
  approvedOn?: LocalDate;
  inForceFrom?: LocalDate;
  parameters?: ActParameters[C];
}

/**
 * An edition that the office prepared and the Ombudsman approved, in force from 2019-04-01 on unless told.
 *
 * @example await approveAct(app, 'council_regulation', { parameters: { quorum: 'half' } });
 */
export async function approveAct<C extends ActCode>(
  app: TestApp,
  code: C,
  { number = '1', inForceFrom = '2019-04-01', approvedOn = inForceFrom, parameters }: ActWish<C> = {},
): Promise<EditionView> {
  const office = app.as(['office']);
  const draft = made(
    await office.post<EditionView>(`/acts/${code}/editions`, {
      titleKk: 'Акт',
      titleRu: 'Акт',
      inForceFrom,
      parameters: parameters ?? {},
      fileId: await uploadPdf(office),
    }),
  );
  const paper = { number, approvedOn };
  return made(
    await app.as(['ombudsman']).post<EditionView>(`/acts/editions/${draft.id}/approval`, paper, { ifMatch: 1 }),
  );
}
