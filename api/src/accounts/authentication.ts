import { Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { Pool } from 'pg';
import { Config } from '../platform/config';
import { authenticationOptions } from './authentication.options';
import { SignInGate } from './sign-in.gate';

/** A pool that sees only the schema of the sign-in library: its statements name tables without a schema. */
export function authenticationPool(databaseUrl: string): Pool {
  const pool = new Pool({ connectionString: databaseUrl, options: '-c search_path=auth', max: 6 });
  // A connection that the server drops while idle must not end the process; the next statement takes a new one.
  pool.on('error', () => undefined);
  return pool;
}

/** The sign-in library, running. */
@Injectable()
export class Authentication implements OnApplicationShutdown {
  readonly pool: Pool;
  readonly auth: ReturnType<typeof startBetterAuth>;

  constructor(config: Config, gate: SignInGate) {
    this.pool = authenticationPool(config.DATABASE_URL);
    this.auth = startBetterAuth(config, this.pool, gate);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}

function startBetterAuth(config: Config, pool: Pool, gate: SignInGate) {
  const logger = new Logger('Authentication');
  return betterAuth({
    ...authenticationOptions(config, pool),
    // Messages only: the further arguments may hold a statement with its values.
    logger: {
      level: 'error',
      log: (level, message) => (level === 'error' ? logger.error(message) : logger.warn(message)),
    },
    hooks: { before: createAuthMiddleware((ctx) => gate.pass(ctx)) },
  });
}
