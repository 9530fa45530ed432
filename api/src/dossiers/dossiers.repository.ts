import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { VisitKind } from '@shared/law/visit-kinds';
import type { AssessedStatus, StatedStatus } from '@shared/recommendations/recommendation.statuses';
import type {
  FindingSource,
  FindingTheme,
  ReportLanguage,
  VisitReportStatus,
} from '@shared/visit-reports/visit-report.types';
import type { VisitMethod, VisitStatus } from '@shared/visits/visit.contract';
import { VisitGroup, whereGroupIsSeenBy } from '../groups';
import { seesEveryReport } from '../visit-reports';
import type { Work } from '../platform/database';

export interface VisitRow {
  readonly id: string;
  readonly number: string;
  readonly kind: VisitKind;
  readonly method: VisitMethod;
  readonly status: Exclude<VisitStatus, 'prepared'>;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate | null;
  readonly regionIso: string;
  /** Participants who carried it out; nobody until then. */
  readonly memberIds: readonly string[];
  readonly reportId: string | null;
  readonly reportStatus: VisitReportStatus | null;
  readonly lockedAt: Date | null;
}

export interface FindingRow {
  readonly id: string;
  readonly visitId: string;
  readonly theme: FindingTheme;
  readonly body: string;
  readonly writtenIn: ReportLanguage;
  readonly sources: readonly FindingSource[];
}

export interface RecommendationRow {
  readonly id: string;
  readonly visitId: string;
  readonly theme: FindingTheme;
  readonly body: string;
  readonly writtenIn: ReportLanguage;
  readonly authorityId: string;
  readonly year: number | null;
  readonly dispatchId: string | null;
  readonly statedStatus: StatedStatus | null;
  readonly statedOn: LocalDate | null;
  readonly assessedStatus: AssessedStatus | null;
  readonly assessedOn: LocalDate | null;
}

export interface ComplaintCounts {
  readonly messages: number;
  readonly complaints: number;
  readonly concerningTorture: number;
  readonly untransferred: number;
  readonly lastReceivedOn: LocalDate | null;
}

const isOfThePlace =
  '(c.place_id = any($1) or exists (select 1 from visits v where v.id = c.visit_id and v.place_id = any($1)))';
const receivedOn = `(c.received_at at time zone 'Asia/Almaty')::date`;

const stillWrites = `exists (
  select 1 from visits v left join visit_reports r on r.visit_id = v.id
  where v.group_id = visitGroup.id and v.status <> 'prepared' and r.status is distinct from 'locked')`;

/** What was gathered about some places, whoever asks; what of it the reader gets is said by policy and view. */
@Injectable()
export class DossiersRepository {
  /** 11-7: a visit that has not begun is known to nobody from here. */
  visits(work: Work, placeIds: readonly string[]): Promise<VisitRow[]> {
    return work.manager.query(
      `select v.id, v.number, v.kind, v.method, v.status, v.started_on as "startedOn", v.ended_on as "endedOn",
              v.region_iso as "regionIso", r.id as "reportId", r.status as "reportStatus", r.locked_at as "lockedAt",
              array(select m.participant_id from visit_members m where m.visit_id = v.id)::text[] as "memberIds"
       from visits v left join visit_reports r on r.visit_id = v.id
       where v.place_id = any($1) and v.status <> 'prepared'
       order by v.started_on desc, v.id`,
      [placeIds],
    );
  }

  /** 11-8(4): what is not signed by all is no finding of the mechanism yet. */
  findings(work: Work, visitIds: readonly string[]): Promise<FindingRow[]> {
    return work.manager.query(
      `select f.id, r.visit_id as "visitId", f.theme, f.body, f.sources, r.language as "writtenIn"
       from findings f join visit_reports r on r.id = f.report_id
       where r.visit_id = any($1) and r.status = 'locked'
       order by f.position`,
      [visitIds],
    );
  }

  /** With the newest annual report that took each up, once it was approved, and the last word of either side on it. */
  recommendations(work: Work, visitIds: readonly string[]): Promise<RecommendationRow[]> {
    return work.manager.query(
      `select o.id, r.visit_id as "visitId", o.theme, o.body, r.language as "writtenIn",
              o.authority_id as "authorityId", taken.year,
              d.id as "dispatchId", stated.status as "statedStatus", stated.stated_on as "statedOn",
              assessed.status as "assessedStatus", assessed.assessed_on as "assessedOn"
       from recommendations o
       join visit_reports r on r.id = o.report_id and r.status = 'locked'
       left join lateral (
         select a.id, a.authority_id, y.id as report_id, y.year
         from annual_recommendations a join annual_reports y on y.id = a.annual_report_id
         where o.id = any(a.source_ids) and y.status <> 'draft'
         order by y.year desc, a.position limit 1) taken on true
       left join dispatches d
         on d.annual_report_id = taken.report_id and d.authority_id = taken.authority_id and d.dispatched_on is not null
       left join lateral (
         select s.status, s.stated_on from stated_measures s where s.annual_recommendation_id = taken.id
         order by s.stated_on desc, s.created_at desc limit 1) stated on true
       left join lateral (
         select s.status, s.assessed_on from assessments s where s.annual_recommendation_id = taken.id
         order by s.assessed_on desc, s.created_at desc limit 1) assessed on true
       where r.visit_id = any($1)
       order by o.position`,
      [visitIds],
    );
  }

  /** 11-5(4): messages and complaints about the places, or received on a visit to them. */
  async complaints(work: Work, placeIds: readonly string[]): Promise<ComplaintCounts> {
    const [row]: ComplaintCounts[] = await work.manager.query(
      `select count(*) filter (where c.kind = 'message')::int as messages,
              count(*) filter (where c.kind = 'complaint')::int as complaints,
              count(*) filter (where c.concerns_torture)::int as "concerningTorture",
              count(*) filter (where c.transferred_on is null)::int as untransferred,
              max(${receivedOn}) as "lastReceivedOn"
       from complaints c where ${isOfThePlace}`,
      [placeIds],
    );
    if (!row) throw new Error('a count without groups answers one row');
    return row;
  }

  async complaintsReceivedUntil(work: Work, placeIds: readonly string[], day: LocalDate): Promise<number> {
    const [row]: { many: number }[] = await work.manager.query(
      `select count(*)::int as many from complaints c where ${isOfThePlace} and ${receivedOn} <= $2`,
      [placeIds, day],
    );
    return row?.many ?? 0;
  }

  /**
   * Whether the actor reads what was found there on any visit: for the whole mechanism, or as a member of a group that is to
   * go there or was there and still writes its report.
   */
  async readsWhatWasFound({ manager, actor, today }: Work, placeIds: readonly string[]): Promise<boolean> {
    if (seesEveryReport(actor)) return true;
    const groups = manager
      .createQueryBuilder(VisitGroup, 'visitGroup')
      .where('visitGroup.placeId = any(:placeIds)', { placeIds })
      .andWhere(`(visitGroup.endsOn >= :today or ${stillWrites})`, { today });
    return whereGroupIsSeenBy({ actor, today }, groups, 'visitGroup.id').getExists();
  }
}
