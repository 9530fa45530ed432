import { startPlatform } from './platform';

/** One platform for all journeys; where `E2E_PLATFORM` describes one that runs already, that one. */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['E2E_PLATFORM']) return undefined;
  const { described, stop } = await startPlatform();
  process.env['E2E_PLATFORM'] = described;
  return stop;
}
