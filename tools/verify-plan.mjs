/** `npm run verify-plan -- file.json`: recounts a plan from the export of its run and says "same", or each difference. */
import { runBuilt } from './commands/run-built.mjs';

process.exitCode = await runBuilt('verify-plan');
