const oneDay = 86_400_000;

/** How the thank-you stands by the clock: within a day of the real end, or later, which is still good. `until` is an instant. */
export type Standing = { readonly kind: 'fresh' | 'late'; readonly until: number };

/** Counts 24 hours from the end of the talk, whatever the clocks do in between. `now` is in milliseconds since 1970. */
export function standingAt(endedAt: string, now: number): Standing {
  const until = Date.parse(endedAt) + oneDay;
  return { kind: now <= until ? 'fresh' : 'late', until };
}

/**
 * A day as one says it on another day, by the calendar of a zone: `today`, `yesterday`, `tomorrow`, or `other` where it needs its name.
 * Both are instants.
 */
export function dayName(
  instant: number,
  now: number,
  zone: string,
): 'today' | 'yesterday' | 'tomorrow' | 'other' {
  const away = dayNumber(instant, zone) - dayNumber(now, zone);
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return away === -1 ? 'yesterday' : 'other';
}

/** Days since 1970 by the calendar of a zone. */
function dayNumber(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const of = (name: 'year' | 'month' | 'day') => parts.get(name) ?? 0;
  return Date.UTC(of('year'), of('month') - 1, of('day')) / oneDay;
}
