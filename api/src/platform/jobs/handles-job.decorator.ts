import { Injectable } from '@nestjs/common';
import 'reflect-metadata';
import type { JobDefinition, JobHandler } from './job';

export interface Handling {
  readonly job: JobDefinition;
  /** When the job also runs by itself: five cron fields, read in Asia/Almaty. */
  readonly cron?: string;
}

const handling = Symbol('job that the class handles');

/**
 * @example
 * @HandlesJob(warnOfDeadline)
 * export class WarnOfDeadline implements JobHandler<'deadlineId'> { … }
 */
export function HandlesJob<Id extends string>(job: JobDefinition<Id>, { cron }: { cron?: string } = {}) {
  return (target: new (...dependencies: never[]) => JobHandler<Id>): void => {
    Injectable()(target);
    Reflect.defineMetadata(handling, { job, cron }, target);
  };
}

export const handlingOf = (type: object): Handling | undefined => Reflect.getMetadata(handling, type);
