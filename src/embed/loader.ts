/*
 * `/embed/v1.js`, on other people's pages: `<askwell-embed tool="pitch"><a href="...">...</a></askwell-embed>`. Keep it under one
 * kilobyte and never break it. The link stays until the frame has said that it works.
 */
import { frameMessage } from './core/protocol.ts';

const home = new URL('./', (document.currentScript as HTMLScriptElement).src);

/** Attributes that go into the frame's address, in the element's spelling. */
const handed =
  'theme,accent,font,school,school-url,directory,booking,goal,field,minutes,questions,compact'.split(',');

class AskwellEmbed extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const link = document.createElement('slot');
    const frame = document.createElement('iframe');
    frame.src = this.#address();
    frame.title = this.title || this.textContent.trim();
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write';
    frame.referrerPolicy = 'no-referrer';
    this.style.display = 'block';
    frame.style.cssText = 'display:block;border:0;width:100%;height:1px';
    root.replaceChildren(link, frame);
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    addEventListener(
      'message',
      (heard) => {
        const message = frameMessage(heard, frame.contentWindow, home.origin);
        if (!message) return;
        if (message.kind === 'step') {
          this.dispatchEvent(new CustomEvent('askwell-step', { bubbles: true, detail: message.step }));
          return;
        }
        link.style.display = 'none';
        frame.style.height = `${message.height}px`;
        if (message.kind === 'ready') this.#follow(frame);
      },
      { signal },
    );
    // A page that turns dark does so with a class or an attribute at its root, or with the device.
    const follow = () => {
      this.#follow(frame);
    };
    matchMedia('(prefers-color-scheme:dark)').addEventListener('change', follow, { signal });
    const looks = new MutationObserver(follow);
    looks.observe(document.documentElement, { attributes: true });
    signal.onabort = () => {
      looks.disconnect();
    };
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }

  #address(): string {
    const lang = this.lang.slice(0, 2);
    const folder = lang && 'LANGUAGES'.split(' ').includes(lang) ? `../${lang}/embed/` : '';
    const address = new URL(`${folder}${this.getAttribute('tool') ?? ''}/`, home);
    for (const name of handed) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name.replace('-u', 'U'), value);
    }
    return address.href;
  }

  /** Light text stands on a dark page. */
  #follow(frame: HTMLIFrameElement): void {
    if (this.hasAttribute('theme')) return;
    const [red = 0, green = 0, blue = 0] = (getComputedStyle(this).color.match(/\d+/g) ?? []).map(Number);
    const theme = red + green + blue > 382 ? 'dark' : 'light';
    frame.contentWindow?.postMessage({ askwell: 1, kind: 'theme', theme }, home.origin);
  }
}

// The script may stand on a page twice.
if (!customElements.get('askwell-embed')) customElements.define('askwell-embed', AskwellEmbed);
