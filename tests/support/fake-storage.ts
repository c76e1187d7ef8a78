import type { Host } from '../../src/storage/browser.ts';
import { browserDisk } from '../../src/storage/browser.ts';
import type { Disk } from '../../src/storage/core/disk.ts';
import type { Timers } from '../../src/storage/saver.ts';

/** The error that a browser throws when the storage is full. */
export const fullError = (): Error => new DOMException('no room', 'QuotaExceededError');

/** What is stored, shared by the tabs of a browser, with room for `room` units of keys and texts. */
export class FakeBrowser {
  readonly texts = new Map<string, string>();
  readonly tabs: FakeTab[] = [];
  room = Infinity;
  /** Every key written, in order. */
  readonly writes: string[] = [];

  tab(): FakeTab {
    const tab = new FakeTab(this);
    this.tabs.push(tab);
    return tab;
  }
}

/**
 * A tab: a window with storage, whose writes the other tabs hear of. `isAsleep`: it hears nothing. `isRefused`: reading throws. `seen`:
 * what it reads while another process is ahead of it.
 */
export class FakeTab implements Host {
  isRefused = false;
  isAsleep = false;
  seen: ReadonlyMap<string, string> | undefined;
  failure: (() => unknown) | undefined;
  private readonly listeners = new Set<(event: StorageEvent) => void>();
  private readonly browser: FakeBrowser;
  private readonly storage: Storage;

  constructor(browser: FakeBrowser) {
    this.browser = browser;
    this.storage = this.makeStorage();
  }

  get localStorage(): Storage {
    if (this.isRefused) throw new DOMException('sandboxed', 'SecurityError');
    return this.storage;
  }

  addEventListener(_type: 'storage', listener: (event: StorageEvent) => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'storage', listener: (event: StorageEvent) => void): void {
    this.listeners.delete(listener);
  }

  hear(key: string | null, newValue: string | null, storageArea: Storage | null = this.storage): void {
    const event = { key, newValue, storageArea } as StorageEvent;
    if (!this.isAsleep) for (const listener of this.listeners) listener(event);
  }

  private tell(key: string | null, newValue: string | null): void {
    for (const tab of this.browser.tabs) if (tab !== this) tab.hear(key, newValue);
  }

  private makeStorage(): Storage {
    const { texts } = this.browser;
    return {
      get length() {
        return texts.size;
      },
      key: (index) => [...texts.keys()][index] ?? null,
      getItem: (key) => (this.seen ?? texts).get(key) ?? null,
      setItem: (key, text) => {
        this.set(key, text);
      },
      removeItem: (key) => {
        if (this.failure !== undefined) throw this.failure();
        if (texts.delete(key)) this.tell(key, null);
      },
      clear: () => {
        texts.clear();
        this.tell(null, null);
      },
    };
  }

  private set(key: string, text: string): void {
    if (this.failure !== undefined) throw this.failure();
    const { texts, writes } = this.browser;
    const used = [...texts].reduce(
      (sum, [other, its]) => sum + (other === key ? 0 : other.length + its.length),
      0,
    );
    if (used + key.length + text.length > this.browser.room) throw fullError();
    texts.set(key, text);
    writes.push(key);
    this.tell(key, text);
  }
}

/** The disk of a new tab, with the tab. */
export function newTab(browser = new FakeBrowser()): { browser: FakeBrowser; tab: FakeTab; disk: Disk } {
  const tab = browser.tab();
  return { browser, tab, disk: browserDisk(tab) };
}

/** Timers that run when told to, and a clock that goes on by a second at each reading. */
export function fakeTime(): { timers: Timers<number>; now: () => string; pass: (ms: number) => void } {
  let [at, count, seconds] = [0, 0, 0];
  const waiting = new Map<number, { run: () => void; due: number }>();
  return {
    timers: {
      set: (run, wait) => {
        waiting.set((count += 1), { run, due: at + wait });
        return count;
      },
      clear: (handle) => void waiting.delete(handle),
    },
    now: () => new Date(Date.UTC(2026, 10, 2) + 1000 * (seconds += 1)).toISOString(),
    pass: (ms) => {
      at += ms;
      for (const [handle, { run, due }] of [...waiting]) {
        if (due <= at && waiting.delete(handle)) run();
      }
    },
  };
}
