import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { fillField, frameAt, isAlive, readStored, writeStored } from './in-page.ts';
import { sandboxOf } from './sandbox-host.ts';
import { WebKitHost, type Plain, type WebKitSession } from './webkit-driver.ts';

type InPage<Args extends readonly Plain[], Result> = (...args: Args) => Result | Promise<Result>;

/** Texts by the names of their slots (`person/k3x9`), without the prefix of the keys. */
type Texts = Readonly<Record<string, string>>;

/** What an engine itself has to do. */
type Engine = {
  /** Opens an address of the site, such as `/guides/`, or a full one. */
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** The path and fragment of the page that is open. */
  place(): Promise<string>;
  /** Changes the window of the page that is open; it starts wide enough for a list in the margin. */
  resize(width: number, height: number): Promise<void>;
  /** Runs a self-contained function in the page. */
  run<Args extends readonly Plain[], Result>(fn: InPage<Args, Result>, ...args: Args): Promise<Result>;
  /** The same in the n-th frame of the page, 0 first, whatever site it is from. */
  runIn<Args extends readonly Plain[], Result>(
    frame: number,
    fn: InPage<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  click(css: string): Promise<void>;
  type(css: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The file that an act gives to the person. */
  download(act: () => Promise<void>): Promise<{ name: string; text: string }>;
  /** A second tab of the same browser, which shares what is stored. */
  secondTab(): Promise<Flow>;
  /** Closes this tab, as its owner would. Not for the first one. */
  close(): Promise<void>;
};

/** What the core tests do with a page, in every engine. Selectors must match exactly one visible element. */
export type Flow = Engine & {
  /** Replaces the text of a field, with any characters, as a paste would: no more of it than the field allows. */
  fill(css: string, text: string): Promise<void>;
  /** All that the site has stored. */
  stored(): Promise<Texts>;
  /** Stores texts behind the back of the page that is open. What it shows follows when it is opened anew. */
  store(texts: Texts): Promise<void>;
};

/**
 * What a browser has to store things in: storage as usual; none, so that `localStorage` is `null`; or one that throws when it is
 * touched, as in a sandboxed frame. Choose with `test.use({ storage: 'absent' })`.
 */
type Storage = 'usual' | 'absent' | 'refused';

const placeOf = (url: string) => new URL(url).pathname + new URL(url).hash;

/** The verbs that are the same in every engine. Opening a page waits until its tools have come alive. */
function flowOf(engine: Engine): Flow {
  const alive = () => expect.poll(() => engine.run(isAlive), 'tools come alive').toBe(true);
  return {
    ...engine,
    goto: (address) => engine.goto(address).then(alive),
    reload: () => engine.reload().then(alive),
    fill: (css, text) => expect.poll(() => engine.run(fillField, css, text), `fill ${css}`).toBe(true),
    stored: () => engine.run(readStored),
    store: (texts) => engine.run(writeStored, texts),
  };
}

function playwrightFlow(page: Page, root: string): Flow {
  const one = (css: string) => page.locator(css).filter({ visible: true });
  return flowOf({
    goto: async (address) => void (await page.goto(new URL(address, root).href)),
    reload: async () => void (await page.reload()),
    place: () => Promise.resolve(placeOf(page.url())),
    resize: (width, height) => page.setViewportSize({ width, height }),
    run: (fn, ...args) => page.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`),
    runIn: async (frame, fn, ...args) => {
      const inside = await (await page.evaluateHandle(frameAt, frame)).asElement()?.contentFrame();
      if (!inside) throw new Error(`frame ${frame} shows nothing`);
      return inside.evaluate(`(${fn.toString()})(...${JSON.stringify(args)})`);
    },
    click: (css) => one(css).click(),
    type: (css, text) => one(css).pressSequentially(text),
    press: (key) => page.keyboard.press(key),
    download: async (act) => {
      const [file] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    },
    secondTab: async () => playwrightFlow(await page.context().newPage(), root),
    close: () => page.close(),
  });
}

function webKitFlow(session: WebKitSession, root: string): Flow {
  return flowOf({
    goto: (address) => session.goto(new URL(address, root).href),
    reload: () => session.reload(),
    place: async () => placeOf(await session.url()),
    resize: (width, height) => session.resize(width, height),
    run: (fn, ...args) => session.run(fn.toString(), args),
    runIn: (frame, fn, ...args) => session.runIn(frameAt.toString(), frame, fn.toString(), args),
    click: (css) => session.click(css),
    type: (css, text) => session.type(css, text),
    press: (key) => session.press(key),
    download: (act) => session.download(act),
    secondTab: async () => webKitFlow(await session.open(), root),
    close: () => session.closeWindow(),
  });
}

type WithFlow = { flow: Flow; storage: Storage; root: string };

/** The host of the pages: the site's own, or one that takes their storage away. */
const withRoot = base.extend<WithFlow>({
  storage: ['usual', { option: true }],
  root: async ({ storage, baseURL }, use) => {
    const own = baseURL ?? '';
    if (storage !== 'refused') return use(own);
    const sandbox = await sandboxOf(own);
    await use(sandbox.root);
    sandbox.stop();
  },
});

export const playwrightTest = withRoot.extend<WithFlow>({
  flow: async ({ page, root, storage }, use) => {
    if (storage === 'absent') {
      await page.context().addInitScript(() => {
        Object.defineProperty(window, 'localStorage', { value: null });
      });
    }
    await use(playwrightFlow(page, root));
  },
});

export const webKitTest = withRoot.extend<WithFlow>({
  flow: async ({ root, storage, serviceWorkers }, use) => {
    const host = await WebKitHost.start();
    try {
      const session = await host.session([
        ...(storage === 'absent' ? ['--enable-html5-local-storage=false'] : []),
        ...(serviceWorkers === 'block' ? ['--features=-ServiceWorkers'] : []),
      ]);
      await use(webKitFlow(session, root));
      await session.close();
    } finally {
      await host.stop();
    }
  },
});

/** Playwright's `test` with a `flow`, whichever engine stands behind it. */
export type FlowTest = typeof playwrightTest;
