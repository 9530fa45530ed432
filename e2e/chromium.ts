import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The system's Chromium; Playwright's own would have to be downloaded. */
export function chromiumPath(): string {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
  if (!found) throw new Error('Chromium is not on this machine. On Debian: apt-get install chromium');
  return found;
}
