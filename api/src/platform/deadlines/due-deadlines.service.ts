import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@shared/law/local-date';
import type { Work } from '../database';
import { auditDeadline } from './deadline.audit';
import { Deadline } from './deadline.entity';
import { isBreachDue, isWarningDue } from './deadline.rules';

/** What passing time makes of a clock, once each; it is the row that says whether it was done. */
@Injectable()
export class DueDeadlines {
  async find({ manager, today }: Work): Promise<{ toWarnOf: string[]; breached: string[] }> {
    const due = await manager
      .createQueryBuilder(Deadline, 'd')
      .where('d.warnedAt is null and d.statutoryEnd < coalesce(d.metOn, :today)', { today })
      .orWhere('d.breachedAt is null and d.effectiveEnd < coalesce(d.metOn, :today)', { today })
      .orderBy('d.effectiveEnd')
      .getMany();
    const idsOf = (isDue: (deadline: Deadline, on: LocalDate) => boolean): string[] =>
      due.filter((deadline) => isDue(deadline, today)).map(({ id }) => id);
    return { toWarnOf: idsOf(isWarningDue), breached: idsOf(isBreachDue) };
  }

  async warnOf(work: Work, id: string): Promise<void> {
    const deadline = await this.lock(work, id);
    if (!deadline || !isWarningDue(deadline, work.today)) return;
    await work.manager.update(Deadline, { id }, { warnedAt: work.now });
    auditDeadline(work, 'deadline.warn', deadline, { statutoryEnd: deadline.statutoryEnd });
  }

  async recordBreachOf(work: Work, id: string): Promise<void> {
    const deadline = await this.lock(work, id);
    if (!deadline || !isBreachDue(deadline, work.today)) return;
    await work.manager.update(Deadline, { id }, { breachedAt: work.now });
    auditDeadline(work, 'deadline.breach', deadline, { effectiveEnd: deadline.effectiveEnd });
  }

  /** A second worker waits here, and then sees that it is done. */
  private lock({ manager }: Work, id: string): Promise<Deadline | null> {
    return manager.findOne(Deadline, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }
}
