/** `npm run verify-audit`: says that the audit trail is whole, or names its first broken entry. */
import { runBuilt } from './commands/run-built.mjs';
import { withDatabase } from './commands/with-database.mjs';

process.exitCode = await withDatabase((env) => runBuilt('verify-audit', env));
