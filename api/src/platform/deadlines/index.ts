export { Deadline } from './deadline.entity';
export type { DeadlineClock } from './deadline.entity';
export { clockView, deadlineView, explain } from './deadline.view';
export { DeadlinesModule } from './deadlines.module';
export { Deadlines } from './deadlines.service';
export type { DeadlineStart, RunningDeadline, RunningFilter } from './deadlines.service';
