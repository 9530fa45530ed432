import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { HandlesJob } from './handles-job.decorator';
import { defineJob, type JobHandler } from './job';
import { demandOneHandlerEach, JobHandlers } from './job-handlers';

const remind = defineJob('remind', ['visitId']);

@HandlesJob(remind)
class Remind implements JobHandler<'visitId'> {
  run(): Promise<void> {
    return Promise.resolve();
  }
}

@HandlesJob(remind)
class RemindToo extends Remind {}

const boot = (...providers: (new () => JobHandler<'visitId'>)[]) =>
  Test.createTestingModule({ imports: [DiscoveryModule], providers: [JobHandlers, ...providers] })
    .compile()
    .then((module) => module.init());

describe('every declared job', () => {
  it('has its handler found at boot', async () => {
    const app = await boot(Remind);
    expect(app.get(JobHandlers).of('remind')?.handler).toBeInstanceOf(Remind);
    await app.close();
  });

  it('stops the boot when nobody handles it', async () => {
    await expect(boot()).rejects.toThrow('every job has exactly one handler: remind has 0 handlers');
  });

  it('stops the boot when two handle it', async () => {
    await expect(boot(Remind, RemindToo)).rejects.toThrow('remind has 2 handlers');
  });

  it('has a name of its own', () => {
    expect(() => defineJob('remind')).toThrow('the job remind is declared twice');
  });

  it('is told apart from the others by name', () => {
    expect(() => demandOneHandlerEach([remind, { name: 'warn', ids: [] }], [{ job: remind }])).toThrow(
      'warn has 0 handlers',
    );
  });
});
