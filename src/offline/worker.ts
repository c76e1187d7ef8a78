/* The service worker, at `/worker.js` under the base. The build puts `const OFFLINE = {…}`, the list of files, in front of it. */
import { answersOf } from './answer.ts';
import { activate, install, tidy } from './change.ts';
import type { OfflineList } from './core/files.ts';
import { fillerOf } from './fill.ts';
import type { WorkerScope } from './scope.ts';
import { versionOf } from './version.ts';

declare const OFFLINE: OfflineList;

const scope = self as unknown as WorkerScope;
const version = versionOf(scope, OFFLINE);
const filler = fillerOf(version);

/** A page has loaded. Who saves data keeps what they visit, and all of it only when they say so. */
async function welcome(everything: boolean): Promise<void> {
  await tidy(version);
  if (everything || !version.savesData) await filler.run();
}

scope.addEventListener('install', (event) => {
  event.waitUntil(install(version));
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(activate(version));
});
scope.addEventListener('fetch', answersOf(version));
scope.addEventListener('message', (event) => {
  const { data, ports } = event;
  // The only way in while pages of another version are open: a reader pressed the button.
  if (data.kind === 'take-over') event.waitUntil(scope.skipWaiting());
  if (data.kind === 'here') event.waitUntil(welcome(data.everything));
  if (data.kind === 'state') event.waitUntil(filler.state().then((state) => ports[0]?.postMessage(state)));
});
