import { expect, type Page } from '@playwright/test';
import { records } from '../../src/workspace/core/records.ts';
import { liveTools } from '../../src/tools/registry.ts';
import { writeStored } from './in-page.ts';
import { savedBy } from './saved-fixtures.ts';

/** A text as it would be stored by the present version, from the bytes kept for it. */
const latest = (record: keyof typeof records) => savedBy(record, records[record].versions.current) ?? '';

/** Every record that a tool works on, filled. */
const filled = {
  desk: latest('desk'),
  'goal/g1': latest('goal'),
  'pitch/p1': latest('pitch'),
  'person/k3x9': latest('person'),
  'conversation/c1': latest('conversation'),
};

/** The same, with two records that no version wrote. */
const damaged = { ...filled, 'pitch/p1': '{"app":"askwell","slot":"…', 'conversation/c1': '[broken' };

async function openOn(page: Page, address: string, texts: Record<string, string>): Promise<void> {
  await page.goto('/licenses/');
  await page.evaluate(writeStored, texts);
  await open(page, address);
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
}

/** The states in which a tool can stand, each with how a page gets there. */
export const toolStates: Readonly<Record<string, (page: Page, address: string) => Promise<void>>> = {
  empty: open,
  'on the worked example': async (page, address) => {
    await open(page, address);
    await page.getByRole('button', { name: 'Show me a finished one' }).click();
    await expect(page.getByRole('button', { name: 'Back to mine' })).toBeVisible();
  },
  filled: async (page, address) => {
    await openOn(page, address, filled);
    await expect(page.locator('.saved')).toContainText('Saved on this device');
    // What is shown of the records may be a part that loads late.
    await page.waitForLoadState('networkidle');
  },
  'on records that cannot be read': async (page, address) => {
    await openOn(page, address, damaged);
    await expect(page.locator('.saved')).toContainText('can’t be read');
  },
  'where storage is blocked': async (page, address) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', { value: null });
    });
    await open(page, address);
    await expect(page.locator('.saved')).toContainText('Not saved');
  },
};

/** The addresses of the tools. */
export const toolAddresses = liveTools.map((tool) => `/tools/${tool}/`);
