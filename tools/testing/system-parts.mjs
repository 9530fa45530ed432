import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What some tests need from the system, and Debian's package for it. */
const PARTS = [
  // A browser without a font draws nothing; this one has the Kazakh letters.
  { program: 'chromium', packages: ['chromium', 'fonts-noto-core'], for: 'the browser journeys' },
  { program: 'redis-server', packages: ['redis-server'], for: 'the queues on Redis' },
];

const has = (/** @type {string} */ program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version') && has('apt-get');

/**
 * Installs what is missing where it may (Debian, as root); otherwise says what will be skipped and how to get it.
 * @returns {{ missing: typeof PARTS }}
 */
export function ensureSystemParts() {
  const wanted = PARTS.filter((part) => !has(part.program));
  if (wanted.length > 0 && mayInstall()) {
    const names = wanted.flatMap((part) => part.packages);
    console.log(`Installing ${names.join(' and ')} from Debian …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { stdio: 'ignore', env });
  }
  const missing = PARTS.filter((part) => !has(part.program));
  for (const part of missing) {
    console.log(
      `${part.program} is not on this machine: ${part.for} are skipped. On Debian: apt-get install ${part.packages.join(' ')}`,
    );
  }
  return { missing };
}
