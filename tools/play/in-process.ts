import 'reflect-metadata';
import type { IncomingHttpHeaders } from 'node:http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { Actor } from '@shared/actor';
import type { LocalDate } from '@shared/law/local-date';
import { AppModule } from '@api/app.module';
import { httpAdapter, prepareHttp } from '@api/bootstrap';
import { Clock, SettableClock } from '@api/platform/clock';
import { readConfig } from '@api/platform/config';
import { ActorResolver } from '@api/platform/http';
import { ExecutePlanRun } from '@api/plans/runs/jobs/execute-plan-run.job';
import { Person, type Transport } from './person';

/**
 * The API inside this process, on a clock that can be set: so the history of the demonstration data is written through
 * the same routes, rules and constraints as everything else. Who acts is said in memory, not over the network.
 */
export interface Stage {
  /** Moves to a day; acts and audit entries carry it. */
  setDay(day: LocalDate): void;
  person(actor: Actor): Person;
  /** Does a run of the planner, as the worker would. */
  execute(runId: string): Promise<void>;
  close(): Promise<void>;
}

const header = 'x-play-actor';

class PlayActors extends ActorResolver {
  readonly actors: Actor[] = [];

  resolve(headers: IncomingHttpHeaders): Promise<Actor | null> {
    return Promise.resolve(this.actors[Number(headers[header])] ?? null);
  }
}

export async function openStage(env: NodeJS.ProcessEnv, firstDay: LocalDate): Promise<Stage> {
  const config = readConfig(env);
  const clock = new SettableClock(firstDay);
  const actors = new PlayActors();
  const module = await Test.createTestingModule({ imports: [AppModule.with(config)] })
    .overrideProvider(Clock)
    .useValue(clock)
    .overrideProvider(ActorResolver)
    .useValue(actors)
    .compile();
  const app = module.createNestApplication<NestFastifyApplication>(httpAdapter());
  await prepareHttp(app, config);
  await app.init();
  await app.getHttpAdapter().getInstance().ready();

  const transportOf =
    (index: number): Transport =>
    async ({ method, path, body, headers }) => {
      const answer = await app.inject({
        method,
        url: path,
        headers: { ...headers, [header]: String(index) },
        payload: body as string | undefined,
      });
      return { status: answer.statusCode, bytes: answer.rawPayload };
    };
  return {
    setDay: (day) => clock.set(day),
    person: (actor) => new Person(actor.name, transportOf(actors.actors.push(actor) - 1)),
    execute: (runId) => app.get(ExecutePlanRun, { strict: false }).run({ runId }),
    close: () => app.close(),
  };
}
