/** What a channel takes, and what is advised for it. A figure that is absent is not known or not needed. */
export type Limit = {
  /** What `from`, `to` and `most` count. */
  readonly unit: 'characters' | 'words';
  /** Advised: from this many ... */
  readonly from?: number;
  /** ... to this many. */
  readonly to?: number;
  /** The channel takes no more. */
  readonly most?: number;
  /** The claims of `content/sources.yaml` that the figures come from. */
  readonly claims: readonly string[];
  /** The day on which the figures were last compared with those sources (`YYYY-MM-DD`): services change them often. */
  readonly checked: string;
};

/** A text whose length matters. */
export type LimitedChannel = keyof typeof limits | 'sms';

const checked = '2026-11-23';

/**
 * Limits by channel. A text message has its own arithmetic, see `sms.ts`.
 * - `linkedin-note`, `linkedin-note-premium`: 200 characters on a free account, 300 on a paid one (E73).
 * - `inmail`: aim below 400 (E72, recruiters’ messages), stop at 1,900 though LinkedIn says 2,000 (E74).
 * - `inmail-subject`: 200 characters (E74).
 * - `message`: nothing is enforced, since reports of the limit disagree (E74).
 * - `email`: 75 to 125 words (E71, E77); `email-subject` has no measured limit in E71 that we would hold anybody to.
 */
export const limits = {
  'linkedin-note': { unit: 'characters', most: 200, claims: ['E73'], checked },
  'linkedin-note-premium': { unit: 'characters', most: 300, claims: ['E73'], checked },
  inmail: { unit: 'characters', to: 400, most: 1900, claims: ['E72', 'E74'], checked },
  'inmail-subject': { unit: 'characters', most: 200, claims: ['E74'], checked },
  message: { unit: 'characters', claims: ['E74'], checked },
  email: { unit: 'words', from: 75, to: 125, claims: ['E71', 'E77'], checked },
} as const satisfies Readonly<Record<string, Limit>>;

/** Units in a text message that goes out in one piece, and in each piece of a longer one, by alphabet (E78, GSM 03.38). */
export const smsLimits = {
  'gsm-7': { single: 160, part: 153 },
  'ucs-2': { single: 70, part: 67 },
  claims: ['E78'],
  checked,
} as const;
