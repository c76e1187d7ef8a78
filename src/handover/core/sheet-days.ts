import type { Day } from '../../workspace/core/day.ts';
import type { SheetWords } from './sheet-words.ts';

/** A day as people write it, in the language of the sheet. */
export function dayText(on: Day | null, { lang }: SheetWords): string | null {
  if (on === null) return null;
  const form = {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  return new Intl.DateTimeFormat(lang, form).format(new Date(`${on}T00:00Z`));
}

/** An instant, in UTC: whoever reads the sheet may be in another zone than who made it. */
export function momentText(at: string | null, { lang }: SheetWords): string | null {
  if (at === null) return null;
  const form = { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' } as const;
  return `${new Intl.DateTimeFormat(lang, form).format(new Date(at))} UTC`;
}
