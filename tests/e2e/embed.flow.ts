import { expect } from '@playwright/test';
import { liveTools, type ToolId } from '../../src/tools/registry.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { hostPages, type HostPages } from '../support/host-pages.ts';
import { fillField, isAlive, readStored } from '../support/in-page.ts';
import { port } from '../support/sub-path.ts';

/** What a visitor writes first in each tool. */
const first: Readonly<Partial<Record<ToolId, readonly [string, string]>>> = {
  'question-builder': ['#goal-title', 'Lab or clinic?'],
  pitch: ['#now', 'I am in my third year.'],
  outreach: ['#blank-my-name', 'Amara'],
  people: ['#add-person', 'Tom Lindgren'],
  research: ['#person-0-found', 'Two sites'],
  reflection: ['#learned', 'The work is joins.'],
  'day-sheet': ['#day-place', 'Room 3'],
  'thank-you': ['#blank-my-name', 'Amara'],
};

/** Our tools on pages of another site, whatever the browser. */
export function embeds(test: FlowTest): void {
  let host: HostPages;
  test.beforeAll(async () => {
    host = await hostPages(`http://localhost:${port}`);
  });
  test.afterAll(() => {
    host.stop();
  });
  const visit = async (flow: Flow, page: string) => {
    await flow.goto(`${host.root}/${page}`);
    await alive(flow, 0);
  };
  framing(test, visit);
  loading(test, visit);
  defending(test, visit, () => host.root);
}

type Visit = (flow: Flow, page: string) => Promise<void>;

const alive = (flow: Flow, frame: number) =>
  expect
    .poll(() => flow.runIn(frame, isAlive).catch(() => false), { message: 'comes alive', timeout: 30_000 })
    .toBe(true);

/** The text of what is in view in a frame. */
const textIn = (flow: Flow, frame: number, css: string) =>
  flow.runIn(
    frame,
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((one) => one.checkVisibility())
        .map((one) => one.innerText)
        .join('\n'),
    css,
  );

const write = (flow: Flow, frame: number, [css, text]: readonly [string, string]) =>
  expect.poll(() => flow.runIn(frame, fillField, css, text).catch(() => false)).toBe(true);

/** Whether the link in the n-th embed is in view. */
const linkShows = (flow: Flow, at = 0) =>
  flow.run((one) => document.querySelectorAll('askwell-embed a')[one]?.checkVisibility() ?? false, at);

const outerHeight = (flow: Flow, at = 0) =>
  flow.run(
    (one) =>
      document.querySelectorAll('askwell-embed')[one]?.shadowRoot?.querySelector('iframe')?.clientHeight ?? 0,
    at,
  );

const innerHeightOf = (flow: Flow) =>
  flow.runIn(0, () => Math.ceil(document.body.getBoundingClientRect().height));

