import { readFileSync, statSync } from 'node:fs';
import { verifyRunBytes } from '@api/plans/runs/verify-run';

/** An export of 35,000 places has some fifteen megabytes; nothing honest comes near this. */
const mostBytes = 200_000_000;

/**
 * `npm run verify-plan -- file.json`: recounts a plan from the export of its run, in this process alone, recomputes the
 * proven bound from the certificate, and prints "same", or each difference with its path. Exit code 0 for the same, 1 for
 * anything else.
 */
function verify(file: string | undefined): void {
  if (!file) throw new Error('Name the file of the export: npm run verify-plan -- plan-run.json');
  const verdict = verifyRunBytes(read(file));
  if (verdict.same) {
    console.log('same');
    return;
  }
  process.exitCode = 1;
  for (const { path, expected, found } of verdict.differences) {
    console.log(`${path}: expected ${expected}, found ${found}`);
  }
}

function read(file: string): Uint8Array {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw new Error('it is not a file');
    if (stats.size > mostBytes) throw new Error(`it has ${stats.size} bytes, more than any export of a run`);
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : message;
    throw new Error(`${file} cannot be verified: ${why}.`, { cause: error });
  }
}

try {
  verify(process.argv[2]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
