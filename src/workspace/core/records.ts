import type { RecordType } from '../../storage/core/open.ts';
import { assignmentType } from './assignment.ts';
import { conversationType } from './conversation.ts';
import { deskType } from './desk.ts';
import { goalType } from './goal.ts';
import { personType } from './person.ts';
import { pitchType } from './pitch.ts';
import { ticksType } from './ticks.ts';

/** The one table of what is stored: the name of a record, as slots begin with it, and its type. */
export const records = {
  goal: goalType,
  pitch: pitchType,
  person: personType,
  conversation: conversationType,
  assignment: assignmentType,
  ticks: ticksType,
  desk: deskType,
} as const;

/** The name of a record. */
export type RecordName = keyof typeof records;

/** The type of a record by the name that a stored slot has; `undefined` for one that this code does not know. */
export function typeOf(record: string): RecordType<unknown> | undefined {
  return Object.hasOwn(records, record) ? records[record as RecordName] : undefined;
}

/** What a record of a name holds. */
export type RecordValue<Name extends RecordName> =
  (typeof records)[Name] extends RecordType<infer Value> ? Value : never;
