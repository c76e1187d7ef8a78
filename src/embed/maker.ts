/* The page that makes embeds: what is chosen becomes a preview and snippets. Without scripts the page shows those of the first tool. */
import { contrast, isColor, leastContrast, nearestPassing, paper } from '../shared/core/contrast.ts';
import { say } from '../shared/core/say.ts';
import { copyText } from '../shared/platform/copy-text.ts';
import { readSettings, type SettingsRead } from './core/settings.ts';
import {
  frameAddress,
  frameSnippet,
  linkSnippet,
  loaderSnippet,
  usualSize,
  type Embedded,
} from './core/snippets.ts';

/** The words that the script itself says, as the page hands them over. */
export type MakerWords = {
  readonly passes: string;
  readonly refused: string;
  readonly noColor: string;
  readonly use: string;
  readonly copied: string;
  readonly notCopied: string;
};

const leastHeight = 200;

/** How long the preview waits for another change, in milliseconds: a key at a time, it would only flicker. */
const settled = 250;

const links = ['schoolUrl', 'directory', 'booking'] as const;
const names = [
  ...(['theme', 'accent', 'font', 'school', 'goal', 'minutes', 'field', 'questions', 'compact'] as const),
  ...links,
];
type Name = (typeof names)[number];

/** Makes `<embed-maker>` work. Its attributes hold the words and, for each tool, what snippets say of it. */
export function defineEmbedMaker(): void {
  customElements.define('embed-maker', EmbedMaker);
}

class EmbedMaker extends HTMLElement {
  private waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.addEventListener('input', () => {
      this.draw();
    });
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button?.dataset['copy'] !== undefined) void this.copy(button.dataset['copy']);
      if (button?.matches('[data-nearest]')) this.take(button.value);
    });
    this.draw();
  }

  private get words(): MakerWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as MakerWords;
  }

  private field(name: string) {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
  }

  private text(name: string): string {
    const field = this.field(name);
    if (field instanceof HTMLInputElement && field.type === 'checkbox' && !field.checked) return '';
    return field?.value.trim() ?? '';
  }

  private piece<Kind extends HTMLElement>(name: string): Kind {
    return this.querySelector(`[data-${name}]`) as Kind;
  }

  private snippet(name: string): HTMLTextAreaElement {
    return this.piece(`snippet=${name}`);
  }

  private draw(): void {
    const all = JSON.parse(this.dataset['tools'] ?? '[]') as (Embedded & { plain: string })[];
    const chosen = all.find(({ tool }) => tool === this.text('tool')) ?? all[0];
    if (!chosen) return;
    const height = Math.max(leastHeight, Number(this.text('height')) || usualSize.height);
    const embedded = { ...chosen, height };
    // What is for one tool alone is neither shown nor asked for another.
    for (const one of this.querySelectorAll<HTMLElement>('[data-only]')) {
      one.hidden = one.dataset['only'] !== chosen.tool;
    }
    const { settings } = this.asked();
    this.judge(this.text('accent'));
    const isWrong = (name: Name) => this.text(name) !== '' && settings[name] === undefined;
    this.piece('no-address').hidden = !links.some(isWrong);
    this.piece('no-questions').hidden = !isWrong('questions');
    const snippets = {
      link: linkSnippet(embedded),
      frame: frameSnippet(embedded, settings),
      loader: loaderSnippet(embedded, settings),
      plain: chosen.plain,
    };
    for (const [name, text] of Object.entries(snippets)) this.snippet(name).value = text;
    this.preview(frameAddress({ ...embedded, home: this.dataset['home'] ?? '' }, settings), embedded);
  }

  private asked(): SettingsRead {
    const isFor = (name: Name) => this.field(name)?.closest<HTMLElement>('[data-only]')?.hidden !== true;
    const asked = names.filter(isFor).map((name) => [name, this.text(name)]);
    return readSettings(new URLSearchParams(asked).toString());
  }

  /** Says how much contrast the accent has, and offers the nearest that has enough. */
  private judge(color: string): void {
    const { words } = this;
    const nearest = this.piece<HTMLButtonElement>('nearest');
    nearest.hidden = true;
    const said = (): string => {
      if (color === '') return '';
      if (!isColor(color)) return say(words.noColor, { color });
      const ratio = (Math.floor(contrast(color, paper) * 100) / 100).toFixed(2);
      if (contrast(color, paper) >= leastContrast) return say(words.passes, { color, ratio });
      nearest.value = nearestPassing(color);
      nearest.textContent = say(words.use, { color: nearest.value });
      nearest.hidden = false;
      return say(words.refused, { color, ratio, nearest: nearest.value });
    };
    this.piece('contrast').textContent = said();
  }

  private take(color: string): void {
    const field = this.querySelector<HTMLInputElement>('[name=accent]');
    if (!field) return;
    field.value = color;
    field.focus();
    this.draw();
  }

  private preview(address: string, { title, height }: Embedded): void {
    const frame = this.piece<HTMLIFrameElement>('preview');
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => {
      show(frame, new URL(address, document.baseURI).href);
    }, settled);
    frame.title = `${frame.dataset['of'] ?? ''}: ${title}`;
    frame.height = String(height);
  }

  private async copy(name: string): Promise<void> {
    const field = this.snippet(name);
    const isCopied = await copyText(field.value);
    if (!isCopied) field.select();
    this.piece('said').textContent = isCopied ? this.words.copied : this.words.notCopied;
  }
}

/** Shows a page in a frame, without a step in the browser’s history where it shows one of ours already. */
function show(frame: HTMLIFrameElement, address: string): void {
  const shown = addressIn(frame);
  if (shown === undefined) {
    if (frame.src !== address) frame.src = address;
  } else if (shown !== address) frame.contentWindow?.location.replace(address);
}

/** What a frame shows; undefined before it shows anything, and for the browser’s own page about an error. */
function addressIn(frame: HTMLIFrameElement): string | undefined {
  try {
    const { href } = frame.contentWindow?.location ?? {};
    return href === 'about:blank' ? undefined : href;
  } catch {
    return undefined;
  }
}
