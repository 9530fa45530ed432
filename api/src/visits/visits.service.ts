import { Injectable } from '@nestjs/common';
import type { Actor } from '@shared/actor';
import type { Page } from '@shared/page';
import type { CreateVisit, VisitQuery, VisitSummary, VisitView } from '@shared/visits/visit.contract';
import { type ComplaintFacts, ComplaintRegister } from '../complaints';
import { type GroupFacts, GroupSeats } from '../groups';
import { mustBeUnderTheMandate, PlacesService } from '../places';
import { UnitOfWork, type Work } from '../platform/database';
import { broken, notFound, Refusal, refuseIf } from '../platform/errors';
import { VisitFiles } from './visit-files';
import { VisitMessage } from './visit-message.entity';
import { Visit } from './visit.entity';
import * as rules from './visit.rules';
import { visitSummary, visitView } from './visit.view';
import { VisitsRepository } from './visits.repository';

@Injectable()
export class VisitsService {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly visits: VisitsRepository,
    private readonly files: VisitFiles,
    private readonly groups: GroupSeats,
    private readonly places: PlacesService,
    private readonly complaints: ComplaintRegister,
  ) {}

  list(actor: Actor, query: VisitQuery): Promise<Page<VisitSummary>> {
    return this.unit.read(actor, async (work) => {
      const { items, nextCursor } = await this.visits.page(work, query);
      const places = await this.places.placeFactsOf(
        work,
        items.map(({ placeId }) => placeId),
      );
      const days = await this.groups.daysOf(
        work,
        items.map(({ groupId }) => groupId),
      );
      const summaries = items.map((visit) =>
        visitSummary(visit, places.get(visit.placeId) ?? notFound(), days.get(visit.groupId) ?? notFound()),
      );
      return { items: summaries, nextCursor };
    });
  }

  get(actor: Actor, id: string): Promise<VisitView> {
    return this.unit.read(actor, async (work) =>
      visitView(await this.files.of(work, (await this.visits.find(work, id)) ?? notFound()), actor),
    );
  }

  /** Prepares the visit of a group; kind and place are the group's. It starts only when the Council has decided (11-8(1)). */
  create(actor: Actor, body: CreateVisit): Promise<VisitView> {
    return this.unit.run(actor, async (work) => {
      const group = await this.groups.groupFactsToChange(work, body.groupId);
      refuseIf(rules.visitMustBeOfADrawnGroup({ group }), 'groupId');
      if (await this.visits.isOfGroup(work, group.id)) refuseIf(broken('VISIT.EXISTS'), 'groupId');
      const place = await this.places.placeFacts(work, group.placeId);
      refuseIf(mustBeUnderTheMandate(place, group.startsOn), 'groupId');
      const messages = await this.refuseUnlessOfItsKind(work, group, body);
      const visit = await work.manager.save(
        Object.assign(new Visit(), {
          number: await this.visits.nextNumber(work, group.startsOn.slice(0, 4)),
          ...{ groupId: group.id, kind: group.kind, placeId: group.placeId, regionIso: place.regionIso },
          method: body.method,
          basisVisitId: body.basisVisitId ?? null,
          interimPurposes: body.interimPurposes ?? [],
          ...{ status: 'prepared' as const, startedOn: null, endedOn: null, version: 1, createdAt: work.now },
        }),
      );
      await work.manager.save(
        messages.map(({ id, concernsTorture }) =>
          Object.assign(new VisitMessage(), { visitId: visit.id, complaintId: id, concernsTorture }),
        ),
      );
      work.audit({
        action: 'visit.create',
        subject: { type: 'visit', id: visit.id },
        provision: '11-7(1)',
        detail: { number: visit.number, kind: visit.kind, messages: messages.length },
      });
      return visitView(await this.files.of(work, visit), actor);
    });
  }

  private async refuseUnlessOfItsKind(work: Work, group: GroupFacts, body: CreateVisit): Promise<ComplaintFacts[]> {
    const { basisVisitId = null, interimPurposes = [], complaintIds = [] } = body;
    const placeIds = await this.places.idsIncludingMerged(work, group.placeId);
    const of = { kind: group.kind, placeIds, basisVisitId, interimPurposes, complaintIds };
    refuseIf(rules.referencesMustBeOfTheKind(of));
    const basis = await this.visits.basisOf(work, of);
    refuseIf(rules.interimVisitMustReferToAPeriodicVisit(of, basis, group.startsOn), 'basisVisitId');
    refuseIf(rules.interimVisitMustStateItsPurpose(of), 'interimPurposes');
    const messages = await this.complaints.byIds(work, complaintIds);
    if (messages.length < complaintIds.length) throw new Refusal('RECORD.REFERENCE_MISSING', { field: 'complaintIds' });
    refuseIf(rules.specialVisitMustReferToAMessage({ kind: group.kind, messages }), 'complaintIds');
    return messages;
  }
}
