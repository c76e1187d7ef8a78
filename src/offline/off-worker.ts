/* What stands at `/worker.js` where the host turned the worker off: it removes our files, and then itself. */
import { filesCache, laterCache, offCache } from './names.ts';
import type { WorkerScope } from './scope.ts';

const scope = self as unknown as WorkerScope;
const base = new URL('.', location.href).pathname;

scope.addEventListener('install', (event) => {
  // It answers nothing, so no page can be mixed with another version.
  event.waitUntil(scope.skipWaiting());
});
scope.addEventListener('activate', (event) => {
  const names = [filesCache, laterCache, offCache].map((nameOf) => nameOf(base));
  event.waitUntil(
    Promise.all(names.map((name) => scope.caches.delete(name))).then(() => scope.registration.unregister()),
  );
});
