import { expect, test as base, type Page } from '@playwright/test';
import type { State } from '../../src/offline/scope.ts';
import { lookForNewHere, stateHere } from './offline-here.ts';
import { ownSite, type OwnSite } from './own-site.ts';

/** Playwright’s `test` with workers allowed, and with a site of its own that may change. */
export const test = base.extend<{ site: OwnSite }>({
  site: async ({}, use) => {
    const site = await ownSite();
    await use(site);
    site.stop();
  },
});

/** What the worker of a page says it keeps. */
export async function stateOf(page: Page): Promise<State> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return (await page.evaluate(stateHere)) as State;
}

/** Opens a page for the first time, and waits until the whole site is kept. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const missing = async () => {
    const parts = Object.values((await stateOf(page)).tally);
    return parts.reduce((sum, { kept, all }) => sum + all - kept, 0);
  };
  await expect.poll(missing, { message: 'the whole site is kept', timeout: 60_000 }).toBe(0);
}

/** Opens a page for the first time, and waits until its worker stands. */
export async function visitBriefly(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
}

/** The browser’s own look for a new version, which it makes when a page opens. */
export const lookForNew = (page: Page) => page.evaluate(lookForNewHere);

/** The keys of all that our cache holds, without the origin. */
export function keptKeys(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('askwell-files:'));
    const all = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return all.flat().map((url) => url.slice(location.origin.length));
  });
}
