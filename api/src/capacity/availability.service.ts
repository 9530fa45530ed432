import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { AvailabilityView, DeclarePeriod, DeclareRegions } from '@shared/capacity/availability.contract';
import { requireVersion, UnitOfWork, type Work } from '../platform/database';
import { notFound, Refusal, refuseIf } from '../platform/errors';
import { AvailabilityRepository } from './availability.repository';
import { periodMustEndAfterItBegins, periodMustNotLieInThePast } from './availability.rules';
import { availabilityView } from './availability.view';
import { UnavailablePeriod } from './unavailable-period.entity';

/**
 * Where and when somebody can travel: that participant's own word and nobody else's. No method takes a participant: whoever
 * asks is the one. What was declared is said to no audit trail either, only that something was.
 */
@Injectable()
export class AvailabilityService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly availability: AvailabilityRepository,
  ) {}

  own(actor: Actor): Promise<AvailabilityView> {
    return this.unit.read(actor, (work) => this.view(work, selfOf(actor)));
  }

  declareRegions(actor: Actor, version: number, { regions }: DeclareRegions): Promise<AvailabilityView> {
    return this.unit.run(actor, async (work) => {
      const participantId = selfOf(actor);
      const current = await this.view(work, participantId);
      requireVersion(current, version, () => current);
      const row = { participantId, number: version + 1, regions: [...regions].sort(), declaredAt: work.now };
      await this.availability.declare(work, row);
      audit(work, 'availability.declare-regions', participantId);
      return this.view(work, participantId);
    });
  }

  declarePeriod(actor: Actor, body: DeclarePeriod): Promise<AvailabilityView> {
    return this.unit.run(actor, async (work) => {
      const participantId = selfOf(actor);
      refuseIf(periodMustEndAfterItBegins(body), 'endsOn');
      refuseIf(periodMustNotLieInThePast(body, work.today), 'endsOn');
      const { startsOn, endsOn } = body;
      const declared = { declaredOn: work.today, declaredAt: work.now, withdrawnAt: null };
      const row = Object.assign(new UnavailablePeriod(), { participantId, startsOn, endsOn, ...declared });
      await this.availability.savePeriod(work, row);
      audit(work, 'availability.declare-period', participantId);
      return this.view(work, participantId);
    });
  }

  withdrawPeriod(actor: Actor, id: string): Promise<AvailabilityView> {
    return this.unit.run(actor, async (work) => {
      const participantId = selfOf(actor);
      const row = (await this.availability.findPeriodForChange(work, id, participantId)) ?? notFound();
      if (row.withdrawnAt) throw new Refusal('AVAILABILITY.WITHDRAWN');
      row.withdrawnAt = work.now;
      await this.availability.savePeriod(work, row);
      audit(work, 'availability.withdraw-period', participantId);
      return this.view(work, participantId);
    });
  }

  private async view(work: Work, participantId: string): Promise<AvailabilityView> {
    const declaration = await this.availability.latestDeclaration(work, participantId);
    return availabilityView(declaration, await this.availability.periodsAhead(work, participantId));
  }
}

const selfOf = ({ participantId }: Actor): string => participantId ?? notFound();

const audit = (work: Work, action: string, participantId: string): void =>
  work.audit({ action, subject: { type: 'participant', id: participantId } });
