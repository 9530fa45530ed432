import { Injectable } from '@nestjs/common';
import type { CapacityQuery } from '@shared/capacity/capacity.contract';
import type { Page } from '@shared/page';
import type { SelectQueryBuilder } from 'typeorm';
import { Participant } from '../participants';
import { paginate, type Work } from '../platform/database';

const holdsIt = `exists (select 1 from held_competences c
  where c.participant_id = participant.id and c.competence = :competence and c.valid_from <= :today
    and (c.valid_to is null or c.valid_to >= :today) and (c.ended_on is null or c.ended_on > :today))`;

const canTravelThere = `coalesce((select d.regions = '{}' or :region = any (d.regions) from travel_declarations d
  where d.participant_id = participant.id order by d.number desc limit 1), true)`;

const attendedNothing = `not exists (select 1 from training_attendances a
  where a.participant_id = participant.id and a.status = 'attended')`;

/** The people behind the figures of the overview: all have powers today. */
@Injectable()
export class CapableRepository {
  page(work: Work, { region, competence, training, ...query }: CapacityQuery): Promise<Page<Participant>> {
    const rows = inForce(work);
    if (competence) rows.andWhere(holdsIt, { competence });
    if (region) rows.andWhere(canTravelThere, { region });
    if (training) rows.andWhere(attendedNothing);
    return paginate(rows, query, { sort: 'participant.fullName', id: 'participant.id' });
  }

  countWithoutTraining(work: Work): Promise<number> {
    return inForce(work).andWhere(attendedNothing).getCount();
  }
}

const inForce = ({ manager, today }: Work): SelectQueryBuilder<Participant> =>
  manager
    .createQueryBuilder(Participant, 'participant')
    .where('participant_has_powers_on(participant.id, :today)', { today });
