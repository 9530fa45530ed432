import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Page } from '@shared/page';
import type { ListVisitProposals } from '@shared/visit-proposals/visit-proposal.contract';
import { In } from 'typeorm';
import { paginate, type Work } from '../platform/database';
import { VisitProposal } from './visit-proposal.entity';
import type { Reserve } from './visit-proposal.rules';
import { VisitProposalMessage } from './visit-proposal-message.entity';

export interface InterimCandidateRow {
  readonly placeId: string;
  readonly basisVisitId: string;
  readonly visitedOn: LocalDate;
  readonly recommendations: number;
  readonly statedCarriedOut: number;
}

export interface SpecialCandidateRow {
  readonly placeId: string;
  readonly newestRegisteredOn: LocalDate;
  readonly complaintIds: readonly string[];
}

/** Half a year after a visit its recommendations are worth checking: the office's own notice, the law sets none. */
const monthsToCheck = 6;

/** Proposals have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class VisitProposalsRepository {
  page(work: Work, { kind, status, ...query }: ListVisitProposals): Promise<Page<VisitProposal>> {
    const rows = work.manager.createQueryBuilder(VisitProposal, 'proposal');
    if (kind) rows.andWhere('proposal.kind = :kind', { kind });
    if (status) rows.andWhere('proposal.status = :status', { status });
    return paginate(rows, query, { sort: 'proposal.createdAt', id: 'proposal.id', direction: 'DESC' });
  }

  /** What waits for the Council: first what has a last day, the nearest of them before the others. */
  open(work: Work): Promise<VisitProposal[]> {
    return work.manager.find(VisitProposal, {
      where: { status: 'proposed' },
      order: { decideBy: { direction: 'ASC', nulls: 'LAST' }, proposedOn: 'ASC', id: 'ASC' },
    });
  }

  find(work: Work, id: string): Promise<VisitProposal | null> {
    return work.manager.findOneBy(VisitProposal, { id });
  }

  findForChange(work: Work, id: string): Promise<VisitProposal | null> {
    return work.manager.findOne(VisitProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  save(work: Work, row: VisitProposal): Promise<VisitProposal> {
    return work.manager.save(VisitProposal, row);
  }

  async addMessages(work: Work, proposalId: string, complaintIds: readonly string[]): Promise<void> {
    await work.manager.insert(
      VisitProposalMessage,
      complaintIds.map((complaintId) => ({ proposalId, complaintId, concernsTorture: false })),
    );
  }

  async messagesOf(work: Work, proposalIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const rows = await work.manager.find(VisitProposalMessage, {
      where: { proposalId: In([...proposalIds]) },
      order: { complaintId: 'ASC' },
    });
    return new Map(proposalIds.map((id) => [id, rows.filter((row) => row.proposalId === id).map(complaintOf)]));
  }

  /** By year: what the allotment keeps for interim and special visits, and what adopted ones take of it; absent where no money is allotted. */
  async reserves(work: Work, years: readonly number[]): Promise<ReadonlyMap<number, Reserve>> {
    const rows: { year: number; tiyn: number; takenTiyn: number }[] = await work.manager.query(
      `select a.year, a.reserve_tiyn as tiyn, coalesce(sum(p.cost_tiyn), 0)::bigint as "takenTiyn"
       from allotments a
       left join visit_proposals p on p.status = 'adopted' and extract(year from p.decided_on) = a.year
       where a.year = any($1) group by a.year`,
      [[...new Set(years)]],
    );
    return new Map(
      rows.map(({ year, tiyn, takenTiyn }) => [year, { tiyn: Number(tiyn), takenTiyn: Number(takenTiyn) }]),
    );
  }

  /** 11-7(1)(2): the last periodic visit of a place left recommendations, and nobody has been there since or is asked to go. */
  interimCandidates(work: Work): Promise<InterimCandidateRow[]> {
    return work.manager.query<InterimCandidateRow[]>(
      `with last_periodic as (
         select distinct on (v.place_id) v.place_id, v.id, v.started_on from visits v
         where v.kind = 'periodic' and v.status = 'carried_out' order by v.place_id, v.started_on desc)
       select l.place_id as "placeId", l.id as "basisVisitId", l.started_on as "visitedOn",
              count(distinct r.id)::int as recommendations,
              count(distinct r.id) filter (where s.status in ('implemented', 'partly_implemented'))::int as "statedCarriedOut"
       from last_periodic l
       join places p on p.id = l.place_id and (p.closed_on is null or p.closed_on > $1)
       join visit_reports t on t.visit_id = l.id and t.status = 'locked'
       join recommendations r on r.report_id = t.id
       left join annual_recommendations a on r.id = any(a.source_ids)
       left join stated_measures s on s.annual_recommendation_id = a.id
       where l.started_on <= ($1::date - make_interval(months => $2))::date
         and not exists (select 1 from visits n where n.place_id = l.place_id and n.started_on > l.started_on)
         and not exists (select 1 from visit_proposals q where q.basis_visit_id = l.id and q.status in ('proposed', 'adopted'))
       group by l.place_id, l.id, l.started_on
       order by "statedCarriedOut" desc, recommendations desc, l.started_on, l.id limit 200`,
      [work.today, monthsToCheck],
    );
  }

  /** 11-7(1)(3): registered messages of torture that no visit and no proposal rests on. */
  specialCandidates(work: Work): Promise<SpecialCandidateRow[]> {
    return work.manager.query<SpecialCandidateRow[]>(
      `select c.place_id as "placeId", max((c.registered_at at time zone 'Asia/Almaty')::date)::text as "newestRegisteredOn",
              array_agg(c.id order by c.id) as "complaintIds"
       from complaints c join places p on p.id = c.place_id and (p.closed_on is null or p.closed_on > $1)
       where c.concerns_torture
         and not exists (select 1 from visit_messages m where m.complaint_id = c.id)
         and not exists (select 1 from visit_proposal_messages m join visit_proposals q on q.id = m.proposal_id
                         where m.complaint_id = c.id and q.status <> 'withdrawn')
       group by c.place_id order by 2 desc, c.place_id limit 200`,
      [work.today],
    );
  }
}

const complaintOf = ({ complaintId }: VisitProposalMessage): string => complaintId;
