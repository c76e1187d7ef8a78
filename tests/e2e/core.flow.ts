import { expect } from '@playwright/test';
import { aGuide } from '../support/addresses.ts';
import type { Flow, FlowTest } from '../support/flow.ts';

const result = '.search li a';

/** What a reader must be able to do, whatever the browser. */
export function core(test: FlowTest): void {
  walking(test);
  searching(test);
  printing(test);
  keepingNothing(test);
}

function walking(test: FlowTest): void {
  test('leads from the front page to the first guide by links', async ({ flow }) => {
    await flow.goto('/');
    await flow.click('main .doors a[href="/guides/"]');
    await expect.poll(() => flow.place()).toBe('/guides/');
    const first = await flow.run(
      () => document.querySelector('.guide-list li a')?.getAttribute('href') ?? '',
    );
    await flow.click(`.guide-list a[href="${first}"]`);
    await expect.poll(() => flow.place()).toBe(first);
    await expect.poll(() => flow.run(() => document.querySelectorAll('main h1').length)).toBe(1);
  });

  test('shows the sections of a guide in the margin, each leading to its heading', async ({ flow }) => {
    await flow.goto(aGuide);
    const { headings, shown } = await flow.run(() => ({
      headings: [...document.querySelectorAll('main > h2[id]')].map(({ id }) => `#${id}`),
      shown: [...document.querySelectorAll('.thread .inside a')]
        .filter((link) => link.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
        .map((link) => link.getAttribute('href') ?? ''),
    }));
    expect(shown.length).toBeGreaterThan(2);
    expect(headings).toEqual(shown);
    await flow.click(`.thread a[href="${shown.at(-1)}"]`);
    await expect.poll(() => flow.place()).toBe(aGuide + shown.at(-1));
  });

  test('leads to the next guide and back', async ({ flow }) => {
    await flow.goto(aGuide);
    await flow.click('.walk [rel=next]');
    await expect.poll(() => flow.place()).toMatch(/^\/guides\/.+\//);
    await expect.poll(() => flow.place()).not.toBe(aGuide);
    await flow.click('.walk [rel=prev]');
    await expect.poll(() => flow.place()).toBe(aGuide);
  });

  test('opens the menu with its button on a narrow window', async ({ flow }) => {
    await flow.goto(aGuide);
    await flow.resize(480, 800);
    await expect.poll(() => isVisible(flow, '#menu a')).toBe(false);
    await flow.click('.bar button');
    await expect.poll(() => isVisible(flow, '#menu a')).toBe(true);
    await flow.click('#menu a[href="/checklist/"]');
    await expect.poll(() => flow.place()).toBe('/checklist/');
  });

  test('lands on the question that a link names', async ({ flow }) => {
    const { id } = await rareQuestion(flow);
    await flow.goto('/');
    await flow.goto(`/questions/#${id}`);
    const inView = () =>
      flow.run(() => {
        const { top, bottom } = document.querySelector('.bank > :target')?.getBoundingClientRect() ?? {
          top: -Infinity,
          bottom: Infinity,
        };
        // Windows scroll by whole pixels.
        return top > -1 && bottom < innerHeight;
      });
    await expect.poll(inView).toBe(true);
  });

  test('helps a reader who followed a dead link', async ({ flow }) => {
    await flow.goto('/no/such/page/');
    const { status, answers } = await flow.run(async () => {
      const statusOf = async (address: string) => (await fetch(address)).status;
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ href }) => href);
      return { status: await statusOf(location.href), answers: await Promise.all(links.map(statusOf)) };
    });
    expect(status).toBe(404);
    expect(answers.length).toBeGreaterThan(3);
    expect(new Set(answers)).toEqual(new Set([200]));
  });
}

function searching(test: FlowTest): void {
  test('opens search with its link, not leaving the page', async ({ flow }) => {
    await flow.goto(aGuide);
    await flow.click('[data-search]');
    await expect.poll(() => isVisible(flow, '.search input')).toBe(true);
    expect(await flow.place()).toBe(aGuide);
    await expect.poll(() => flow.run(() => document.activeElement?.matches('.search input'))).toBe(true);
  });

  test('finds a question by one of its words and goes there with Enter', async ({ flow }) => {
    const { id, word } = await rareQuestion(flow);
    const address = `/questions/#${id}`;
    await flow.goto('/');
    await flow.press('/');
    await expect.poll(() => isVisible(flow, '.search input')).toBe(true);
    await flow.type('.search input', word);
    await expect.poll(() => results(flow)).toContain(address);
    const steps = (await results(flow)).indexOf(address) + 1;
    for (let step = 0; step < steps; step += 1) await flow.press('ArrowDown');
    await flow.press('Enter');
    await expect.poll(() => flow.place()).toBe(address);
  });

  test('closes search with Escape and gives the focus back', async ({ flow }) => {
    await flow.goto(aGuide);
    await flow.run(() => document.querySelector<HTMLElement>('main a')?.focus());
    await flow.press('/');
    await expect.poll(() => isVisible(flow, '.search input')).toBe(true);
    await flow.press('Escape');
    await expect.poll(() => isVisible(flow, '.search input')).toBe(false);
    expect(await flow.run(() => document.activeElement === document.querySelector('main a'))).toBe(true);
  });
}

function printing(test: FlowTest): void {
  for (const address of [aGuide, '/checklist/']) {
    test(`prints ${address} with its button`, async ({ flow }) => {
      await flow.goto(address);
      await flow.run(() => {
        window.print = () => {
          document.body.dataset['printed'] = 'yes';
        };
      });
      await flow.click('[data-print] button, button[data-print]');
      await expect.poll(() => flow.run(() => document.body.dataset['printed'])).toBe('yes');
    });
  }
}

function keepingNothing(test: FlowTest): void {
  test('writes nothing to the browser’s storage', async ({ flow }) => {
    await flow.goto('/');
    await flow.press('/');
    await expect.poll(() => isVisible(flow, '.search input')).toBe(true);
    await flow.type('.search input', 'question');
    await expect.poll(async () => (await results(flow)).length).toBeGreaterThan(0);
    await flow.goto(aGuide);
    const kept = await flow.run(async () => ({
      cookies: document.cookie,
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).length,
      workers: (await (navigator as Partial<Navigator>).serviceWorker?.getRegistrations())?.length ?? 0,
    }));
    expect(kept).toEqual({ cookies: '', local: [], session: [], databases: 0, workers: 0 });
  });
}

const isVisible = (flow: Flow, css: string) =>
  flow.run((selector) => document.querySelector(selector)?.checkVisibility() ?? false, css);

const results = (flow: Flow) =>
  flow.run(
    (css) =>
      [...document.querySelectorAll<HTMLAnchorElement>(css)].map(({ pathname, hash }) => pathname + hash),
    result,
  );

/** A question of the bank and a word that no other question has; long words are rare elsewhere too. */
async function rareQuestion(flow: Flow): Promise<{ id: string; word: string }> {
  await flow.goto('/questions/');
  return flow.run(() => {
    const wordsOf = (text: string | null): readonly string[] => text?.toLowerCase().match(/[a-z]+/g) ?? [];
    const all = wordsOf(document.querySelector('main')?.textContent ?? '');
    const rare = [...document.querySelectorAll('.bank > li')].flatMap(({ id, firstElementChild }) =>
      wordsOf(firstElementChild?.textContent ?? '')
        .filter((word) => all.indexOf(word) === all.lastIndexOf(word))
        .map((word) => ({ id, word })),
    );
    return rare.reduce((best, next) => (next.word.length > best.word.length ? next : best));
  });
}
