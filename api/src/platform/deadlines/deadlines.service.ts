import { Injectable } from '@nestjs/common';
import { CLOCKS } from '@shared/law/clocks';
import type { LocalDate } from '@shared/law/local-date';
import { type ClockState, clockState, daysLeft, lastLawfulDay, termOf } from '@shared/law/terms';
import { In, IsNull } from 'typeorm';
import type { Work } from '../database';
import { mustNotBeInTheFuture, Refusal, refuseIf } from '../errors';
import { auditDeadline } from './deadline.audit';
import { Deadline, type DeadlineClock } from './deadline.entity';
import { termMustNotBeMetBeforeItsEvent } from './deadline.rules';
import { workingCalendarOf } from './working-calendar';

export interface DeadlineStart {
  readonly clock: DeadlineClock;
  /** The day of the event; the term starts the day after. */
  readonly eventOn: LocalDate;
  /** What the clock is about; a subject has each clock once. */
  readonly subject: { readonly type: string; readonly id: string };
  readonly authorityId?: string;
}

export interface RunningFilter {
  readonly clock?: DeadlineClock;
  readonly subjectType?: string;
  readonly authorityId?: string;
}

export interface RunningDeadline {
  readonly deadline: Deadline;
  readonly state: ClockState;
  /** Calendar days to the last lawful day; negative once it has passed. */
  readonly daysLeft: number;
}

/** The statutory clocks: counted once from the law and the calendar of the day, kept as rows, met by the features. */
@Injectable()
export class Deadlines {
  /** @throws Refusal DEADLINE.STARTED_ALREADY (from the database), REQUEST.DATE_IN_THE_FUTURE */
  async start(work: Work, { clock, eventOn, subject, authorityId }: DeadlineStart): Promise<Deadline> {
    refuseIf(mustNotBeInTheFuture(eventOn, work.today));
    const term = termOf(CLOCKS[clock], eventOn, await workingCalendarOf(work));
    const deadline = work.manager.create(Deadline, {
      clock,
      provision: term.provision,
      subjectType: subject.type,
      subjectId: subject.id,
      authorityId: authorityId ?? null,
      eventOn,
      statutoryEnd: term.statutoryEnd,
      effectiveEnd: lastLawfulDay(term),
      steps: term.steps,
      metOn: null,
      warnedAt: null,
      breachedAt: null,
      createdAt: work.now,
    });
    await work.manager.insert(Deadline, deadline);
    auditDeadline(work, 'deadline.start', deadline, { eventOn, effectiveEnd: deadline.effectiveEnd });
    return deadline;
  }

  /** @throws Refusal DEADLINE.NOT_RUNNING, DEADLINE.MET_BEFORE_ITS_EVENT, REQUEST.DATE_IN_THE_FUTURE */
  async meet(
    work: Work,
    { clock, subjectId, metOn }: { clock: DeadlineClock; subjectId: string; metOn: LocalDate },
  ): Promise<Deadline> {
    const where = { clock, subjectId, metOn: IsNull() };
    const deadline = await work.manager.findOne(Deadline, { where, lock: { mode: 'pessimistic_write' } });
    if (!deadline) throw new Refusal('DEADLINE.NOT_RUNNING', { provision: CLOCKS[clock].provision });
    refuseIf(mustNotBeInTheFuture(metOn, work.today));
    refuseIf(termMustNotBeMetBeforeItsEvent(deadline, metOn));
    deadline.metOn = metOn;
    await work.manager.update(Deadline, { id: deadline.id }, { metOn });
    auditDeadline(work, 'deadline.meet', deadline, { metOn });
    return deadline;
  }

  /** The clocks that nobody has met yet, the most pressing first, as they stand today. */
  async listRunning(work: Work, filter: RunningFilter = {}): Promise<RunningDeadline[]> {
    const running = await work.manager.find(Deadline, {
      where: { ...filter, metOn: IsNull() },
      order: { effectiveEnd: 'ASC', id: 'ASC' },
    });
    return running.map((deadline) => ({
      deadline,
      state: clockState(deadline, work.today),
      daysLeft: daysLeft(deadline, work.today),
    }));
  }

  /** The clock of each subject that has one, met or not, by the subject's id. */
  async of(work: Work, clock: DeadlineClock, subjectIds: readonly string[]): Promise<Map<string, Deadline>> {
    const found = await work.manager.find(Deadline, { where: { clock, subjectId: In(subjectIds) } });
    return new Map(found.map((deadline) => [deadline.subjectId, deadline]));
  }
}
