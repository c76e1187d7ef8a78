import ICAL from 'ical.js';

/** The events of a calendar file in their order, as a calendar program reads them. */
export function readEvents(text: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The first event of a calendar file, as a calendar program reads it. */
export function readEvent(text: string): ICAL.Event {
  const [event] = readEvents(text);
  if (event === undefined) throw new Error('expected an event');
  return event;
}
