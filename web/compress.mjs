/**
 * Puts a brotli and a gzip copy beside each file of the built web, so that the server sends them as they are. The page
 * itself is left out: the server writes a nonce into it at each request.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const folder = join(import.meta.dirname, '..', 'dist', 'web', 'browser');
const COMPRESSIBLE = new Set(['.js', '.css', '.svg']);
const strongest = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };

for (const name of await readdir(folder)) {
  if (!COMPRESSIBLE.has(extname(name))) continue;
  const bytes = await readFile(join(folder, name));
  await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes, strongest));
  await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }));
}
