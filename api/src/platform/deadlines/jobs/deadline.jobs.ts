import { defineJob } from '../../jobs';

/** Finds what time has made due, whatever became of the queue. */
export const sweepDeadlines = defineJob('sweep-deadlines');
export const warnOfDeadline = defineJob('warn-of-deadline', ['deadlineId']);
export const recordBreachOfDeadline = defineJob('record-breach-of-deadline', ['deadlineId']);
