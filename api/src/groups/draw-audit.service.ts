import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { DrawAuditQuery, DrawAuditView } from '@shared/groups/draw.contract';
import { ParticipantsService } from '../participants';
import { UnitOfWork } from '../platform/database';
import { refuseIf } from '../platform/errors';
import { fitOf, type PastDraw } from './draw';
import { DrawAuditRepository } from './draw-audit.repository';
import { verdictOn } from './draw-audit.rules';
import { type FrozenRecord, readFrozenDraw, readFrozenRefill } from './frozen-record';
import { daysMustRunForward } from './group.rules';

/** 11-8(2): the odds of a period's draws against their outcomes. It looks back only; no draw is told of it. */
@Injectable()
export class DrawAudit {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly draws: DrawAuditRepository,
    private readonly participants: ParticipantsService,
  ) {}

  async of(actor: Actor, { from, to }: DrawAuditQuery): Promise<DrawAuditView> {
    refuseIf(daysMustRunForward({ startsOn: from, endsOn: to }), 'to');
    const { groups, past, names, ...counts } = await this.unit.read(actor, async (work) => {
      const drawn = await this.draws.drawn(work, { from, to });
      const ids = drawn.map(({ id }) => id);
      const refills = await this.draws.refills(work, ids);
      const lots = [...drawn, ...refills].flatMap(pastDraw);
      const people = lots.flatMap(({ lottery }) => lottery.types.flatMap((type) => type.people));
      return {
        ...{ groups: drawn, refills: refills.length, past: lots },
        names: await this.participants.namesOf(work, people),
        abandoned: await this.draws.abandoned(work, { from, to }),
        exclusions: await this.draws.exclusions(work, ids),
      };
    });
    // Replaying a year takes seconds, so no transaction waits for it.
    const fit = await fitOf(past);
    return {
      ...{ from, to, draws: groups.length, ...counts },
      dissolved: groups.filter(({ status }) => status === 'dissolved').length,
      participants: fit.people
        .map(({ id, lots, expected, observed }) => ({
          ...{ id, fullName: names.get(id) ?? '', lots, observed },
          expected: Math.round(expected * 1000) / 1000,
        }))
        .sort((a, b) => a.fullName.localeCompare(b.fullName, 'kk')),
      gini: fit.giniOfChances,
      giniOfEngagements: fit.giniOfEngagements,
      smallestChance: fit.smallestChance,
      pValue: fit.pValue,
      verdict: verdictOn(groups.length, fit.pValue),
    };
  }
}

/** A refill for which nobody was left drew from nothing, and says nothing about chance. */
function pastDraw(record: FrozenRecord & { readonly drawn: readonly string[] | null }): PastDraw[] {
  const lottery = readFrozenDraw(record)?.lottery ?? readFrozenRefill(record)?.lottery;
  return lottery && record.drawn ? [{ lottery, drawn: record.drawn }] : [];
}
