import { test as base, type Page } from '@playwright/test';
import { WebKitHost, type Plain, type WebKitSession } from './webkit-driver.ts';

type InPage<Args extends readonly Plain[], Result> = (...args: Args) => Result | Promise<Result>;

/** What the core tests do with a page, in every engine. Selectors must match exactly one visible element. */
export type Flow = {
  /** Opens an address of the site, such as `/guides/`. */
  goto(address: string): Promise<void>;
  /** The path and fragment of the page that is open. */
  place(): Promise<string>;
  /** Changes the window of the page that is open; it starts wide enough for a list in the margin. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a self-contained function in the page. */
  run<Args extends readonly Plain[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Result>;
  click(css: string): Promise<void>;
  type(css: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
};

const placeOf = (url: string) => new URL(url).pathname + new URL(url).hash;

function playwrightFlow(page: Page): Flow {
  const one = (css: string) => page.locator(css).filter({ visible: true });
  return {
    goto: async (address) => void (await page.goto(address)),
    place: () => Promise.resolve(placeOf(page.url())),
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (fn, ...args) => page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`),
    click: (css) => one(css).click(),
    type: (css, text) => one(css).pressSequentially(text),
    press: (key) => page.keyboard.press(key),
  };
}

function webKitFlow(session: WebKitSession, root: string): Flow {
  return {
    goto: (address) => session.goto(new URL(address, root).href),
    place: async () => placeOf(await session.url()),
    resize: (width, height) => session.resize(width, height),
    run: (fn, ...args) => session.run(fn.toString(), args),
    click: (css) => session.click(css),
    type: (css, text) => session.type(css, text),
    press: (key) => session.press(key),
  };
}

type WithFlow = { flow: Flow };

export const playwrightTest = base.extend<WithFlow>({
  flow: async ({ page }, use) => {
    await use(playwrightFlow(page));
  },
});

export const webKitTest = base.extend<WithFlow>({
  flow: async ({ baseURL }, use) => {
    const host = await WebKitHost.start();
    try {
      const session = await host.session();
      await use(webKitFlow(session, baseURL ?? ''));
      await session.close();
    } finally {
      await host.stop();
    }
  },
});

/** Playwright's `test` with a `flow`, whichever engine stands behind it. */
export type FlowTest = typeof playwrightTest;
