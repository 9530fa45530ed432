/**
 * Compiles the API, the shared contracts, the migrations and the TypeScript tools with swc into dist, keeping the tree,
 * so that a path in a stack trace reads like the path in the repository. Types are checked elsewhere (npm run check).
 */
import { transformFile } from '@swc/core';
import { readFileSync } from 'node:fs';
import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Source folder → folder in dist that belongs to it alone; whatever else is found there is a stale output. */
const SOURCES = ['api/src', 'shared/src', 'migrations', 'tools'];
const OWNED = ['api', 'shared', 'migrations', 'tools'];
const ASSETS = new Set(['.json', '.ttf', '.otf', '.sql', '.icc']);
const NOT_ASSETS = new Set(['project.json', 'tsconfig.json', 'package.json']);

/**
 * @param {string} root absolute folder of the repository
 * @returns {import('@swc/core').Options}
 */
export function swcOptions(root) {
  return {
    swcrc: false,
    configFile: false,
    cwd: root,
    sourceMaps: true,
    inlineSourcesContent: false,
    module: { type: 'commonjs' },
    jsc: {
      target: 'es2022',
      keepClassNames: true,
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      baseUrl: root,
      paths: aliases(root),
    },
  };
}

/**
 * The same aliases as the type checker's.
 * @param {string} root
 * @returns {Record<string, string[]>}
 */
function aliases(root) {
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8'));
  const entries = Object.entries(/** @type {Record<string, string[]>} */ (compilerOptions.paths ?? {}));
  return Object.fromEntries(
    entries.map(([alias, targets]) => [alias, targets.map((target) => target.replace(/^\.\//, ''))]),
  );
}

/**
 * @param {{ root?: string, out?: string }} [where]
 * @returns {Promise<{ compiled: number, copied: number, removed: number }>}
 */
export async function buildApi({ root = ROOT, out = join(root, 'dist') } = {}) {
  const files = (await Promise.all(SOURCES.map((folder) => filesUnder(join(root, folder))))).flat();
  const sources = files.filter(isSource);
  const assets = files.filter((file) => ASSETS.has(extname(file)) && !NOT_ASSETS.has(basename(file)));
  const outputOf = (/** @type {string} */ file) => join(out, relative(root, file));
  const scripts = sources.map((file) => outputOf(file).replace(/\.ts$/, '.js'));
  const wanted = new Set([...scripts, ...scripts.map((file) => `${file}.map`), ...assets.map(outputOf)]);

  await Promise.all(
    [...new Set([...wanted].map((file) => dirname(file)))].map((folder) => mkdir(folder, { recursive: true })),
  );
  const options = swcOptions(root);
  await Promise.all([
    ...sources.map((file) => compile(file, outputOf(file).replace(/\.ts$/, '.js'), options)),
    ...assets.map((file) => copyFile(file, outputOf(file))),
  ]);
  const present = (await Promise.all(OWNED.map((folder) => filesUnder(join(out, folder))))).flat();
  const stale = present.filter((file) => !wanted.has(file));
  await Promise.all(stale.map((file) => rm(file)));
  return { compiled: sources.length, copied: assets.length, removed: stale.length };
}

/** @param {string} file */
function isSource(file) {
  return file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.endsWith('.d.ts');
}

/** @param {string} source @param {string} output @param {import('@swc/core').Options} options */
async function compile(source, output, options) {
  const { code, map } = await transformFile(source, {
    ...options,
    filename: source,
    sourceFileName: relative(dirname(output), source),
  });
  await Promise.all([
    writeFile(output, `${code}\n//# sourceMappingURL=${basename(output)}.map\n`),
    writeFile(`${output}.map`, map ?? '{}'),
  ]);
}

/** @param {string} folder @returns {Promise<string[]>} absolute paths; none when the folder does not exist */
async function filesUnder(folder) {
  try {
    const entries = await readdir(folder, { withFileTypes: true, recursive: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return [];
    throw error;
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  const began = Date.now();
  try {
    const { compiled, copied, removed } = await buildApi();
    const asides = [copied && `${copied} copied`, removed && `${removed} stale removed`].filter(Boolean).join(', ');
    process.stdout.write(
      `${compiled} files compiled${asides ? `, ${asides}` : ''} in ${((Date.now() - began) / 1000).toFixed(1)} s\n`,
    );
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
