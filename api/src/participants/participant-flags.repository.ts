import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../platform/database';
import type { FlagKind } from './participant-flag.entity';

export interface FlaggedParticipant {
  readonly participantId: string;
  readonly fullName: string;
  readonly kind: FlagKind;
  readonly fallsOn: LocalDate;
}

/** The newest check of each ground behind a mandate: the older ones were superseded. */
const newestChecks = `select distinct on (c.application_id, c.ground_code) c.application_id, c.good_until
  from ground_checks c order by c.application_id, c.ground_code, c.number desc`;
const isRenewed =
  'exists (select 1 from mandates l where l.participant_id = m.participant_id and l.starts_on > m.starts_on)';

@Injectable()
export class ParticipantFlagsRepository {
  /** What ends between today and the horizon, of participants who have powers and no further mandate. */
  async raise({ manager, today, now }: Work, horizon: LocalDate): Promise<number> {
    const raised: unknown[] = await manager.query(
      `insert into participant_flags (participant_id, kind, falls_on, raised_on, created_at)
       select found.participant_id, found.kind, found.falls_on, $1::date, $3::timestamptz from (
         select m.participant_id, 'mandate_ends' as kind, m.ends_on as falls_on from mandates m
         where m.ends_on between $1::date and $2::date and not ${isRenewed}
         union
         select m.participant_id, 'evidence_lapses', c.good_until
         from mandates m join (${newestChecks}) c on c.application_id = m.application_id
         where c.good_until between $1::date and $2::date and not ${isRenewed}
           and daterange(m.starts_on, m.ends_on, '[]') @> c.good_until
       ) as found
       where participant_has_powers_on(found.participant_id, $1::date)
       on conflict on constraint participant_flags_once do nothing
       returning id`,
      [today, horizon, now],
    );
    return raised.length;
  }

  /** The day has passed, the powers have ended, or a further mandate was given. */
  async settle({ manager, today }: Work): Promise<void> {
    await manager.query(
      `update participant_flags f set settled_on = $1::date
       where f.settled_on is null and (f.falls_on < $1::date
         or exists (select 1 from terminations t where t.participant_id = f.participant_id and t.effective_on <= $1::date)
         or exists (select 1 from suspensions s where s.participant_id = f.participant_id and s.outcome = 'established')
         or exists (select 1 from mandates m where m.participant_id = f.participant_id
                    and daterange(m.starts_on, m.ends_on, '[]') @> f.falls_on and ${isRenewed}))`,
      [today],
    );
  }

  open({ manager }: Work): Promise<FlaggedParticipant[]> {
    return manager.query(
      `select f.participant_id as "participantId", p.full_name as "fullName", f.kind, f.falls_on as "fallsOn"
       from participant_flags f join participants p on p.id = f.participant_id
       where f.settled_on is null order by f.falls_on, p.full_name, f.id`,
    );
  }
}
