/** `npm run bench`: measures the program as it is now, so it is compiled first. */
import { buildApi } from './build-api.mjs';
import { runBuilt } from './commands/run-built.mjs';

await buildApi();
process.exitCode = await runBuilt('bench');
