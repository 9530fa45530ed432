import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { CompleteVisit, StartVisit, VisitView } from '@shared/visits/visit.contract';
import { GroupSeats } from '../groups';
import { mustBeUnderTheMandate, PlacesService } from '../places';
import { bump, UnitOfWork, type Work } from '../platform/database';
import { mustNotBeInTheFuture, notFound, refuseIf } from '../platform/errors';
import { moveBy } from '../platform/states';
import { VisitFiles } from './visit-files';
import { VisitMember } from './visit-member.entity';
import { Visit } from './visit.entity';
import * as rules from './visit.rules';
import { visitStates } from './visit.states';
import { factsOf, type VisitFile, visitView } from './visit.view';
import { VisitsRepository } from './visits.repository';

/** A visit begins and is carried out. Nobody of the place or of an authority learns of it before it begins (11-7(2)). */
@Injectable()
export class VisitConduct {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly visits: VisitsRepository,
    private readonly files: VisitFiles,
    private readonly groups: GroupSeats,
    private readonly places: PlacesService,
  ) {}

  start(actor: Actor, id: string, { startedOn }: StartVisit): Promise<VisitView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.fileToChange(work, id);
      const { visit, place, group } = file;
      const status = moveBy(visitStates, visit.status, 'start', factsOf(file), actor);
      refuseIf(mustNotBeInTheFuture(startedOn, work.today), 'startedOn');
      refuseIf(rules.dayMustBeOneOfTheGroup(group, startedOn), 'startedOn');
      refuseIf(rules.councilMustHaveDecidedByTheDay(group, startedOn), 'startedOn');
      refuseIf(mustBeUnderTheMandate(place, startedOn), 'startedOn');
      Object.assign(visit, { status, startedOn, regionIso: place.regionIso });
      bump(visit);
      await work.manager.save(Visit, visit);
      await this.groups.setOut(work, group.id);
      if (visit.kind === 'periodic') await this.places.recordPeriodicVisit(work, visit.placeId, startedOn);
      work.audit({
        action: 'visit.start',
        subject: { type: 'visit', id },
        provision: '11-8(1)',
        detail: { number: visit.number, startedOn, regionIso: visit.regionIso },
      });
      return visitView(await this.files.of(work, visit), actor);
    });
  }

  /** Those who carried out the visit are fixed here: each of them signs its report (11-8(4)). */
  complete(actor: Actor, id: string, { endedOn, participantIds }: CompleteVisit): Promise<VisitView> {
    return this.unit.run(actor, async (work) => {
      const file = await this.fileToChange(work, id);
      const { visit, group } = file;
      const status = moveBy(visitStates, visit.status, 'complete', factsOf(file), actor);
      refuseIf(mustNotBeInTheFuture(endedOn, work.today), 'endedOn');
      refuseIf(rules.visitMustEndAfterItStarted(visit.startedOn, endedOn), 'endedOn');
      refuseIf(rules.dayMustBeOneOfTheGroup(group, endedOn), 'endedOn');
      refuseIf(rules.visitMustBeCarriedOutByMembers(group, participantIds), 'participantIds');
      await work.manager.save(
        participantIds.map((participantId) => Object.assign(new VisitMember(), { visitId: id, participantId })),
      );
      Object.assign(visit, { status, endedOn });
      bump(visit);
      await work.manager.save(Visit, visit);
      work.audit({
        action: 'visit.complete',
        subject: { type: 'visit', id },
        provision: '11-8(4)',
        detail: { number: visit.number, endedOn, participantIds },
      });
      return visitView(await this.files.of(work, visit), actor);
    });
  }

  /** The group is locked with its visit, so that nobody leaves it in between. */
  private async fileToChange(work: Work, id: string): Promise<VisitFile> {
    const seen = (await this.visits.find(work, id)) ?? notFound();
    await this.groups.groupFactsToChange(work, seen.groupId);
    return this.files.of(work, (await this.visits.findToChange(work, id)) ?? notFound());
  }
}
