import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './commands.mjs';
import { StartError } from './failure.mjs';

const OLDEST = [20, 19];

/** @param {string} version like "20.19.4" */
export function demandNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isOld = major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
  if (isOld)
    throw new StartError(
      `This is Node ${version}; the platform needs Node ${OLDEST.join('.')} or newer.`,
      'Install a newer Node from https://nodejs.org and start again.',
    );
}

/**
 * Whether node_modules is what package-lock.json asks for. Git gives a lock file a new date when it checks it out, so a
 * newer date alone says little: we also keep the sum of the lock file we installed from.
 * @param {string} root
 */
export function isInstalled(root) {
  const lockFile = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  if (!existsSync(lockFile) || statSync(installed).mtimeMs >= statSync(lockFile).mtimeMs) return true;
  return existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === sumOf(lockFile);
}

/**
 * @param {string} root
 * @param {{ logFile: string, signal: AbortSignal }} options
 */
export async function install(root, { logFile, signal }) {
  const viaNpm = process.env['npm_execpath'];
  const [program, args] = viaNpm?.endsWith('.js') ? [process.execPath, [viaNpm]] : ['npm', []];
  const { ok, how, tail } = await run(program, [...args, 'ci', '--no-audit', '--no-fund'], {
    cwd: root,
    logFile,
    signal,
  });
  if (!ok) {
    const errors = tail.filter((line) => /^npm (error|ERR!)/.test(line) && !/complete log of this run/.test(line));
    throw new StartError(
      `npm ci did not succeed (${how}).`,
      `Check the connection to the npm registry. Details: ${logFile}.`,
      { detail: (errors.length > 0 ? errors : tail).slice(-15).join('\n') },
    );
  }
  writeFileSync(stampOf(root), sumOf(join(root, 'package-lock.json')));
}

const stampOf = (/** @type {string} */ root) => join(root, 'node_modules', '.installed-from');
const sumOf = (/** @type {string} */ file) => createHash('sha256').update(readFileSync(file)).digest('hex');
