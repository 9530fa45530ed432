/** `npm run verify-draw -- file.json`: recomputes a draw from its export and says "same", or each difference. */
import { runBuilt } from './commands/run-built.mjs';

process.exitCode = await runBuilt('verify-draw');
