import { Injectable } from '@nestjs/common';
import type { GroundId } from '@shared/law/grounds';
import type { Page } from '@shared/page';
import type { ApplicationQuery } from '@shared/participants/application.contract';
import { paginate, type Work } from '../platform/database';
import { Application } from './application.entity';
import type { ApplicationFile } from './application.view';
import { GroundCheck } from './ground-check.entity';
import { Participant } from './participant.entity';

/** Every query on applications. Their rows have no scope of their own: who holds the permission sees them all. */
@Injectable()
export class ApplicationsRepository {
  page(work: Work, { status, ...query }: ApplicationQuery): Promise<Page<Application>> {
    const rows = work.manager.createQueryBuilder(Application, 'application');
    if (status) rows.andWhere('application.status = :status', { status });
    return paginate(rows, query, { sort: 'application.submittedOn', id: 'application.id', direction: 'DESC' });
  }

  async find(work: Work, id: string): Promise<ApplicationFile | null> {
    const row = await work.manager.findOneBy(Application, { id });
    return row && this.fileOf(work, row);
  }

  /** Held until the transaction ends: what the decision rests on cannot change beneath it. */
  async findForChange(work: Work, id: string): Promise<ApplicationFile | null> {
    const row = await work.manager.findOne(Application, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row && this.fileOf(work, row);
  }

  isUnderConsideration(work: Work, iin: string): Promise<boolean> {
    return work.manager.existsBy(Application, { iin, status: 'submitted' });
  }

  findCheck(work: Work, applicationId: string, groundCode: GroundId): Promise<GroundCheck | null> {
    return work.manager.findOneBy(GroundCheck, { applicationId, groundCode });
  }

  save(work: Work, row: Application): Promise<Application> {
    return work.manager.save(Application, row);
  }

  saveCheck(work: Work, row: GroundCheck): Promise<GroundCheck> {
    return work.manager.save(GroundCheck, row);
  }

  private async fileOf(work: Work, row: Application): Promise<ApplicationFile> {
    const checks = await work.manager.findBy(GroundCheck, { applicationId: row.id });
    const participant = await work.manager.findOneBy(Participant, { applicationId: row.id });
    return { row, checks, participantId: participant?.id ?? null };
  }
}
