/** Code and message of a failing connection; the error itself would print the client with its password. */
export function describeConnectionError(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  return `${code} ${message}`.trim();
}

/**
 * What the queue may keep and the log may show of a failure: its kind and its place. A database message may quote what
 * a person typed, so messages stay out.
 */
export class JobFailure extends Error {
  constructor(cause: unknown) {
    const { name = 'Error', code = '', stack = '' } = cause as { name?: string; code?: string; stack?: string };
    const message = `${name} ${code}`.trim();
    super(message);
    this.name = 'JobFailure';
    const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
    this.stack = [message, ...frames.slice(0, 8)].join('\n');
  }
}
