import { Injectable } from '@nestjs/common';
import type { HomeItem } from '@shared/home/home.contract';
import { CLOCKS } from '@shared/law/clocks';
import { ClockSubjects } from '../annual-reports';
import { AuthoritiesService } from '../authorities';
import { ComplaintRegister } from '../complaints';
import { PlacesService } from '../places';
import { localDateAt } from '../platform/clock';
import type { Work } from '../platform/database';
import { Deadlines, deadlineView } from '../platform/deadlines';
import { complaintTitles } from './home.texts';
import { firstOf, type Found, itemsShown } from './section';

/** What the registers of the office say must happen: clocks, periodic visits, transfers. */
@Injectable()
export class RegisterDuties {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly subjects: ClockSubjects,
    private readonly authorities: AuthoritiesService,
    private readonly places: PlacesService,
    private readonly complaints: ComplaintRegister,
  ) {}

  /** 11-9(3), 11-11(2): the clocks that run, the most pressing first. */
  async clocks(work: Work): Promise<Found> {
    const running = (await this.deadlines.listRunning(work)).map(({ deadline }) => deadline);
    const { total, items } = firstOf(running);
    const years = await this.subjects.yearsOf(
      work,
      items.map(({ subjectId }) => subjectId),
    );
    const names = await this.authorities.refsOf(
      work,
      items.flatMap(({ authorityId }) => authorityId ?? []),
    );
    return {
      total,
      items: items.map((deadline): HomeItem => {
        const authority = deadline.authorityId && names.get(deadline.authorityId)?.name[work.locale];
        return {
          id: deadline.id,
          link: deadline.clock === 'answer' ? `/office/dispatches/${deadline.subjectId}` : '',
          title: CLOCKS[deadline.clock].name,
          params: { year: years.get(deadline.subjectId) ?? '', ...(authority && { authority }) },
          deadline: deadlineView(deadline, work.today),
          provision: deadline.provision,
        };
      }),
    };
  }

  /** 11-7(1)(1): places whose four years since the last periodic visit have passed. */
  async overduePlaces(work: Work): Promise<Found> {
    const { overdue } = await this.places.dueCounts(work);
    const places = await this.places.mostOverdue(work, itemsShown);
    return {
      total: overdue,
      items: places.map(({ id, name, region, due }): HomeItem => ({
        id,
        link: `/office/places/${id}`,
        title: name,
        params: {
          region: region.name[work.locale],
          ...(due?.lastPeriodicVisitOn && { lastVisitOn: due.lastPeriodicVisitOn }),
        },
        ...(due?.dueOn && { dueOn: due.dueOn }),
        provision: '11-7(1)(1)',
      })),
    };
  }

  /** 11-1(2): places whose mandate rests on an act that is repealed. */
  async repealedBases(work: Work): Promise<Found> {
    const { total, places } = await this.places.onRepealedBases(work, itemsShown);
    return {
      total,
      items: places.map(({ id, name, legalBases }): HomeItem => {
        const repealed = legalBases.find(({ legalBasis }) => legalBasis.state === 'repealed')?.legalBasis;
        return {
          id,
          link: `/office/places/${id}`,
          title: name,
          params: { act: repealed?.title[work.locale] ?? '', repealedOn: repealed?.repealedOn ?? '' },
          provision: '11-1(2)',
        };
      }),
    };
  }

  /** 11-5(4): registered and not transferred yet; the number says which, nothing says what. */
  async untransferredComplaints(work: Work): Promise<Found> {
    const { total, items } = firstOf(await this.complaints.untransferred(work));
    const places = await this.places.refsOf(
      work,
      items.flatMap(({ placeId }) => placeId ?? []),
    );
    return {
      total,
      items: items.map(({ id, kind, number, placeId, registeredAt }): HomeItem => ({
        id,
        link: `/office/complaints/${id}`,
        title: complaintTitles[kind],
        params: {
          number,
          place: (placeId && places.get(placeId)?.name[work.locale]) || '',
          registeredOn: localDateAt(registeredAt),
        },
        provision: '11-5(4)',
      })),
    };
  }
}
