/* `/offline.js`, loaded after a page has loaded: registers the worker, and shows a new version when one waits. */
import type { Ask, Here } from './here.ts';
import { laterCache, offCache } from './names.ts';

const home = new URL('.', import.meta.url);
const base = home.pathname;
const worker = container();

/** Absent where the address has no https, and in some private windows; in a sandbox the mere question is refused. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker as ServiceWorkerContainer | undefined;
  } catch {
    return undefined;
  }
}

/** How often a page that stays open looks for a new version, in milliseconds. A page that opens always does. */
const HOUR = 3_600_000;

type Policies = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
};

let script: string | undefined;

/** The worker’s address, as browsers with Trusted Types want it. The policy knows no other address, and can be made but once. */
function address(): string {
  const { href } = new URL('worker.js', home);
  const { trustedTypes } = window as { trustedTypes?: Policies };
  return trustedTypes?.createPolicy('askwell', { createScriptURL: () => href }).createScriptURL(href) ?? href;
}

/** Registers the worker. Undefined where the browser has none, or refuses: then pages come from the network, as they always did. */
async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await worker?.register((script ??= address()), { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

const ask: Ask = async (asked) => {
  const registration = await worker?.ready;
  registration?.active?.postMessage(asked);
};

const here: Here = { base, worker, register, ask };

async function offer(registration: ServiceWorkerRegistration): Promise<void> {
  // Without a controller this is the first version, which replaces nothing.
  if (!registration.waiting || !worker?.controller || (await caches.has(laterCache(base)))) return;
  const part = (await import(`${home.href}offline-offer.js`)) as typeof import('./offer.ts');
  part.offer(registration, here);
}

function watch(registration: ServiceWorkerRegistration): void {
  const follow = () => {
    registration.installing?.addEventListener('statechange', () => void offer(registration));
  };
  registration.addEventListener('updatefound', follow);
  follow();
  void offer(registration);
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < HOUR) return;
    looked = Date.now();
    // Without a network there is nothing new.
    registration.update().catch(() => undefined);
  });
}

/** Ends once the worker is registered, or will not be. */
async function begin(): Promise<void> {
  if (!worker || window !== window.top || (await caches.has(offCache(base)))) return;
  const registration = await register();
  if (!registration) return;
  watch(registration);
  void ask({ kind: 'here', everything: false });
}

async function showPanel(): Promise<void> {
  if (!document.querySelector('[data-offline]')) return;
  const part = (await import(`${home.href}offline-panel.js`)) as typeof import('./panel.ts');
  part.showPanel(here);
}

// Storage may be blocked: then everything stays as it was.
void begin()
  .catch(() => undefined)
  .then(showPanel);
