import { readFileSync, statSync } from 'node:fs';
import { verifyDrawBytes } from '@api/groups/draw';

/** An export of 2,000 people with workloads has a third of a megabyte; nothing honest comes near this. */
const mostBytes = 20_000_000;

/**
 * `npm run verify-draw -- file.json`: recomputes a draw from the export of its group, in this process alone, and prints
 * "same", or each difference with its path. Exit code 0 for the same, 1 for anything else.
 */
async function verify(file: string | undefined): Promise<void> {
  if (!file) throw new Error('Name the file of the export: npm run verify-draw -- draw.json');
  const verdict = await verifyDrawBytes(read(file));
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
    if (stats.size > mostBytes) throw new Error(`it has ${stats.size} bytes, more than any export of a draw`);
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : message;
    throw new Error(`${file} cannot be verified: ${why}.`, { cause: error });
  }
}

verify(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
