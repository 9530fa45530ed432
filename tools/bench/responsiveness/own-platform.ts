import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export interface OwnPlatform {
  readonly url: string;
  /** File with a sign-in for everybody of the demonstration. */
  readonly accounts: string;
}

/** A platform for as long as the work takes. What its start says goes where messages go, beside the tables. */
export async function withOwnPlatform<T>(work: (platform: OwnPlatform) => Promise<T>): Promise<T> {
  const script = join(process.cwd(), 'tools', 'bench', 'responsiveness', 'platform.mjs');
  const platform = fork(script, { stdio: ['ignore', process.stderr, process.stderr, 'ipc'] });
  const ended = once(platform, 'close');
  const endedEarly = ended.then(() => Promise.reject(new Error('The platform to measure did not start.')));
  try {
    const [description] = (await Promise.race([once(platform, 'message'), endedEarly])) as [OwnPlatform];
    return await work(description);
  } finally {
    platform.kill('SIGTERM');
    await ended;
  }
}
