/** `npm run administrator -- --email … --name …`: makes an administrator where there is none to make accounts. */
import { runBuilt } from './commands/run-built.mjs';
import { withDatabase } from './commands/with-database.mjs';

process.exitCode = await withDatabase((env) => runBuilt('administrator', env));
