/** What a job is about, by id only: a queue is copied, listed and logged, so no personal data travels in it. */
export type JobPayload<Id extends string = string> = Readonly<Record<Id, string>>;

export interface JobDefinition<Id extends string = string> {
  readonly name: string;
  readonly ids: readonly Id[];
}

export interface JobHandler<Id extends string = string> {
  run(payload: JobPayload<Id>): Promise<void>;
}

const declared = new Map<string, JobDefinition>();

/**
 * The one way to declare a job; its handler is a class of its own in `jobs/<verb>.job.ts`. A job only hurries what a row
 * already says must happen, and may run twice: it looks at the row first.
 *
 * @example export const warnOfDeadline = defineJob('warn-of-deadline', ['deadlineId']);
 */
export function defineJob<const Id extends string = never>(name: string, ids: readonly Id[] = []): JobDefinition<Id> {
  if (declared.has(name)) throw new Error(`the job ${name} is declared twice`);
  const job: JobDefinition<Id> = { name, ids };
  declared.set(name, job);
  return job;
}

export const declaredJobs = (): JobDefinition[] => [...declared.values()];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Throws a TypeError unless the payload is exactly the declared ids, each a UUID. */
export function demandIds<Id extends string>(
  job: JobDefinition<Id>,
  payload: unknown,
): asserts payload is JobPayload<Id> {
  const given: [string, unknown][] = Object.entries(payload ?? {});
  const isExact = given.length === job.ids.length && job.ids.every((id) => given.some(([name]) => name === id));
  const areIds = given.every(([, value]) => typeof value === 'string' && uuid.test(value));
  if (!isExact || !areIds) throw new TypeError(`the job ${job.name} takes ids only: ${job.ids.join(', ') || 'none'}`);
}
