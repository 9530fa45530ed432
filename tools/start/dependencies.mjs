import { readFileSync } from 'node:fs';
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
 * Whether node_modules holds what package-lock.json asks for. The contents are compared and not the dates: git gives a
 * file a new date when it checks it out, and installing anew takes the packages away from whatever runs meanwhile.
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  if (!wanted) return true;
  const differs = Object.entries(wanted).some(([path, { version, optional, peer, link }]) => {
    if (path === '' || link) return false;
    const found = present[path];
    // Packages for other machines, and peers nobody insists on, are rightly absent.
    return found ? found.version !== version : !optional && !peer;
  });
  return !differs && Object.keys(present).every((path) => path in wanted);
}

/**
 * @typedef {{ version?: string, optional?: boolean, peer?: boolean, link?: boolean }} LockedPackage
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined} by place in node_modules
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return undefined;
  }
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
}
