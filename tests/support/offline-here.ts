import type { State } from '../../src/offline/scope.ts';

/* Functions that run in a page, so each stands alone. */

/** What the worker of this page says it keeps. Undefined while there is none. */
export async function stateHere(): Promise<State | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  const worker = registration?.active;
  if (!worker) return undefined;
  return new Promise<State>((answer) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<State>) => {
      answer(data);
    };
    worker.postMessage({ kind: 'state' }, [port2]);
  });
}

/** The browser’s own look for a new version, which it makes when a page opens. Ends when that waits or has failed. */
export async function lookForNewHere(): Promise<'waits' | 'failed' | 'nothing'> {
  const registration = await navigator.serviceWorker.ready;
  await registration.update().catch(() => undefined);
  const { installing } = registration;
  if (installing === null) return registration.waiting ? 'waits' : 'nothing';
  await new Promise<void>((done) => {
    installing.addEventListener('statechange', () => {
      done();
    });
  });
  return installing.state === 'redundant' ? 'failed' : 'waits';
}
