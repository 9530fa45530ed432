import type { LocalDate } from '@shared/law/local-date';
import type { ParticipantStatus } from '@shared/participants/participant.contract';
import type { SelectQueryBuilder } from 'typeorm';
import type { Participant } from './participant.entity';

const isOver = `(exists (select 1 from terminations t where t.participant_id = participant.id and t.effective_on <= :today)
  or exists (select 1 from suspensions s where s.participant_id = participant.id and s.outcome = 'established'))`;
const hasRunOut = `not exists (select 1 from mandates m where m.participant_id = participant.id
  and (m.ends_on is null or m.ends_on >= :today))`;
const rests = `exists (select 1 from suspensions s where s.participant_id = participant.id and s.outcome is null)`;

/** The same as `statusOn` of the view, over rows. */
const conditions: Readonly<Record<ParticipantStatus, string>> = {
  terminated: isOver,
  expired: `not ${isOver} and ${hasRunOut}`,
  suspended: `not ${isOver} and not ${hasRunOut} and ${rests}`,
  in_force: `not ${isOver} and not ${hasRunOut} and not ${rests}`,
};

export function withStatus(rows: SelectQueryBuilder<Participant>, status: ParticipantStatus, today: LocalDate): void {
  rows.andWhere(`(${conditions[status]})`, { today });
}
