import ICAL from 'ical.js';

/** The one event of a calendar file, as a calendar program reads it. */
export function readEvent(text: string): ICAL.Event {
  const event = new ICAL.Component(ICAL.parse(text) as unknown[]).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('expected an event');
  return new ICAL.Event(event);
}
