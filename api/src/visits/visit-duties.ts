import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { OpenDuties } from '../participants';
import type { Work } from '../platform/database';

/** Visits that a participant has begun and that are not carried out yet (11-6). */
@Injectable()
export class VisitDuties implements OnModuleInit {
  constructor(private readonly duties: OpenDuties) {}

  onModuleInit(): void {
    this.duties.register((work, participantId) => this.underWay(work, participantId));
  }

  private async underWay(work: Work, participantId: string): Promise<OpenDuty[]> {
    const rows: { id: string; number: string; groupId: string }[] = await work.manager.query(
      `select v.id, v.number, v.group_id as "groupId"
       from visits v join group_members m on m.group_id = v.group_id
       where v.status = 'started' and m.participant_id = $1 and m.status = 'active' order by v.number`,
      [participantId],
    );
    return rows.map(({ id, number, groupId }) => ({
      kind: 'visit_under_way',
      subjectId: id,
      link: `/office/groups/${groupId}`,
      title: number,
    }));
  }
}
