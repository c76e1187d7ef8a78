import { envelopeText } from '../../../storage/core/envelope.ts';
import { openText } from '../../../storage/core/open.ts';
import type { Plan, Stored } from '../../../storage/core/plan.ts';
import { beforeName, rescueName } from '../../../storage/core/rescue.ts';
import type { Person } from '../../../workspace/core/person.ts';
import { records } from '../../../workspace/core/records.ts';

const slotOf = (id: string): string => `person/${id}`;

/**
 * Writes people: new ones, and changed ones in place of what is stored. Where something in a stored text could not be read, a copy of it is
 * kept aside first. `savedAt` is the instant, in UTC.
 */
export function writePeople(people: readonly Person[], stored: Stored, savedAt: string): Plan {
  return { writes: people.flatMap((person) => writesOf(person, stored, savedAt)), removes: [] };
}

function writesOf(person: Person, stored: Stored, savedAt: string): Plan['writes'] {
  const slot = slotOf(person.id);
  const write = { name: slot, text: envelopeText(slot, records.person.versions.current, savedAt, person) };
  const before = stored.get(slot);
  const opened = before === undefined ? undefined : openText(records.person, slot, before);
  if (before === undefined || opened === undefined || !('dropped' in opened) || opened.dropped === 0) {
    return [write];
  }
  return [{ name: rescueName(slot, before, (name) => stored.get(name)), text: before }, write];
}

/** Changes people as they are stored now, whatever another tab wrote meanwhile. Those that are gone or can’t be read stay as they are. */
export function changePeople(
  ids: readonly string[],
  change: (person: Person) => Person,
  stored: Stored,
  savedAt: string,
): Plan {
  const people = ids.flatMap((id) => storedPerson(stored, id) ?? []).map(change);
  return writePeople(people, stored, savedAt);
}

/** Removes people, with the copies that upgrades and restores left of them. */
export function removePeople(ids: readonly string[], stored: Stored): Plan {
  const names = ids.flatMap((id) => [slotOf(id), beforeName(slotOf(id))]);
  return { writes: [], removes: names.filter((name) => stored.has(name)) };
}

function storedPerson(stored: Stored, id: string): Person | undefined {
  const text = stored.get(slotOf(id));
  const opened = text === undefined ? undefined : openText(records.person, slotOf(id), text);
  return opened !== undefined && 'value' in opened ? opened.value : undefined;
}
