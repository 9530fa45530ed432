import { readFileSync } from 'node:fs';
import { StartError } from '../start/failure.mjs';

/**
 * Turns the server's last words into one sentence.
 * @param {{ logFile: string, logBegins: number, cluster: string, howItEnded: string }} what `logBegins`: the size of the
 *   log before this start, in bytes
 * @returns {StartError}
 */
export function explainFailure({ logFile, logBegins, cluster, howItEnded }) {
  const said = readFileSync(logFile).subarray(logBegins).toString('utf8');
  const lines = said.split('\n').filter((line) => /\b(FATAL|PANIC):/.test(line));
  const reason = (lines[0] ?? '').replace(/^.*?\b(?:FATAL|PANIC):\s*/, '').replace(/\.$/, '');
  if (/incompatible with server/.test(reason)) {
    const version = /initialized by PostgreSQL version (\d+)/.exec(said)?.[1] ?? 'another version';
    return new StartError(
      `The database folder ${cluster} was made by PostgreSQL ${version}, which this release does not read.`,
      'Start the release that made it, take an export, and load the export here.',
    );
  }
  if (/No space left/.test(said))
    return new StartError('The disk is full, the database cannot start.', 'Make room and start again.');
  if (/lock file "postmaster.pid"|pre-existing shared memory/.test(said)) {
    return new StartError(`A database server still uses ${cluster}.`, 'Stop it, or wait a moment, and start again.');
  }
  if (/could not bind|could not create any TCP/.test(said)) {
    return new StartError(
      'The database could not open its port on 127.0.0.1.',
      'Start again; another port is chosen each time.',
    );
  }
  if (reason) {
    return new StartError(
      `The database folder ${cluster} is damaged: ${reason}.`,
      `Restore it from a backup, or move the folder away to begin with an empty database. Details: ${logFile}.`,
    );
  }
  return new StartError(`The database server ended while starting (${howItEnded}).`, `Details: ${logFile}.`);
}
