import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import { UnitOfWork } from '../platform/database';
import { notFound, Refusal } from '../platform/errors';
import { buildExport, type DrawParts, exportText } from './draw';
import { readFrozenDraw, readFrozenRefill } from './frozen-record';
import type { GroupFile } from './group-file';
import { GroupFiles } from './group-files.service';
import { GroupsRepository } from './groups.repository';

/** All that recomputes a draw, as a file that `verifyDraw` answers "same" to, in a process that knows nothing else. */
@Injectable()
export class DrawExports {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly groups: GroupsRepository,
    private readonly files: GroupFiles,
  ) {}

  /** The document's bytes: canonical JSON with ids alone. */
  of(actor: Actor, id: string): Promise<Buffer> {
    return this.unit.read(actor, async (work) => {
      const group = (await this.groups.find(work, id)) ?? notFound();
      const parts = partsOf(await this.files.of(work, group));
      work.audit({
        action: 'group.export',
        subject: { type: 'visit_group', id },
        provision: '11-8(2)',
        detail: { sha256: group.frozenSha256 },
      });
      return Buffer.from(exportText(buildExport(parts)));
    });
  }
}

function partsOf({ group, contributions, refills, seats }: GroupFile): DrawParts {
  if (group.seed === null || group.drawn === null) throw new Refusal('GROUP.NOT_DRAWN', { provision: '11-8(2)' });
  const frozen = readFrozenDraw(group);
  if (!frozen) throw new Refusal('GROUP.DRAWN_BEFORE_THE_LOTTERY', { provision: '11-8(2)' });
  const left = new Set(refills.map(({ vacatedById }) => vacatedById));
  return {
    groupId: group.id,
    frozen,
    sha256: group.frozenSha256,
    commitments: contributions.map(({ councilMemberId, commitment }) => ({ by: councilMemberId, commitment })),
    reveals: contributions.map(({ councilMemberId, secret }) => ({ by: councilMemberId, secret: secret ?? '' })),
    seed: group.seed,
    drawn: group.drawn,
    refills: refills.map((refill) => ({
      n: refill.n,
      vacated: seats.find(({ member }) => member.id === refill.vacatedById)?.member.participantId ?? '',
      reason: refill.reason,
      ...(readFrozenRefill(refill) ?? { input: refill.frozen, lottery: null }),
      ...{ sha256: refill.frozenSha256, seed: refill.seed, drawn: refill.drawn },
    })),
    // A group that the Council rejected has no members any more, but the draw is judged by whom it chose.
    members: seats
      .filter(({ member }) => (group.status === 'dissolved' ? !left.has(member.id) : member.status === 'active'))
      .map(({ member }) => member.participantId),
  };
}
