import type { CommissionActView } from '@shared/council/commission.contract';
import type { LocalDate } from '@shared/law/local-date';
import type { TestApp } from '../app';
import { made } from './made';

let acts = 0;

/** An election by a commission that the Ombudsman formed the same day; 2019-04-01 unless told. Gives the act's id. */
export async function makeElection(app: TestApp, datedOn: LocalDate = '2019-04-01'): Promise<string> {
  acts += 1;
  const formation = made(
    await app.as(['ombudsman']).post<CommissionActView>('/council/commission-acts/formations', {
      number: `F-${acts}`,
      datedOn,
      commissioners: 5,
    }),
  );
  const election = { formationId: formation.id, number: `E-${acts}`, datedOn };
  return made(await app.as(['office']).post<CommissionActView>('/council/commission-acts/elections', election)).id;
}
