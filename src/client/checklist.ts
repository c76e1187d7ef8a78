/* Keeps the ticks of the checklist in this browser. The page works without it: boxes can be ticked, and print. */
import { count, say, type Counted } from '../shared/core/say.ts';
import { now, today } from '../shared/platform/now.ts';
import { saveFile } from '../shared/platform/save-file.ts';
import { browserDisk } from '../storage/browser.ts';
import { statusOf, type Status } from '../storage/core/status.ts';
import { followPage, pageTimers } from '../storage/page.ts';
import { createSlot } from '../storage/slot.ts';
import { tick, tickAgain, ticksType, untick, untickAll, type Tick } from '../workspace/core/ticks.ts';

const one = <Found extends HTMLElement>(css: string, within: ParentNode = document): Found =>
  within.querySelector(css) as Found;

const form = one<HTMLFormElement>('form.checklist');
const boxes = [...form.querySelectorAll('input')];
const saving = one('[data-saving]', form);
const offer = one('[data-undo]', form);
const untickButton = one('[data-act=untick-all]', form);
const { lang } = document.documentElement;

const disk = browserDisk(window);
const slot = createSlot({ type: ticksType, slot: 'ticks', disk, now, timers: pageTimers });

function showTicks(points: readonly Tick[]): void {
  const ticked = new Set(points.map(({ id }) => id));
  for (const box of boxes) box.checked = ticked.has(box.value);
  for (const place of form.querySelectorAll<HTMLElement>('[data-tally]')) {
    const own = [...(place.closest('section') ?? form).querySelectorAll('input')];
    const n = own.filter(({ checked }) => checked).length;
    place.textContent = say(place.dataset['tally'] ?? '', { n, total: own.length });
  }
  untickButton.hidden = boxes.every(({ checked }) => !checked);
}

let shown = 'empty';

/** Trouble is announced when it comes, so what is said stays untouched while it is true. */
function showStatus(status: Status): void {
  const kind = status.kind === 'unopened' ? 'empty' : status.kind;
  const said = JSON.stringify({ ...status, kind });
  if (said === shown) return;
  shown = said;
  const hadFocus = saving.contains(document.activeElement);
  const state = one<HTMLTemplateElement>(`template[data-state=${kind}]`, form).content.cloneNode(true);
  saving.replaceChildren(state);
  if (status.kind === 'dropped') {
    const place = one('[data-one]', saving);
    place.textContent = count(formsOf(place), status.count, lang);
  }
  if (status.kind === 'damaged') one('[data-copied]', saving).hidden = !status.isCopied;
  // A button that was pressed may be gone.
  if (hadFocus) saving.focus();
}

const formsOf = ({ dataset }: HTMLElement): Counted => ({
  one: dataset['one'] ?? '',
  other: dataset['other'] ?? '',
});

function show(): void {
  const state = slot.state();
  showTicks(state.value.points);
  showStatus(statusOf(new Map([['ticks', state]])));
}

/** What `untickAll` took away last. */
let taken: readonly Tick[] = [];

function offerUndo(points: readonly Tick[]): void {
  taken = points;
  offer.hidden = points.length === 0;
  one('span', offer).textContent = points.length === 0 ? '' : count(formsOf(offer), points.length, lang);
}

function download(): void {
  const { access } = slot.state();
  if (access.kind !== 'read-only') return;
  saveFile({ name: 'askwell-ticks.txt', type: 'text/plain', text: access.text });
}

const acts: Readonly<Record<string, () => void>> = {
  'untick-all': () => {
    const here = new Set(boxes.map(({ value }) => value));
    offerUndo(slot.state().value.points.filter(({ id }) => here.has(id)));
    slot.edit((ticks) => untickAll(ticks, here));
    one('button', offer).focus();
  },
  undo: () => {
    const before = taken;
    slot.edit((ticks) => tickAgain(ticks, before));
    untickButton.focus();
    offerUndo([]);
  },
  reload: () => {
    location.reload();
  },
  download,
  'start-afresh': () => void slot.startAfresh(),
};

form.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const { value, checked } = target;
  slot.edit((ticks) => (checked ? tick(ticks, value, today()) : untick(ticks, value)));
});
form.addEventListener('click', ({ target }) => {
  if (target instanceof HTMLElement) acts[target.dataset['act'] ?? '']?.();
});

// Boxes that were ticked before this script came are ticks like any other.
for (const { checked, value } of boxes) if (checked) slot.edit((ticks) => tick(ticks, value, today()));
slot.subscribe(show);
slot.open();
show();
followPage({
  flush: slot.flush,
  catchUp: () => {
    slot.reread('keep');
  },
});
