import { contrast, isColor, leastContrast, paper } from '../../shared/core/contrast.ts';

/** How a host’s page wants an embed. What is absent is as on the site. Everything comes from an address, so nothing is trusted. */
export type EmbedSettings = {
  readonly theme?: 'light' | 'dark';
  /** `#rrggbb`, with enough contrast on paper. */
  readonly accent?: string;
  readonly school?: string;
  /** Starts with `http://` or `https://`. */
  readonly schoolUrl?: string;
  /** The goal that is chosen at first: a word of the question bank, looked up where it is used. */
  readonly goal?: string;
  /** How long the talk is at first, in minutes. */
  readonly minutes?: number;
  /** Without the title and the sentence above the tool. */
  readonly compact?: true;
};

/** Settings as read, and why some were refused: a sentence each, for the person who wrote them. */
export type SettingsRead = { readonly settings: EmbedSettings; readonly refusals: readonly string[] };

const longestName = 80;

/** Reads the query of an embed’s address: `?theme=dark&accent=%237a1f3d`. Unknown names are left alone. */
export function readSettings(query: string): SettingsRead {
  const asked = new URLSearchParams(query);
  const refusals: string[] = [];
  const take = <T>(name: string, read: (text: string) => T | string) => {
    const text = asked.get(name)?.trim();
    if (!text) return {};
    const value = read(text);
    if (typeof value !== 'string') return value;
    refusals.push(`${name}=${text}: ${value}`);
    return {};
  };
  const settings: EmbedSettings = {
    ...take('theme', (text) =>
      text === 'light' || text === 'dark'
        ? { theme: text }
        : text === 'auto'
          ? {}
          : 'expected auto, light or dark',
    ),
    ...take('accent', (accent) => accentRefusal(accent) ?? { accent }),
    ...take('school', (text) => ({ school: text.slice(0, longestName) })),
    ...take('schoolUrl', (text) => (isWebAddress(text) ? { schoolUrl: text } : 'expected https://...')),
    ...take('goal', (text) => (/^[a-z-]+$/.test(text) ? { goal: text } : 'expected a word like role')),
    ...take('minutes', (text) =>
      /^\d{1,3}$/.test(text) ? { minutes: Number(text) } : 'expected a number of minutes',
    ),
    ...take('compact', (text) => (text === '1' ? ({ compact: true } as const) : {})),
  };
  return { settings, refusals };
}

/** Why a color can’t be the accent, or nothing. */
export function accentRefusal(accent: string): string | undefined {
  if (!isColor(accent)) return 'expected a color like #7a1f3d';
  const ratio = contrast(accent, paper);
  if (ratio >= leastContrast) return undefined;
  return `its contrast on paper is ${ratio.toFixed(2)}, and ${leastContrast} is the least`;
}

function isWebAddress(text: string): boolean {
  // Not by `new URL`: a browser reads "https:evil" as an address too, and here it is a mistake.
  return /^https?:\/\/[^\s/]+/i.test(text);
}

/** The query that says the same, with its question mark; nothing where nothing is set. */
export function queryOf(settings: EmbedSettings): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(settings)) query.set(name, value === true ? '1' : String(value));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
