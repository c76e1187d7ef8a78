/*
 * Runs inside an embed, inline in its head: the looks before the first paint, then heights and links to the page around. A classic
 * script, since a sandboxed frame may not load modules everywhere. It never reads or sends what a visitor typed.
 */
import {
  asksForHeight,
  themeTold,
  wordPressHeight,
  wordPressSecret,
  type FrameMessage,
  type HostMessage,
  type Step,
  type WordPressMessage,
} from './core/protocol.ts';
import { readSettings, type EmbedSettings } from './core/settings.ts';

const root = document.documentElement;
const { settings, refusals } = readSettings(location.search);
for (const refusal of refusals) console.warn(`Askwell embed: ${refusal}`);
/** In a sandbox without an origin of our own nothing can be stored, printed, saved as a file or opened. */
const isBoxed = origin === 'null';
const secret = wordPressSecret(location.hash);

dress(settings);
document.addEventListener('DOMContentLoaded', () => {
  document.querySelector('[data-plain]')?.removeAttribute('open');
  nameSchool(settings);
  addEventListener('click', goOut);
  if (parent !== self) report();
});

function dress({ theme, accent, compact }: EmbedSettings): void {
  if (theme) root.style.colorScheme = theme;
  if (accent) root.style.setProperty('--thread', `light-dark(${accent},oklch(from ${accent} max(l,.7) c h))`);
  root.classList.toggle('compact', compact === true);
  root.classList.toggle('boxed', isBoxed);
}

function nameSchool({ school, schoolUrl }: EmbedSettings): void {
  const place = document.querySelector<HTMLElement>('[data-school]');
  if (!place || !school) return;
  const name = document.createElement(schoolUrl ? 'a' : 'span');
  if (schoolUrl) (name as HTMLAnchorElement).href = schoolUrl;
  name.textContent = school;
  place.replaceChildren(name);
  place.hidden = false;
}

const tell = (message: FrameMessage | WordPressMessage) => {
  // To whatever page it is: there is nothing in a message that it may not know.
  parent.postMessage(message, '*');
};

/** Links lead out of the frame. Where they can't, the address is shown, and WordPress is asked to follow it. */
function goOut(event: MouseEvent): void {
  const link = (event.target as Partial<Element>).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented) return;
  if (link.getAttribute('href')?.startsWith('#')) link.target = '_self';
  else if (isBoxed && link.protocol.startsWith('http')) {
    const wayOut = document.querySelector<HTMLElement>('[data-way-out]');
    const field = wayOut?.querySelector('input');
    if (!wayOut || !field) return;
    wayOut.hidden = false;
    field.value = link.href;
    field.select();
    wayOut.scrollIntoView({ block: 'nearest' });
    if (secret) tell({ message: 'link', value: link.href, secret });
  }
}

function report(): void {
  const height = () => Math.ceil(document.body.getBoundingClientRect().height);
  const send = (kind: 'ready' | 'height') => {
    tell({ askwell: 1, kind, height: height() });
    if (secret) tell(wordPressHeight(height(), secret));
  };
  const told = new Set<Step>();
  const tellOnce = (step: Step) => {
    if (!told.has(step)) tell({ askwell: 1, kind: 'step', step });
    told.add(step);
  };
  send('ready');
  new ResizeObserver(() => {
    send('height');
  }).observe(document.body);
  addEventListener('message', (heard: MessageEvent<HostMessage>) => {
    const theme = themeTold(heard, parent);
    if (theme) root.style.colorScheme = theme;
    if (secret && asksForHeight(heard, parent, secret)) send('height');
  });
  addEventListener('input', () => {
    tellOnce('started');
  });
  addEventListener('beforeprint', () => {
    tellOnce('printed');
  });
  addEventListener('click', ({ target }) => {
    if ((target as Partial<Element>).closest?.('[data-full]')) tellOnce('opened');
  });
}
