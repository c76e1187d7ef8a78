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
/** The height that a compact frame has at first, in CSS pixels, with room for what comes late and for a line more: WordPress shows 1,000. */
const roomOfCompact = 700;

dress(settings);
document.addEventListener('DOMContentLoaded', () => {
  fold();
  nameSchool(settings);
  addEventListener('click', goOut);
  if (parent !== self) report();
});

function dress({ theme, accent, font, compact }: EmbedSettings): void {
  if (theme) root.style.colorScheme = theme;
  if (accent) root.style.setProperty('--thread', `light-dark(${accent},oklch(from ${accent} max(l,.7) c h))`);
  if (font === 'sans') root.style.setProperty('--book', 'var(--hand)');
  root.classList.toggle('compact', compact === '1');
  root.classList.toggle('boxed', isBoxed);
}

/** The school’s own line: its name, its links. An anchor that leads nowhere is a plain word. */
function nameSchool({ school = '', ...settings }: EmbedSettings): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-to]')) {
    const name = link.dataset['to'] as 'schoolUrl' | 'directory' | 'booking';
    const to = settings[name] ?? '';
    if (to) link.href = to;
    else link.removeAttribute('href');
    if (name === 'schoolUrl') link.textContent = school;
    link.hidden = !(name === 'schoolUrl' ? school : to);
  }
}

/** Closes what can be opened, then, in a small frame, opens again what there is room for. */
function fold(): void {
  const close = (css: string) => {
    const all = document.querySelectorAll<HTMLDetailsElement>(css);
    for (const one of all) one.open = false;
    return all;
  };
  close('[data-plain]');
  if (settings.compact !== '1') return;
  for (const part of close('.part,.step')) {
    part.open = true;
    part.open = document.body.offsetHeight < roomOfCompact;
  }
}

// To whatever page it is: there is nothing in a message that it may not know.
const tell = (message: FrameMessage | WordPressMessage) => {
  parent.postMessage(message, '*');
};

const tellStep = (step: Step) => {
  tell({ askwell: 1, kind: 'step', step });
};

/** Links lead out of the frame. Where they can't, the address is shown, and WordPress is asked to follow it. */
function goOut(event: MouseEvent): void {
  const link = (event.target as Partial<Element>).closest?.<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented) return;
  if (link.matches('[data-full]')) tellStep('opened');
  if (link.getAttribute('href')?.startsWith('#')) link.target = '_self';
  else if (isBoxed && link.protocol.startsWith('http')) showAddress(link.href);
}

function showAddress(address: string): void {
  const field = document.querySelector<HTMLInputElement>('[data-way-out]');
  if (!field) return;
  (field.parentElement as HTMLElement).hidden = false;
  field.value = address;
  field.select();
  if (secret) tell({ message: 'link', value: address, secret });
}

function report(): void {
  const send = (kind: 'ready' | 'height') => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    tell({ askwell: 1, kind, height });
    if (secret) tell(wordPressHeight(height, secret));
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
  for (const [event, step] of [
    ['input', 'started'],
    ['beforeprint', 'printed'],
  ] as const) {
    addEventListener(
      event,
      () => {
        tellStep(step);
      },
      { once: true },
    );
  }
}
