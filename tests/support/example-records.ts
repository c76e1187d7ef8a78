import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RecordType } from '../../src/storage/core/open.ts';
import type { Records } from '../../src/sheets/core/fill.ts';
import { records } from '../../src/workspace/core/records.ts';

const slots = parse(readFileSync('content/example.yaml', 'utf8')) as Record<string, unknown>;

/** The record of a slot, read as a browser reads it. */
function read<T>({ parse: read }: RecordType<T>, slot: string): T {
  const parsed = read(slots[slot], slot.slice(slot.indexOf('/') + 1));
  if (parsed === undefined) throw new Error(`content/example.yaml has no ${slot} that can be read.`);
  return parsed.value;
}

const person = read(records.person, 'person/tom');

/** The worked example, as a sheet is filled from it. */
export const exampleRecords: Records = {
  goal: read(records.goal, 'goal/example'),
  pitch: read(records.pitch, 'pitch/example'),
  conversation: read(records.conversation, 'conversation/tom'),
  person,
  people: [person],
};

/** A person who has written nothing yet. */
export const emptyRecords: Records = {
  goal: records.goal.empty(''),
  pitch: records.pitch.empty(''),
  conversation: records.conversation.empty(''),
  person: records.person.empty(''),
  people: [],
};