function framing(test: FlowTest, visit: Visit): void {
  test('a plain iframe works, saves for that page, and makes a link that takes the work along', async ({
    flow,
  }) => {
    await visit(flow, 'frame.html');
    await write(flow, 0, first['question-builder']!);
    await expect.poll(() => textIn(flow, 0, '.saved')).toContain('for this page only');
    await expect.poll(() => flow.runIn(0, () => document.querySelector('.is-saved') !== null)).toBe(true);
    await flow.runIn(0, () => {
      document.querySelector<HTMLElement>('#propose')?.click();
    });
    await expect
      .poll(() => flow.runIn(0, () => document.querySelectorAll('.sheet li').length))
      .toBeGreaterThan(3);
    const address = () =>
      flow.runIn(0, () => {
        const link = document.querySelector<HTMLAnchorElement>('[data-full]');
        link?.dispatchEvent(new PointerEvent('pointerenter'));
        return link?.href ?? '';
      });
    await expect.poll(address).toMatch(/\/open\/#v1\./);
  });

  for (const tool of liveTools) {
    test(`${tool} works in a sandbox without an origin, says that it keeps nothing, and offers nothing that is blocked`, async ({
      flow,
    }) => {
      await visit(flow, `sandbox.html?tool=${tool}`);
      const field = first[tool];
      if (field !== undefined) await write(flow, 0, field);
      await expect.poll(() => textIn(flow, 0, '.saved')).toContain('Kept on this page only');
      expect(await textIn(flow, 0, '.boxed-note')).toContain(`/tools/${tool}/`);
      expect(await textIn(flow, 0, '[data-needs]')).toBe('');
      await flow.runIn(0, () => {
        document.querySelector<HTMLElement>('[data-full]')?.click();
      });
      const shown = () =>
        flow.runIn(0, () => document.querySelector<HTMLInputElement>('[data-way-out]')?.value ?? '');
      await expect.poll(shown).toMatch(/^http:\/\/localhost:\d+\/(open\/#v1\.|tools\/)/);
    });

    test(`${tool} answers WordPress in its own form, within its heights`, async ({ flow }) => {
      await visit(flow, `wordpress.html?tool=${tool}`);
      const shows = () => flow.run(() => document.querySelector('iframe')?.checkVisibility() ?? false);
      await expect.poll(shows).toBe(true);
      expect(await flow.run(() => document.querySelector('blockquote')?.checkVisibility())).toBe(false);
      const heights = await flow.run(() =>
        (window as unknown as { heard: { message: string; value: number }[] }).heard
          .filter(({ message }) => message === 'height')
          .map(({ value }) => value),
      );
      expect(heights.length).toBeGreaterThan(0);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(200);
      expect(Math.max(...heights)).toBeLessThanOrEqual(1000);
    });
  }
}

function loading(test: FlowTest, visit: Visit): void {
  test('the loader shows the tool in its own height, begun as asked, with nothing stored', async ({
    flow,
  }) => {
    await visit(flow, 'loader.html?tool=question-builder');
    const chosen = () =>
      flow.runIn(0, () =>
        [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value),
      );
    await expect.poll(chosen).toEqual(expect.arrayContaining(['role', '20', 'software']));
    await expect
      .poll(() => flow.runIn(0, () => document.querySelectorAll('.sheet li').length))
      .toBeGreaterThan(1);
    expect(await textIn(flow, 0, '.school')).toContain('Example College');
    expect(await flow.runIn(0, readStored)).toEqual({});
    await expect.poll(() => linkShows(flow)).toBe(false);
    await expect.poll(async () => (await outerHeight(flow)) - (await innerHeightOf(flow))).toBe(0);
    const before = await outerHeight(flow);
    await flow.runIn(0, () => {
      document.querySelector<HTMLElement>('#propose')?.click();
    });
    await expect.poll(() => outerHeight(flow)).not.toBe(before);
    await expect.poll(async () => (await outerHeight(flow)) - (await innerHeightOf(flow))).toBe(0);
  });

  test('the page around learns what was done, and never what was typed', async ({ flow }) => {
    await visit(flow, 'loader.html?tool=pitch');
    await flow.run(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
      addEventListener('askwell-step', (event) =>
        heard.push(`step ${(event as CustomEvent<string>).detail}`),
      );
    });
    await write(flow, 0, ['#now', 'A very secret sentence.']);
    const heard = () => flow.run(() => (window as unknown as { heard: string[] }).heard.join('\n'));
    await expect.poll(heard).toContain('step started');
    expect(await heard()).not.toContain('secret');
  });

  test('the tool follows the page from light to dark', async ({ flow }) => {
    await visit(flow, 'loader.html?tool=pitch');
    const scheme = () => flow.runIn(0, () => getComputedStyle(document.documentElement).colorScheme);
    await expect.poll(scheme).toBe('light');
    await flow.run(() => {
      document.documentElement.style.color = 'rgb(240, 240, 240)';
    });
    await expect.poll(scheme).toBe('dark');
  });

  test('five on a page without styles show four tools and keep the link of the one that is none', async ({
    flow,
  }) => {
    await visit(flow, 'five.html');
    for (const at of [0, 1, 2, 3]) {
      await flow.run((one) => {
        document.querySelectorAll('askwell-embed')[one]?.scrollIntoView();
      }, at);
      await expect.poll(() => linkShows(flow, at), { timeout: 30_000 }).toBe(false);
      await expect.poll(() => outerHeight(flow, at)).toBeGreaterThan(400);
    }
    expect(await linkShows(flow, 4)).toBe(true);
  });

  test('an embed may be taken away and put back while the page runs', async ({ flow }) => {
    await visit(flow, 'loader.html?tool=pitch');
    await expect.poll(() => linkShows(flow)).toBe(false);
    await flow.run(() => {
      const embed = document.querySelector('askwell-embed') as HTMLElement;
      embed.remove();
      document.documentElement.className = 'changed';
      document.body.append(embed);
    });
    await alive(flow, 0);
    await expect.poll(() => linkShows(flow)).toBe(false);
    await expect.poll(async () => (await outerHeight(flow)) - (await innerHeightOf(flow))).toBe(0);
  });
}

function defending(test: FlowTest, visit: Visit, host: () => string): void {
  test('floods of junk and forged messages move nothing', async ({ flow }) => {
    await visit(flow, 'hostile.html');
    await expect.poll(() => linkShows(flow)).toBe(false);
    await expect.poll(async () => (await outerHeight(flow)) - (await innerHeightOf(flow))).toBe(0);
    const before = await outerHeight(flow);
    await flow.run(async () => {
      (window as unknown as { flood: () => void }).flood();
      await new Promise((done) => setTimeout(done, 1000));
    });
    await write(flow, 0, ['#goal-title', 'Still here']);
    const state = await flow.runIn(0, () => ({
      text: document.querySelector<HTMLInputElement>('#goal-title')?.value,
      scheme: document.documentElement.style.colorScheme,
    }));
    expect(state.text).toBe('Still here');
    expect(['', 'light', 'dark']).toContain(state.scheme);
    expect(await outerHeight(flow)).toBe(before);
  });

  test('works under a policy that allows our script and our frames alone', async ({ flow }) => {
    await visit(flow, 'strict.html');
    await expect.poll(() => linkShows(flow)).toBe(false);
  });

  test('keeps the link under a policy that allows no frame', async ({ flow }) => {
    await flow.goto(`${host()}/no-frames.html`);
    const isDefined = () => flow.run(() => customElements.get('askwell-embed') !== undefined);
    await expect.poll(isDefined).toBe(true);
    expect(await linkShows(flow)).toBe(true);
  });
}
