/*
 * What a frame does with the visitor's work, beside the tool: it begins as the host's page asks, and the link to the full tool takes the
 * work along. All of it is loaded when it is needed, and shares the tool's records.
 */

const link = document.querySelector<HTMLAnchorElement>('[data-full]');
let isMade = false;

if (/[?&](goal|field|minutes|questions)=/.test(location.search)) {
  import('./presets.ts')
    .then(({ begin }) => begin(location.search, link?.dataset['bank'] ?? ''))
    .catch((error: unknown) => {
      // The tool works without them; whoever wrote the snippet finds out here.
      console.warn('Askwell embed: the presets could not load', error);
    });
}

/** Gives the link the work in its fragment. A part that could not load leaves the link to the empty tool. */
async function make(): Promise<void> {
  if (link) await import('./carry.ts').then(({ carryOn }) => carryOn(link)).catch(() => undefined);
  isMade = true;
}

/** A browser opens a new tab only in a click, so the link is made when a pointer or the keyboard comes near. */
function prepare(): void {
  isMade = false;
  void make();
}

link?.addEventListener('pointerenter', prepare);
link?.addEventListener('focus', prepare);
link?.addEventListener('click', (event) => {
  if (isMade) return;
  event.preventDefault();
  event.stopPropagation();
  void make().then(() => {
    link.click();
  });
});
