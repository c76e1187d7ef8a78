/* `/offline-offer.js`: offers a new version that waits, loaded when there is one. It never takes the focus, and never reloads by itself. */
import { offlineEn, type OfflineWords } from '../i18n/offline.en.ts';
import { browserDisk } from '../storage/browser.ts';
import { keptNowhere } from './core/unsaved.ts';
import type { Here } from './here.ts';
import { laterCache } from './names.ts';

const wordsIn: Record<string, OfflineWords> = { en: offlineEn };
const { offer: words } = wordsIn[document.documentElement.lang] ?? offlineEn;

/** Long enough for a screen reader to know the region before words come into it, in milliseconds. */
const MOMENT = 150;

let bar: HTMLElement | undefined;

/** Shows the offer at the foot of the window, once. */
export function offer(registration: ServiceWorkerRegistration, here: Here): void {
  if (bar?.isConnected) return;
  const text = Object.assign(document.createElement('p'), { role: 'status' });
  const take = button(words.take, () => {
    const isSure = take.textContent === words.takeAnyway;
    if (isSure || !wouldLoseWords()) return void takeOver(registration, here);
    text.textContent = words.unsaved;
    take.textContent = words.takeAnyway;
  });
  bar = document.createElement('aside');
  bar.className = 'new-version';
  bar.ariaLabel = words.label;
  bar.append(
    text,
    take,
    button(words.later, () => void putOff(here)),
  );
  const looks = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: `${here.base}offline-offer.css`,
  });
  // Not a moment without its looks: the page would jump.
  looks.addEventListener('load', () => {
    document.body.append(bar as HTMLElement);
    setTimeout(() => (text.textContent ||= words.ready), MOMENT);
  });
  document.head.append(looks);
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text });
  made.addEventListener('click', onClick);
  return made;
}

const field = 'textarea, input:not([type]), input:is([type=text], [type=email], [type=tel], [type=url])';

/** Whether a field holds words that no stored record has: in a form that is not finished, or where nothing can be stored. */
function wouldLoseWords(): boolean {
  const typed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(field)]
    .filter(({ readOnly, value, defaultValue }) => !readOnly && value !== defaultValue)
    .map(({ value }) => value);
  const disk = browserDisk(window);
  const names = disk.names();
  const stored = names.kind === 'names' ? names.names.map((name) => disk.read(name)) : [];
  return (
    keptNowhere(
      typed,
      stored.map((read) => (read.kind === 'text' ? read.text : '')),
    ).length > 0
  );
}

/** The press on the button took the focus from the field, so what was typed is saved by now (S11). */
function takeOver({ waiting }: ServiceWorkerRegistration, { worker }: Here): void {
  const reload = () => {
    location.reload();
  };
  // Another page may have accepted it already.
  if (!waiting || !worker) return reload();
  worker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ kind: 'take-over' });
}

async function putOff({ base }: Here): Promise<void> {
  const hadFocus = bar?.contains(document.activeElement);
  bar?.remove();
  // The focus goes to the top of the text rather than nowhere.
  const heading = document.querySelector<HTMLElement>('h1');
  if (hadFocus && heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  await caches.open(laterCache(base));
}
