import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import type { VisitReportSummary } from '@shared/visit-reports/visit-report.contract';
import { CodeOfConductService } from '../conduct';
import { CouncilDuties } from '../council';
import { GroupSeats } from '../groups';
import type { Work } from '../platform/database';
import { YearReports } from '../visit-reports';
import { codeOfConductTitle, sessionTitles, visitTitle } from './home.texts';
import { firstOf, type Found } from './section';

/** What waits for one person's word: a signature, a vote, a declaration. */
@Injectable()
export class PersonalDuties {
  constructor(
    private readonly reports: YearReports,
    private readonly council: CouncilDuties,
    private readonly groups: GroupSeats,
    private readonly code: CodeOfConductService,
  ) {}

  /** 11-8(4): frozen reports that this participant has not signed. */
  async reportsToSign(work: Work): Promise<Found> {
    const { participantId } = work.actor;
    return reportSection(participantId ? await this.reports.awaitingSignature(work, participantId) : []);
  }

  /** 11-8(4): frozen reports that somebody has not signed. */
  async reportsAwaitingSignatures(work: Work): Promise<Found> {
    return reportSection(await this.reports.awaitingSignature(work));
  }

  /** 11-2(1): undecided items of open sessions on which this member has not voted. */
  async votesOpen(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.council.votesOpen(work));
    return {
      total,
      items: items.map(({ agendaItemId, title, session }): HomeItem => ({
        id: agendaItemId,
        link: `/office/council/sessions/${session.id}`,
        title,
        params: { session: `${session.year}-${session.number}` },
        ...(session.closesOn && { dueOn: session.closesOn }),
        provision: '11-2(1)',
      })),
    };
  }

  /** 11-2(1): the sessions of the Council to come, the next one first, with what there is to read for them. */
  async sessionsAhead(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.council.sessionsAhead(work));
    return {
      total,
      items: items.map(({ session, heldOn, items: agenda, papers }): HomeItem => ({
        id: session.id,
        link: `/office/council/sessions/${session.id}`,
        title: sessionTitles[session.kind],
        params: { session: `${session.year}-${session.number}`, heldOn, items: agenda, papers },
        provision: '11-2(1)',
      })),
    };
  }

  /** 11-5(3): before the visit each member declares; where it goes is told when the visit is prepared, not here. */
  async impartialityToDeclare(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.groups.declarationsDue(work));
    return {
      total,
      items: items.map(({ groupId, startsOn, endsOn }): HomeItem => ({
        id: groupId,
        link: `/office/groups/${groupId}`,
        title: visitTitle,
        params: { startsOn, endsOn },
        provision: '11-5(3)',
      })),
    };
  }

  /** 11-5(1): the edition in force, until this participant has acknowledged it. */
  async conductToAcknowledge(work: Work): Promise<Found> {
    const edition = await this.code.toAcknowledge(work);
    if (!edition) return { total: 0, items: [] };
    const { id, number, inForceFrom } = edition;
    const params = { number, startsOn: inForceFrom };
    const item = { id, link: '/office/conduct', title: codeOfConductTitle, params, provision: '11-5(1)' };
    return { total: 1, items: [item] };
  }
}

function reportSection(reports: readonly VisitReportSummary[]): Found {
  const { total, items } = firstOf(reports);
  return {
    total,
    items: items.map(({ id, visit, place, signed, signers }): HomeItem => ({
      id,
      link: `/office/visit-reports/${id}`,
      title: place.name,
      params: { number: visit.number, signed, of: signers },
      provision: '11-8(4)',
    })),
  };
}
