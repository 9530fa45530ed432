import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Handling, handlingOf } from './handles-job.decorator';
import { declaredJobs, type JobDefinition, type JobHandler } from './job';

interface Handled extends Handling {
  readonly handler: JobHandler;
}

/** Who does which job. The boot fails unless every declared job has exactly one handler. */
@Injectable()
export class JobHandlers implements OnModuleInit {
  private byName = new Map<string, Handled>();

  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const found = this.discovery.getProviders().flatMap(({ instance, metatype }) => {
      const handling = metatype && handlingOf(metatype);
      return handling ? [{ ...handling, handler: instance as JobHandler }] : [];
    });
    demandOneHandlerEach(declaredJobs(), found);
    this.byName = new Map(found.map((handled) => [handled.job.name, handled]));
  }

  of(name: string): Handled | undefined {
    return this.byName.get(name);
  }

  /** Jobs that run by themselves. */
  scheduled(): { readonly job: JobDefinition; readonly cron: string }[] {
    return [...this.byName.values()].flatMap(({ job, cron }) => (cron ? [{ job, cron }] : []));
  }
}

export function demandOneHandlerEach(jobs: readonly JobDefinition[], handlings: readonly Handling[]): void {
  const problems = jobs.flatMap(({ name }) => {
    const handlers = handlings.filter(({ job }) => job.name === name).length;
    return handlers === 1 ? [] : [`${name} has ${handlers} handlers`];
  });
  if (problems.length > 0) throw new Error(`every job has exactly one handler: ${problems.join('; ')}`);
}
