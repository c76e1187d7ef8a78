/* `/offline-panel.js`: what the page about reading offline shows and does. Loaded there alone. */
import type { OfflineWords } from '../i18n/offline.en.ts';
import { say } from '../shared/core/say.ts';
import { parts } from './core/files.ts';
import { lineOf, megabytes, totalOf } from './core/line.ts';
import type { Here } from './here.ts';
import { filesCache, offCache } from './names.ts';
import type { State } from './scope.ts';

/** How long to wait before looking again while files come in, in milliseconds. */
const AGAIN = 800;

/** How long a worker may take to answer before it counts as not there, in milliseconds. */
const PATIENCE = 4000;

type Panel = {
  readonly words: OfflineWords['panel'];
  readonly line: HTMLElement;
  readonly rows: HTMLElement;
  readonly button: (act: string) => HTMLButtonElement;
};

/** Shows what is saved, and ties the buttons to their acts. */
export function showPanel(here: Here): void {
  const root = document.querySelector<HTMLElement>('[data-offline]');
  if (!root) return;
  const one = <Found extends HTMLElement>(css: string) => root.querySelector(css) as Found;
  const panel: Panel = {
    words: JSON.parse(root.dataset['words'] ?? '{}') as OfflineWords['panel'],
    line: one('[data-line]'),
    rows: one('[data-rows]'),
    button: (act) => one(`[data-act=${act}]`),
  };
  // The worker answers with this page where the one that was asked for is not kept.
  if (!location.pathname.endsWith('/offline/')) showMissing(one('[data-missing]'), panel);
  panel.button('save').addEventListener('click', () => void save(panel, here));
  panel.button('remove').addEventListener('click', () => void remove(panel, here));
  panel.button('take').addEventListener('click', () => void take(here));
  void look(panel, here);
}

/** The page stands at another page’s address: it says so first, in place of what it is about. */
function showMissing(notice: HTMLElement, { words }: Panel): void {
  const heading = document.querySelector('h1');
  document.title = words.missingTitle;
  heading?.replaceChildren(words.missingTitle);
  heading?.nextElementSibling?.remove();
  heading?.after(notice);
  notice.hidden = false;
}

/** Shows how things are, and looks again while they may change by themselves. */
async function look(panel: Panel, here: Here): Promise<void> {
  const { words } = panel;
  if (!here.worker) return show(panel, words.unable, []);
  if (await caches.has(offCache(here.base))) return show(panel, words.none, ['save']);
  const registration = await here.worker.getRegistration(here.base);
  const isComing = (registration?.installing ?? registration?.waiting) != null;
  const state = registration?.active ? await stateOf(registration.active) : undefined;
  if (state) showState(panel, state, registration?.waiting != null);
  else if (isComing) show(panel, words.starting, []);
  else return show(panel, words.failed, ['save']);
  const isSettled = state !== undefined && ['all', 'full', 'network', 'changed'].includes(lineOf(state));
  if (!isSettled) setTimeout(() => void look(panel, here), AGAIN);
}

/** Asks a worker what it keeps. Undefined where it does not answer, as one of a later version may not. */
function stateOf(worker: ServiceWorker): Promise<State | undefined> {
  return new Promise((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<State>) => {
      answer(data);
    };
    setTimeout(() => {
      answer(undefined);
    }, PATIENCE);
    worker.postMessage({ kind: 'state' }, [port2]);
  });
}

function showState(panel: Panel, state: State, isNewReady: boolean): void {
  const { words } = panel;
  const { lang } = document.documentElement;
  const { kept, all, bytes } = totalOf(state.tally);
  const line = lineOf(state);
  const text = say(words[line], { kept, all, size: megabytes(bytes, lang) });
  const rows = parts.map((part) => {
    const { kept: n, all: of } = state.tally[part];
    return say(words.partLine, { part: words.parts[part], kept: n, all: of });
  });
  const acts = [kept < all && !state.isFetching && 'save', kept > 0 && 'remove', isNewReady && 'take'];
  show(
    panel,
    text,
    acts.filter((act) => act !== false),
    rows,
  );
}

/** Shows a line, what it counts, and only the buttons that do something now. */
function show(
  { line, rows, button }: Panel,
  text: string,
  acts: readonly string[],
  counts: readonly string[] = [],
): void {
  // Said again, it would be announced again.
  if (line.textContent !== text) line.textContent = text;
  rows.replaceChildren(
    ...counts.map((count) => Object.assign(document.createElement('li'), { textContent: count })),
  );
  for (const act of ['save', 'remove', 'take']) {
    const { parentElement: place } = button(act);
    const hadFocus = document.activeElement === button(act);
    if (place) place.hidden = !acts.includes(act);
    if (hadFocus && place?.hidden) line.focus();
  }
}

async function save(panel: Panel, here: Here): Promise<void> {
  await caches.delete(offCache(here.base));
  show(panel, panel.words.starting, []);
  const registration = await here.register();
  if (!registration) return show(panel, panel.words.failed, ['save']);
  await settled(registration.installing);
  if (registration.active) await here.ask({ kind: 'here', everything: true });
  await look(panel, here);
}

/** Waits until a worker that is being installed stands, or has failed. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((done) => {
    const check = () => {
      if (worker === null || worker.state === 'activated' || worker.state === 'redundant') done();
    };
    worker?.addEventListener('statechange', check);
    check();
  });
}

/** Removes the files and the worker, for good: the note comes first, so that nothing is fetched again meanwhile. */
async function remove(panel: Panel, here: Here): Promise<void> {
  await caches.open(offCache(here.base));
  await (await here.worker?.getRegistration(here.base))?.unregister();
  await caches.delete(filesCache(here.base));
  show(panel, panel.words.removed, ['save']);
}

async function take({ worker, base }: Here): Promise<void> {
  const registration = await worker?.getRegistration(base);
  worker?.addEventListener('controllerchange', () => {
    location.reload();
  });
  registration?.waiting?.postMessage({ kind: 'take-over' });
}
