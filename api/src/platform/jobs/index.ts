export { migrateJobs } from './backend';
export { HandlesJob } from './handles-job.decorator';
export { defineJob } from './job';
export type { JobDefinition, JobHandler, JobPayload } from './job';
export { Jobs } from './jobs';
export { JobsModule, startJobs } from './jobs.module';
export { worker } from './worker-actor';
