import { envelopeText } from '../../../storage/core/envelope.ts';
import { openText } from '../../../storage/core/open.ts';
import type { Plan, Stored } from '../../../storage/core/plan.ts';
import { beforeName, rescueName } from '../../../storage/core/rescue.ts';
import type { Person } from '../../../workspace/core/person.ts';
import { records } from '../../../workspace/core/records.ts';
import { talksWith } from './talk-with.ts';

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

/**
 * Removes people and the conversations with them, with the copies that upgrades and restores left of all these. Where the tools work on
 * such a conversation, the desk points at a new one with the id `newTalk`: they must not go on writing into what was removed.
 */
export function removePeople(
  ids: readonly string[],
  stored: Stored,
  { newTalk, savedAt }: { readonly newTalk: string; readonly savedAt: string },
): Plan {
  const talks = talksWith(ids, stored);
  const slots = [...ids.map(slotOf), ...talks.map((id) => `conversation/${id}`)];
  const names = slots.flatMap((slot) => [slot, beforeName(slot)]);
  const desk = openText(records.desk, 'desk', stored.get('desk') ?? '');
  const isOnDesk = 'value' in desk && talks.includes(desk.value.conversationId ?? '');
  const cleared = isOnDesk && { ...desk.value, conversationId: newTalk };
  return {
    writes: cleared
      ? [{ name: 'desk', text: envelopeText('desk', records.desk.versions.current, savedAt, cleared) }]
      : [],
    removes: names.filter((name) => stored.has(name)),
  };
}

function storedPerson(stored: Stored, id: string): Person | undefined {
  const text = stored.get(slotOf(id));
  const opened = text === undefined ? undefined : openText(records.person, slotOf(id), text);
  return opened !== undefined && 'value' in opened ? opened.value : undefined;
}
