/**
 * When a time on a clock is, as milliseconds since 1970. `skipped`: the clocks jump over that time, so it is as long after the jump
 * as it would have been (2:30 becomes 3:30). `twice`: the clocks go back over it, and it is the first of the two. These are the
 * choices of RFC 5545 for calendars. `unknown-zone`: the browser doesn’t know the zone.
 */
export type Moment =
  | { readonly kind: 'once' | 'skipped' | 'twice'; readonly instant: number }
  | { readonly kind: 'unknown-zone' };

const oneDay = 86_400_000;

/** The instant of a day (`YYYY-MM-DD`) and a time (`HH:MM`) on the clocks of a zone (`Europe/Berlin`). */
export function instantOf(on: string, at: string, zone: string): Moment {
  const clock = clockOf(zone);
  if (clock === undefined) return { kind: 'unknown-zone' };
  const wanted = Date.parse(`${on}T${at}:00Z`);
  const offsetAt = (instant: number) => clock(instant) - instant;
  // Clocks change at most once in two days: one of these two offsets holds at the time that is wanted.
  const before = offsetAt(wanted - oneDay);
  const after = offsetAt(wanted + oneDay);
  const fits = [before, after].filter((offset) => offsetAt(wanted - offset) === offset);
  if (fits.length === 0) return { kind: 'skipped', instant: wanted - before };
  const instants = fits.map((offset) => wanted - offset);
  return { kind: new Set(instants).size > 1 ? 'twice' : 'once', instant: Math.min(...instants) };
}

/** The zone, where the browser knows it; else `otherwise`, a zone that it does. */
export function knownZone(zone: string, otherwise: string): string {
  return formatFor(zone) !== undefined ? zone : otherwise;
}

/** What the clocks of a zone show at an instant, as if it were UTC, to the second. */
function clockOf(zone: string): ((instant: number) => number) | undefined {
  const format = formatFor(zone);
  return (
    format &&
    ((instant) => {
      const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
      const part = (name: Intl.DateTimeFormatPartTypes, width = 2) =>
        (parts.get(name) ?? '').padStart(width, '0');
      const date = `${part('year', 4)}-${part('month')}-${part('day')}`;
      return Date.parse(`${date}T${part('hour')}:${part('minute')}:${part('second')}Z`);
    })
  );
}

function formatFor(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    // Intl throws a RangeError for a zone that it does not know.
    return undefined;
  }
}
