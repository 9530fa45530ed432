/** `npm run year -- --url http://localhost:3000`: plays one legal year against a server that runs. */
import { runBuilt } from './commands/run-built.mjs';

process.exitCode = await runBuilt('year');
