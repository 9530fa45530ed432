import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from './failure.mjs';

/**
 * @param {string | undefined} text the PORT variable
 * @returns {number}
 */
export function readPort(text, fallback = 3000) {
  if (text === undefined || text.trim() === '') return fallback;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new StartError(
      `PORT is "${text}", which is not a port number.`,
      'Give a number from 1 to 65535, for example PORT=3001 npm start.',
    );
  }
  return port;
}

/**
 * @param {number} port
 * @param {{ patienceMs?: number }} [options] how long to wait for a process that is on its way out to let go of the port
 */
export async function demandFreePort(port, { patienceMs = 0 } = {}) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const obstacle = (await tryListening(port, '127.0.0.1')) ?? (await tryListening(port, undefined));
    if (obstacle === undefined) return;
    if (obstacle === 'EACCES') {
      throw new StartError(
        `Port ${port} may not be opened by this user.`,
        'Choose a port above 1023, for example PORT=3001 npm start.',
      );
    }
    if (Date.now() >= deadline) {
      throw new StartError(
        `Port ${port} is used by another program.`,
        `Stop that program, or choose another port: PORT=${port === 65535 ? 3001 : port + 1} npm start.`,
      );
    }
    await sleep(200);
  }
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody uses now */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string | undefined} host undefined: every address, as the API listens
 * @returns {Promise<string | undefined>} the obstacle, if any
 */
function tryListening(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code ?? 'EADDRINUSE'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
