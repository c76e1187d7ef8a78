import type { Day } from '../../workspace/core/day.ts';

const dayLong = 86_400_000;

/** Whole days from one day or instant to another, both as ISO texts; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / dayLong);
}

/** A day in words, “Thursday, October 22”; with the year where it is not the one of `today`. `lang` is the language of the words. */
export function sayDay(day: Day, today: Day, lang: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return new Intl.DateTimeFormat(lang, {
    ...(isThisYear ? { weekday: 'long' } : { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));
}

/** A time of day, `HH:MM`, as the language writes it: “3:30 PM”. */
export function sayTime(time: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' })
    .format(Date.parse(`1970-01-01T${time}Z`))
    .replace('\u202F', ' ');
}
