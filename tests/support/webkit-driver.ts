import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { command, until } from './webdriver.ts';

/** Values that pass between a test and a page. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The key under which WebDriver hands out an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys by the names that Playwright has for them, as WebDriver's code points. */
const keys: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

/** The small browser that comes with WebKitGTK; undefined where it is not installed. */
export function miniBrowser(): string | undefined {
  const machine = process.arch === 'arm64' ? 'aarch64' : 'x86_64';
  return ['4.1', '4.0']
    .map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`)
    .find((file) => existsSync(file));
}

/** WebKitWebDriver on a screen and in a home folder of its own. */
export class WebKitHost {
  private constructor(
    private readonly address: string,
    private readonly children: readonly ChildProcess[],
    private readonly home: string,
  ) {}

  static async start(): Promise<WebKitHost> {
    const home = mkdtempSync(join(tmpdir(), 'webkit-home-'));
    const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const port = await freePort();
    const env = environment(await displayOf(screen), home);
    const driver = spawn('WebKitWebDriver', ['-p', String(port)], { env, stdio: 'ignore' });
    const host = new WebKitHost(`http://127.0.0.1:${port}`, [driver, screen], home);
    await until(() => fetch(`${host.address}/status`), 'WebKitWebDriver does not answer');
    return host;
  }

  /** A browser with empty storage. A host is good for one: now and then a second one never opens. */
  async session(args: readonly string[] = []): Promise<WebKitSession> {
    const options = { binary: miniBrowser(), args: ['--automation', ...args] };
    const made = await command(`${this.address}/session`, 'POST', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    const address = `${this.address}/session/${(made as { sessionId: string }).sessionId}`;
    const first = (await command(`${address}/window`, 'GET')) as string;
    return new WebKitSession(address, first, { window: first, last: undefined }, this.home);
  }

  async stop(): Promise<void> {
    for (const child of this.children) {
      child.kill();
      await once(child, 'exit');
    }
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** The commands of WebDriver that our flows need, to one window. All windows of a browser share what is stored. */
export class WebKitSession {
  constructor(
    private readonly address: string,
    private readonly window: string,
    /** The window that the driver talks to now, and the last command to any; one for all windows of a browser. */
    private readonly at: { window: string; last: Promise<unknown> | undefined },
    private readonly home: string,
  ) {}

  private send(path: string, body: object = {}, method = 'POST'): Promise<unknown> {
    const before = this.at.last;
    const answer = async () => {
      await before?.catch(() => undefined);
      if (this.at.window !== this.window) {
        await command(`${this.address}/window`, 'POST', { handle: this.window });
        this.at.window = this.window;
      }
      return command(this.address + path, method, method === 'POST' ? body : undefined);
    };
    return (this.at.last = answer());
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await command(this.address, 'DELETE');
  }

  /** Another window of the same browser. */
  async open(): Promise<WebKitSession> {
    const { handle } = (await this.send('/window/new', { type: 'window' })) as { handle: string };
    return new WebKitSession(this.address, handle, this.at, this.home);
  }

  /** Closes this window alone; the browser must have another one. */
  async closeWindow(): Promise<void> {
    await this.send('/window', {}, 'DELETE');
    this.at.window = '';
  }

  async reload(): Promise<void> {
    await this.send('/refresh');
  }

  /** The file that an act saves. MiniBrowser puts files into its home folder. */
  async download(act: () => Promise<void>): Promise<{ name: string; text: string }> {
    const before = new Set(readdirSync(this.home));
    await act();
    return until(async () => {
      const isNew = (name: string) => !before.has(name) && !/^\.|\.wkdownload$/.test(name);
      const name = readdirSync(this.home).find(isNew);
      if (name === undefined) throw new Error('nothing new in the home folder');
      // The name stands there before the last bytes do.
      await wait(100);
      const text = readFileSync(join(this.home, name), 'utf8');
      // Taken away, so that a file of the same name is new again.
      rmSync(join(this.home, name));
      return { name, text };
    }, 'no download');
  }

  async goto(url: string): Promise<void> {
    await this.send('/url', { url });
  }

  async url(): Promise<string> {
    return (await this.send('/url', {}, 'GET')) as string;
  }

  async resize(width: number, height: number): Promise<void> {
    await this.drawn();
    await this.send('/window/rect', { width, height });
  }

  /** Runs a function in the page; it may be asynchronous. */
  async run<Result>(source: string, args: readonly Plain[]): Promise<Result> {
    const script = `const done = arguments[1];
      Promise.resolve().then(() => (${source})(...arguments[0])).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = (await this.send('/execute/async', { script, args: [args] })) as Record<
      string,
      unknown
    >;
    if (typeof error === 'string') throw new Error(error);
    return value as Result;
  }

  /** Runs a function in the frame that a function finds by its number. */
  async runIn<Result>(find: string, at: number, source: string, args: readonly Plain[]): Promise<Result> {
    const frame = { script: `return (${find})(arguments[0])`, args: [at] };
    await this.send('/frame', { id: await this.send('/execute/sync', frame) });
    return this.run<Result>(source, args).finally(() => this.send('/frame', { id: null }));
  }

  async click(css: string): Promise<void> {
    const id = await this.find(css);
    const click = () => this.send(`/element/${id}/click`);
    await click().catch(async (error: unknown) => {
      if (!String(error).includes('not interactable')) throw error;
      // WebKit rounds: what stands a fraction of a pixel below the window is in view for it, and then can’t be clicked.
      const script = "arguments[0].scrollIntoView({ block: 'nearest', behavior: 'instant' })";
      await this.send('/execute/sync', { script, args: [{ [ELEMENT]: id }] });
      await click();
    });
  }

  async type(css: string, text: string): Promise<void> {
    await this.send(`/element/${await this.find(css)}/value`, { text });
  }

  /** Waits for a frame: before its first one MiniBrowser drops keys, and may never answer to a new size. */
  private async drawn(): Promise<void> {
    await this.run('() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)))', []);
  }

  async press(key: string): Promise<void> {
    await this.drawn();
    const value = keys[key] ?? key;
    const stroke = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await this.send('/actions', { actions: [{ type: 'key', id: 'keyboard', actions: stroke }] });
  }

  /** The one visible element that matches. */
  private find(css: string): Promise<string> {
    const script =
      'return [...document.querySelectorAll(arguments[0])].filter((one) => one.checkVisibility())';
    return until(async () => {
      const found = (await this.send('/execute/sync', { script, args: [css] })) as Record<string, string>[];
      const id = found[0]?.[ELEMENT];
      if (id === undefined || found.length > 1)
        throw new Error(`${found.length} visible elements match ${css}`);
      return id;
    }, 'not found');
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The name of the screen, which Xvfb writes to its fourth stream when it is ready. */
async function displayOf(screen: ChildProcess): Promise<string> {
  const gone = once(screen, 'exit').then(() => Promise.reject(new Error('Xvfb ended at once')));
  const told = once(screen.stdio[3]!, 'data');
  const [number] = (await Promise.race([told, gone])) as [Buffer];
  gone.catch(() => undefined);
  return `:${String(number).trim()}`;
}

/** Without proxies: the browser talks to this machine alone. */
function environment(display: string, home: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/_proxy$/i.test(name));
  const folders = { HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home };
  return { ...Object.fromEntries(own), ...folders, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
}
