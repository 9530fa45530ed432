import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { OpenDuty } from '@shared/participants/mandate.contract';
import { OpenDuties } from '../participants';
import { PlacesService } from '../places';
import type { Work } from '../platform/database';

/** Decided groups in which a participant has still to declare impartiality (11-5(3)), for whoever takes the duty over. */
@Injectable()
export class GroupDuties implements OnModuleInit {
  constructor(
    private readonly duties: OpenDuties,
    private readonly places: PlacesService,
  ) {}

  onModuleInit(): void {
    this.duties.register((work, participantId) => this.declarations(work, participantId));
  }

  private async declarations(work: Work, participantId: string): Promise<OpenDuty[]> {
    const rows: { id: string; placeId: string; startsOn: LocalDate }[] = await work.manager.query(
      `select g.id, g.place_id as "placeId", g.starts_on as "startsOn"
       from visit_groups g join group_members m on m.group_id = g.id
       where g.status = 'decided' and m.participant_id = $1 and m.status = 'active' and m.impartiality_declared_at is null
       order by g.starts_on, g.id`,
      [participantId],
    );
    const places = await this.places.refsOf(
      work,
      rows.map(({ placeId }) => placeId),
    );
    return rows.map(({ id, placeId, startsOn }) => ({
      kind: 'group_to_declare',
      subjectId: id,
      link: `/office/groups/${id}`,
      title: places.get(placeId)?.name ?? '',
      dueOn: startsOn,
    }));
  }
}
