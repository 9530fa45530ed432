import { closeCommitments, commitToDraw, freezeDraw, revealSecrets } from '../play/acts/draws';
import { placesToVisit } from './register';
import type { Crew } from './visit';
import { plusDays } from './years';

/** Two draws under way: one is frozen and takes commitments, the other waits for the last member's secret (11-8(2)). */
export async function leaveDraws({ council }: Crew, today: string): Promise<void> {
  const { office, members } = council;
  const [first, second] = await placesToVisit(office, 'military_guardhouse', 2);
  if (!first || !second) return;
  const visit = { kind: 'periodic' as const, needs: { doctor: 1, lawyer: 1 }, seats: 4 };
  const frozen = await freezeDraw(office, {
    ...{ ...visit, placeId: first.id },
    ...{ startsOn: plusDays(today, 30), endsOn: plusDays(today, 31) },
  });
  await commitToDraw({ office, members: members.slice(1, 2) }, frozen);

  const revealing = await freezeDraw(office, {
    ...{ ...visit, placeId: second.id },
    ...{ startsOn: plusDays(today, 24), endsOn: plusDays(today, 25) },
  });
  const kept = await commitToDraw({ office, members: members.slice(1) }, { ...revealing, contributorsNeeded: 3 });
  await closeCommitments(office, revealing);
  await revealSecrets(revealing, kept.slice(0, -1));
}
