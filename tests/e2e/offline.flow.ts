import { expect } from '@playwright/test';
import { aGuide, guides } from '../support/addresses.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { lookForNewHere, stateHere } from '../support/offline-here.ts';
import { ownSite } from '../support/own-site.ts';
import { textOf } from '../support/press.ts';

const another = guides.at(-1) ?? '';

/** Opens a page for the first time, and waits until the whole site is kept. */
async function visit(flow: Flow, address: string): Promise<void> {
  await flow.goto(address);
  const missing = async () => {
    const state = await flow.run(stateHere);
    const parts = Object.values(state?.tally ?? { none: { kept: 0, all: 1 } });
    return parts.reduce((sum, { kept, all }) => sum + all - kept, 0);
  };
  await expect.poll(missing, { message: 'the whole site is kept', timeout: 80_000 }).toBe(0);
}

/** Reading without a connection, whatever the browser: the server goes away. */
export function offline(test: FlowTest): void {
  test.use({ serviceWorkers: 'allow' });

  test('without a server the guides, a tool, the day sheet and search go on', async ({ flow }) => {
    test.setTimeout(200_000);
    const site = await ownSite();
    await visit(flow, site.home + aGuide.slice(1));
    site.stop();

    await flow.goto(site.home + another.slice(1));
    await expect.poll(() => textOf(flow, 'h1')).not.toBe('');
    expect(await flow.place()).toBe(another);

    await flow.goto(`${site.home}tools/pitch/`);
    await flow.type('#now', 'I mend bikes.');
    await expect.poll(() => textOf(flow, '.saved')).toBe('Saved on this device');
    await flow.reload();
    await expect
      .poll(() => flow.run(() => document.querySelector<HTMLTextAreaElement>('#now')?.value))
      .toBe('I mend bikes.');

    await flow.goto(`${site.home}tools/day-sheet/`);
    await expect.poll(() => flow.run(() => document.querySelector('#day-place') !== null)).toBe(true);

    await flow.goto(`${site.home}guides/`);
    await flow.click('[data-search]');
    await flow.type('.search input', 'silence');
    await expect
      .poll(() => flow.run(() => document.querySelectorAll('.search li a').length))
      .toBeGreaterThan(0);

    await flow.goto(`${site.home}no/such/page/`);
    await expect
      .poll(() => flow.run(() => document.querySelector('[data-missing]')?.checkVisibility()))
      .toBe(true);
  });

  test('a new version is offered, and what was typed is there when it is taken', async ({ flow }) => {
    test.setTimeout(200_000);
    const site = await ownSite();
    await visit(flow, `${site.home}tools/pitch/`);
    const name = await textOf(flow, 'h1');
    await site.deploy({ 'tools/pitch/index.html': (html) => html.replaceAll(name, 'Second') });
    await flow.type('#now', 'I mend bikes.');
    expect(await flow.run(lookForNewHere)).toBe('waits');
    await expect.poll(() => textOf(flow, '.new-version p')).toContain('A new version');
    expect(await textOf(flow, 'h1')).toBe(name);
    await flow.click('.new-version button:first-of-type');
    // While the page loads anew there is none to ask.
    await expect.poll(() => textOf(flow, 'h1').catch(() => '')).toBe('Second');
    await expect
      .poll(() => flow.run(() => document.querySelector<HTMLTextAreaElement>('#now')?.value))
      .toBe('I mend bikes.');
    site.stop();
  });
}
