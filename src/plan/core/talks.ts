import { partsOfSlot } from '../../storage/core/envelope.ts';
import { openText } from '../../storage/core/open.ts';
import type { Stored } from '../../storage/core/plan.ts';
import type { Day } from '../../workspace/core/day.ts';
import { records, type RecordName, type RecordValue } from '../../workspace/core/records.ts';
import { factsOf, type Facts } from './facts.ts';

/** A conversation in the list, whom it is with, and what they say. `savedAt` is an instant in UTC. */
export type Talk = {
  readonly id: string;
  readonly conversation: RecordValue<'conversation'>;
  readonly person: RecordValue<'person'>;
  readonly facts: Facts;
  readonly savedAt: string;
};

/** The conversations that can be read, the last saved first. One of a newer or a damaged record is left out: the page says so elsewhere. */
export function talksIn(texts: Stored, today: Day): readonly Talk[] {
  const goalId = valueIn(texts, 'desk', '')?.value.goalId ?? null;
  return [...texts.keys()]
    .filter((name) => /^conversation\/[^:]+$/.test(name))
    .flatMap((slot) => {
      const { id } = partsOfSlot(slot);
      const opened = valueIn(texts, 'conversation', id);
      if (opened === undefined) return [];
      const { value: conversation, savedAt } = opened;
      const person = valueOr(texts, 'person', conversation.personId);
      const goal = valueOr(texts, 'goal', conversation.goalId ?? goalId);
      return [{ id, savedAt, conversation, person, facts: factsOf({ goal, person, conversation }, today) }];
    })
    .sort((one, other) => (one.savedAt > other.savedAt ? -1 : 1));
}

/** The record of a name and id among stored texts; `undefined` where it is not there or cannot be read. */
export function valueIn<Name extends RecordName>(
  texts: Stored,
  name: Name,
  id: string,
): { value: RecordValue<Name>; savedAt: string } | undefined {
  const slot = id === '' ? name : `${name}/${id}`;
  const text = texts.get(slot);
  const opened = text === undefined ? undefined : openText<unknown>(records[name], slot, text);
  if (opened === undefined || !('value' in opened)) return undefined;
  return { value: opened.value as RecordValue<Name>, savedAt: opened.savedAt };
}

function valueOr<Name extends RecordName>(texts: Stored, name: Name, id: string | null): RecordValue<Name> {
  const found = id === null ? undefined : valueIn(texts, name, id)?.value;
  return found ?? (records[name].empty('') as RecordValue<Name>);
}
