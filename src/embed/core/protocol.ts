/** What stands in every message, and what a host’s page looks for. A new meaning is a new version beside this one. */
export const version = 1;

/** What a visitor did, in the order in which it can happen. Names alone: never a word that they typed. */
export const steps = ['started', 'printed', 'opened'] as const;

/** The name of something that a visitor did. */
export type Step = (typeof steps)[number];

/** What a frame tells the page around it. `height` is that of the whole content, in CSS pixels. `ready` comes once, first. */
export type FrameMessage =
  | { readonly askwell: 1; readonly kind: 'ready' | 'height'; readonly height: number }
  | { readonly askwell: 1; readonly kind: 'step'; readonly step: Step };

/** What a page tells a frame: that its looks have changed. */
export type HostMessage = {
  readonly askwell: 1;
  readonly kind: 'theme';
  readonly theme: 'light' | 'dark';
};

/** The part of a `MessageEvent` that is looked at. */
export type Heard = { readonly source: unknown; readonly origin: string; readonly data: unknown };

/** Higher than any tool grows; a page that believed more could be made endless. */
export const mostHeight = 20_000;

/**
 * A message of our own frame, or nothing: it has to come from that very frame, from our origin, in a version that is known here. Any
 * page can send anything, so nothing else is looked at.
 */
export function frameMessage(heard: Heard, frame: unknown, origin: string): FrameMessage | undefined {
  if (heard.source !== frame || heard.origin !== origin) return undefined;
  const data = heard.data as Partial<FrameMessage> & { height?: unknown; step?: unknown };
  if (data?.askwell !== version) return undefined;
  if (data.kind === 'step')
    return isStep(data.step) ? { askwell: 1, kind: 'step', step: data.step } : undefined;
  const { kind, height } = data;
  if ((kind !== 'ready' && kind !== 'height') || !isHeight(height)) return undefined;
  return { askwell: 1, kind, height };
}

const isStep = (step: unknown): step is Step => (steps as readonly unknown[]).includes(step);

const isHeight = (height: unknown): height is number =>
  typeof height === 'number' && height > 0 && height <= mostHeight;

/** What the page around us says about its looks, or nothing. `host` is the window around the frame. */
export function themeTold(heard: Heard, host: unknown): 'light' | 'dark' | undefined {
  const data = heard.data as Partial<HostMessage> | null;
  if (heard.source !== host || data?.askwell !== version || data.kind !== 'theme') return undefined;
  return data.theme === 'light' || data.theme === 'dark' ? data.theme : undefined;
}

/** What WordPress shows of a frame: at least and at most this height, in CSS pixels (wp-includes/js/wp-embed.js). */
const wordPressHeights = [200, 1000] as const;

/** The secret that WordPress appends to a frame’s address, `#?secret=...`; without one no WordPress is around. */
export function wordPressSecret(hash: string): string | undefined {
  return /[?&]secret=([a-z0-9]+)/i.exec(hash)?.[1];
}

/** A message in WordPress’s own form: its script shows no frame that has not sent its height with the secret. */
export type WordPressMessage =
  | { readonly message: 'height'; readonly value: number; readonly secret: string }
  | { readonly message: 'link'; readonly value: string; readonly secret: string };

/** The height as WordPress takes it. */
export function wordPressHeight(height: number, secret: string): WordPressMessage {
  const [least, most] = wordPressHeights;
  return { message: 'height', value: Math.min(most, Math.max(least, height)), secret };
}

/** Whether WordPress asks for the height again. */
export function asksForHeight(heard: Heard, host: unknown, secret: string): boolean {
  const data = heard.data as { message?: unknown; secret?: unknown } | null;
  return heard.source === host && data?.message === 'ready' && data.secret === secret;
}
