import type { CommissionActView } from '@shared/council/commission.contract';
import type { DemonstrationCouncilMember } from '../demonstration';
import type { Person } from '../play/person';

type Elected = Pick<DemonstrationCouncilMember, 'commissionActNumber' | 'commissionActDate'>;

/** The act by which somebody was elected, as it is cited. */
export const electionOf = ({ commissionActNumber, commissionActDate }: Elected): string =>
  `${commissionActNumber}, ${commissionActDate}`;

/** The Ombudsman forms the commission a month before it first elects; then each act of election, by its citation (11-2(1)). */
export async function recordElections(
  ombudsman: Person,
  office: Person,
  elected: readonly Elected[],
): Promise<Map<string, string>> {
  const formation = await ombudsman.post<CommissionActView>('/council/commission-acts/formations', {
    number: '12-Ө',
    datedOn: '2023-01-20',
    commissioners: 7,
  });
  const elections = new Map<string, string>();
  for (const member of elected) {
    if (elections.has(electionOf(member))) continue;
    const { id } = await office.post<CommissionActView>('/council/commission-acts/elections', {
      formationId: formation.id,
      number: member.commissionActNumber,
      datedOn: member.commissionActDate,
    });
    elections.set(electionOf(member), id);
  }
  return elections;
}
