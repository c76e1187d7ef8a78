/** A calendar day as one writes it: `2026-10-22` is “October 22, 2026”. `''` where there is none. */
export function dayInWords(on: string | null, lang: string): string {
  if (on === null || on === '') return '';
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(on));
}

/**
 * A time and its zone as one says them: `15:30` in `America/New_York` is “3:30 PM Eastern Time”. Either may be `''`; a zone that is not in
 * the table of the Internet’s zones stands as it was typed.
 */
export function timeInWords(at: string, zone: string, lang: string): string {
  const time =
    at === ''
      ? ''
      : new Intl.DateTimeFormat(lang, { timeStyle: 'short', timeZone: 'UTC' }).format(
          new Date(`1970-01-01T${at}Z`),
        );
  return [time, zoneInWords(zone, lang)].filter((text) => text !== '').join(' ');
}

function zoneInWords(zone: string, lang: string): string {
  if (zone === '') return '';
  try {
    const format = new Intl.DateTimeFormat(lang, { timeZone: zone, timeZoneName: 'longGeneric' });
    return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  } catch {
    return zone;
  }
}
