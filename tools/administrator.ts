import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import type { Actor } from '@shared/actor';
import { AccountsService } from '@api/accounts';
import { AppModule } from '@api/app.module';
import { readConfig } from '@api/platform/config';

const command: Actor = { accountId: 'command', name: 'command', roles: [], locale: 'ru' };

/** `npm run administrator -- --email … --name …`: the account that makes all others, on an installation that has none. */
async function make(): Promise<void> {
  const { values } = parseArgs({ options: { email: { type: 'string' }, name: { type: 'string' } } });
  if (!values.email || !values.name) throw new Error('Give --email and --name.');
  const app = await NestFactory.createApplicationContext(AppModule.with(readConfig(process.env)), { logger: false });
  try {
    const made = await app.get(AccountsService).createAccount(command, {
      email: values.email,
      name: values.name,
      roles: ['administrator'],
      locale: 'ru',
    });
    console.log(`Shown once. Password: ${made.password}\nSecond factor: ${made.otpauthUri}`);
  } finally {
    await app.close();
  }
}

make().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
