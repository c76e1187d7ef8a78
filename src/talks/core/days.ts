import type { Day } from '../../workspace/core/day.ts';

const dayLong = 86_400_000;

/** The day some days later, or earlier where `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLong).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysFrom(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLong);
}

/** A day as one says it: “Monday, December 14”, with the year where it is not this one. `lang` is the language of the words. */
export function sayDay(day: Day, today: Day, lang: string): string {
  return new Intl.DateTimeFormat(lang, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day));
}

/** How far off a day is and which one it is: “in 9 days, Monday, December 14”. From five weeks on it counts in weeks. */
export function sayWhen(day: Day, today: Day, lang: string): string {
  const days = daysFrom(today, day);
  const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
  const away = Math.abs(days) < 35 ? format.format(days, 'day') : format.format(Math.trunc(days / 7), 'week');
  return `${away}, ${sayDay(day, today, lang)}`;
}
