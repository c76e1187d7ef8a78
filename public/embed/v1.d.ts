/** Types of `/embed/v1.js`: the element, its attributes and its event. They change only by adding. */

/** What a visitor did in an embed. Never what they typed. */
type AskwellStep = 'started' | 'printed' | 'opened';

/** `<askwell-embed tool="pitch"><a href="...">...</a></askwell-embed>` */
interface AskwellEmbedElement extends HTMLElement {
  addEventListener(type: 'askwell-step', listener: (event: CustomEvent<AskwellStep>) => void): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The attributes, each as in the address of an embed. `lang` and `title` are those of HTML. */
interface AskwellEmbedAttributes {
  tool: string;
  theme?: 'auto' | 'light' | 'dark';
  accent?: `#${string}`;
  font?: 'serif' | 'sans';
  school?: string;
  'school-url'?: string;
  directory?: string;
  booking?: string;
  goal?: 'role' | 'industry' | 'company' | 'advice' | 'leads';
  field?: string;
  minutes?: string;
  /** Ids of questions of the bank, joined by commas. */
  questions?: string;
  compact?: '1';
}

interface HTMLElementTagNameMap {
  'askwell-embed': AskwellEmbedElement;
}
