/**
 * A failure that the person at the keyboard can act on: one sentence, and one hint about what to do.
 * Everything else that goes wrong is a defect; its stack belongs in a log file and never on the screen.
 */
export class StartError extends Error {
  /**
   * @param {string} sentence what went wrong, a whole sentence
   * @param {string} [hint] what to do about it
   * @param {{ detail?: string, exitCode?: number, cause?: unknown }} [more] `detail` is output worth showing under the sentence
   */
  constructor(sentence, hint = '', { detail = '', exitCode = 1, cause } = {}) {
    super(sentence, cause === undefined ? undefined : { cause });
    this.name = 'StartError';
    this.hint = hint;
    this.detail = detail;
    this.exitCode = exitCode;
  }
}
