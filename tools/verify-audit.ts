import { Client } from 'pg';
import { verifyAuditChain } from '@api/platform/audit/verify-chain';

/** `npm run verify-audit`: says "whole" or names the first entry that was changed, unlinked or removed. */
async function verify(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const verdict = await verifyAuditChain(client);
    if (verdict.isWhole) {
      console.log(`The audit trail is whole: ${verdict.entries} entries, the last hash is ${verdict.lastHash}.`);
      return;
    }
    console.error(`The audit trail is broken at entry ${verdict.brokenAt}: it was ${verdict.why}.`);
    process.exitCode = 1;
  } finally {
    await client.end();
  }
}

const url = process.env['DATABASE_URL'];
if (url) {
  verify(url).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
} else {
  console.error('DATABASE_URL is not set.');
  process.exitCode = 1;
}
