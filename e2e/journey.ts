import { type BrowserContext, type BrowserContextOptions, expect, type Page, test as base } from '@playwright/test';
import type { Locale } from '@shared/locale';
import type { DemonstrationAccount } from '@tools/play/accounts-file';
import { People } from './people';
import { type Platform, runningPlatform } from './platform';

export { expect, type Page } from '@playwright/test';

interface Journey {
  /** What a browser said that it never should: errors, breaches of the content security policy, requests to elsewhere. */
  complaints: string[];
  /** A page of one's own, signed in; closed at the end. */
  enter: (account: DemonstrationAccount, locale?: Locale, options?: BrowserContextOptions) => Promise<Page>;
}

/** Every browser of a journey is watched: whatever else is tested, it fails when a browser complains. */
export const test = base.extend<Journey, { platform: Platform; people: People }>({
  platform: [async ({}, use) => use(runningPlatform()), { scope: 'worker' }],
  people: [async ({ platform }, use) => use(new People(platform)), { scope: 'worker' }],
  baseURL: async ({ platform }, use) => use(platform.url),
  locale: 'en-US',
  complaints: async ({}, use) => {
    const complaints: string[] = [];
    await use(complaints);
    expect(complaints, 'what the browser complained of').toEqual([]);
  },
  context: async ({ context, complaints, platform }, use) => {
    await watch(context, complaints, platform.url);
    await use(context);
  },
  enter: async ({ browser, people, complaints, platform }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (account, locale = 'en', options) => {
      const context = await people.browserOf(browser, account, locale, options);
      contexts.push(context);
      await watch(context, complaints, platform.url);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

async function watch(context: BrowserContext, complaints: string[], home: string): Promise<void> {
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    // The browser reports every refused request as an error; refusals are the journey's own business.
    const isRefusal = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusal) complaints.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${home}/`) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
  });
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content security policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
}
