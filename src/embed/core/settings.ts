import { contrast, isColor, leastContrast, paper } from '../../shared/core/contrast.ts';

const web = /^https?:\/\/[^\s/]+/i;
const word = /^[a-z-]+$/;

/** What a host’s page may ask for, and the form of it. Everything comes from an address, so nothing is trusted. */
const forms = {
  /** `auto`, the usual one, follows the host’s page or the device. */
  theme: /^(auto|light|dark)$/,
  /** `#rrggbb`, with enough contrast on paper. */
  accent: /^#[0-9a-f]{6}$/i,
  font: /^(serif|sans)$/,
  school: /^.{1,80}$/,
  schoolUrl: web,
  /** Where a school’s students find alumni, and where they book an appointment. */
  directory: web,
  booking: web,
  /** The goal that is chosen at first, a word of the question bank; the field; how long the talk is, in minutes. */
  goal: word,
  field: word,
  minutes: /^\d{1,3}$/,
  /** Ids of questions of the bank, joined by commas: the list that a visitor begins with. */
  questions: /^[a-z\d-]+(,[a-z\d-]+)*$/,
  /** `1`: without the title and the sentence above the tool, and closed where something can be opened. */
  compact: /^[01]$/,
} as const;

/** How a host’s page wants an embed, as it stands in the address. What is absent is as on the site. */
export type EmbedSettings = { readonly [Name in keyof typeof forms]?: string };

/** Settings as read, and why some were refused: a sentence each, for the person who wrote them. */
export type SettingsRead = { readonly settings: EmbedSettings; readonly refusals: readonly string[] };

/** Reads the query of an embed’s address: `?theme=dark&accent=%237a1f3d`. Unknown names are left alone. */
export function readSettings(query: string): SettingsRead {
  const asked = new URLSearchParams(query);
  const settings: Record<string, string> = {};
  const refusals: string[] = [];
  for (const [name, form] of Object.entries(forms)) {
    const text = asked.get(name)?.trim();
    if (!text) continue;
    const why = form.test(text) ? name === 'accent' && accentRefusal(text) : 'not understood';
    if (why) refusals.push(`${name}=${text}: ${why}`);
    else settings[name] = text;
  }
  return { settings, refusals };
}

/** Why a color can’t be the accent, or nothing. */
export function accentRefusal(accent: string): string | undefined {
  if (!isColor(accent)) return 'not a color like #7a1f3d';
  const ratio = contrast(accent, paper);
  if (ratio >= leastContrast) return undefined;
  return `its contrast on paper is ${ratio.toFixed(2)}, and ${leastContrast} is the least`;
}

/** The query that says the same, with its question mark; nothing where nothing is set. */
export function queryOf(settings: EmbedSettings): string {
  const text = new URLSearchParams(settings as Record<string, string>).toString();
  return text === '' ? '' : `?${text}`;
}
