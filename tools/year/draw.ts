import type { DrawGroup, GroupView } from '@shared/groups/group.contract';
import { verifyDraw } from '@api/groups/draw';
import type { Council } from '../play/acts/council';
import { closeCommitments, commitToDraw, freezeDraw, revealSecrets } from '../play/acts/draws';
import type { Narrator } from './narrator';

const short = (digits: string | undefined): string => `${digits?.slice(0, 12)}…`;

/** 11-8(2): what is drawn from is frozen, the Council's members make the seed, and the export says the same. */
export async function playDraw(
  tell: Narrator,
  council: Council,
  request: Omit<DrawGroup, 'exclusions'>,
): Promise<GroupView> {
  const { office } = council;
  const frozen = await freezeDraw(office, request);
  tell.step(
    '11-8(2)',
    `the draw is frozen: ${frozen.frozen?.poolSize} in the pool, smallest chance ${frozen.frozen?.smallestChance}, sha256 ${short(frozen.frozen?.sha256)}`,
  );
  const path = `/groups/${frozen.id}`;
  tell.refusal(
    'closing commitments that nobody has given',
    await office.refused('POST', `${path}/commitments/closure`, {}, { code: 'GROUP.TOO_FEW_COMMITMENTS' }),
  );
  const kept = await commitToDraw(council, frozen);
  tell.step('11-8(2)', `${kept.length} members of the Council commit, each to a secret of their own`);
  const [first] = kept;
  if (!first) throw new Error('the Council has nobody who commits');
  tell.refusal(
    'a secret told while commitments are taken',
    await first.member.refused(
      'POST',
      `${path}/reveals`,
      { secret: first.secret },
      { code: 'GROUP.REVEAL_TOO_EARLY', provision: '11-8(2)' },
    ),
  );
  await closeCommitments(office, frozen);
  tell.refusal(
    'another secret than the one committed to',
    await first.member.refused(
      'POST',
      `${path}/reveals`,
      { secret: '0'.repeat(64) },
      { code: 'GROUP.REVEAL_MISMATCH', provision: '11-8(2)' },
    ),
  );
  await revealSecrets(frozen, kept);
  const drawn = await office.get<GroupView>(path);
  tell.step('11-8(2)', `all secrets are revealed: seed ${short(drawn.draw?.seed)}, ${drawn.members.length} are drawn`);
  const verdict = await verifyDraw(JSON.parse((await office.file(`${path}/export`)).toString('utf8')));
  if (!verdict.same) throw new Error(`the export differs: ${JSON.stringify(verdict.differences)}`);
  tell.step('11-8(2)', 'the export of the draw, recomputed, says the same');
  return drawn;
}
