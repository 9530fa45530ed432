import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { OpenDuties } from '../participants';
import type { Work } from '../platform/database';
import type { VisitReport } from './visit-report.entity';

interface UnfinishedReport {
  /** Null where nobody has begun it. */
  readonly id: string | null;
  readonly visitId: string;
  readonly number: string;
  readonly status: VisitReport['status'] | null;
}

/** Reports that a participant has still to write or to sign (11-8(4)); what is signed already is no duty any more. */
@Injectable()
export class ReportDuties implements OnModuleInit {
  constructor(private readonly duties: OpenDuties) {}

  onModuleInit(): void {
    this.duties.register((work, participantId) => this.unfinished(work, participantId));
  }

  private async unfinished(work: Work, participantId: string): Promise<OpenDuty[]> {
    const rows: UnfinishedReport[] = await work.manager.query(
      `select r.id, v.id as "visitId", v.number, r.status
       from visits v
         join visit_members m on m.visit_id = v.id and m.participant_id = $1
         left join visit_reports r on r.visit_id = v.id
       where r.id is null or r.status = 'draft' or (r.status = 'frozen' and not exists (select 1 from report_signatures s
         where s.version_id = r.current_version_id and s.participant_id = $1))
       order by v.number`,
      [participantId],
    );
    return rows.map(({ id, visitId, number, status }) => ({
      kind: status === 'frozen' ? 'report_to_sign' : 'report_to_write',
      subjectId: id ?? visitId,
      link: id ? `/office/visit-reports/${id}` : '/office/visit-reports',
      title: number,
    }));
  }
}
