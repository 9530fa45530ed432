import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { hasPermission } from '@shared/permissions';
import { OpenDuties } from '../participants';
import type { Work } from '../platform/database';

/** Messages and complaints that a participant registered and has not transferred (11-5(4)); told to who may read them. */
@Injectable()
export class ComplaintDuties implements OnModuleInit {
  constructor(private readonly duties: OpenDuties) {}

  onModuleInit(): void {
    this.duties.register((work, participantId) =>
      hasPermission(work.actor.roles, 'complaint.read') ? this.untransferred(work, participantId) : Promise.resolve([]),
    );
  }

  private async untransferred(work: Work, participantId: string): Promise<OpenDuty[]> {
    const rows: { id: string; number: string }[] = await work.manager.query(
      `select c.id, c.number from complaints c join accounts a on a.id = c.received_by
       where c.status = 'registered' and a.participant_id = $1 order by c.number`,
      [participantId],
    );
    return rows.map(({ id, number }) => ({
      kind: 'complaint_to_transfer',
      subjectId: id,
      link: `/office/complaints/${id}`,
      title: number,
    }));
  }
}
