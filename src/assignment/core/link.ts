import { unpackFragment, type Inflate, type LinkFault } from '../../handover/core/unpack.ts';
import { parseJson } from '../../storage/core/envelope.ts';
import { isObject } from '../../storage/core/json.ts';
import { limits } from '../../workspace/core/limits.ts';
import { readAssignment, type Assignment } from './assignment.ts';

/** The version of what stands in a link. */
const payloadVersion = 1;

/** The longest text of an assignment, in UTF-16 units: what a record keeps of it. */
export const mostCharacters = limits.assignment;

/** Why an address opens no assignment. `empty`: it asks for nothing. */
export type AssignmentFault = Exclude<LinkFault, 'unknown-kind'>;

/** What an address or a stored text says. `dropped` counts what could not be read in it. */
export type AssignmentRead =
  | { readonly kind: 'assignment'; readonly assignment: Assignment; readonly dropped: number }
  | { readonly kind: 'refused'; readonly reason: AssignmentFault };

/** An assignment as a text, for a link (`handedOut` first) and for storage: `{ v, assignment }` as JSON. */
export function assignmentText(assignment: Assignment): string {
  return JSON.stringify({ v: payloadVersion, assignment });
}

/** Reads such a text, whoever wrote it. Never throws. */
export function readAssignmentText(text: string): AssignmentRead {
  const json = parseJson(text);
  if (!isObject(json?.value)) return refused('broken');
  const { v, assignment } = json.value;
  if (typeof v === 'number' && v > payloadVersion) return refused('newer');
  const read = v === payloadVersion ? readAssignment(assignment) : undefined;
  if (read === undefined) return refused('broken');
  return { kind: 'assignment', assignment: read.value, dropped: read.dropped };
}

/** Reads the fragment of an address, with or without its `#`. Never rejects. */
export async function readAssignmentLink(fragment: string, inflate: Inflate): Promise<AssignmentRead> {
  // A character takes three bytes at most.
  const unpacked = await unpackFragment(fragment, inflate, mostCharacters * 3);
  if (unpacked.kind === 'refused') return unpacked;
  if (unpacked.text.length > mostCharacters) return refused('too-big');
  return readAssignmentText(unpacked.text);
}

const refused = (reason: AssignmentFault): AssignmentRead => ({ kind: 'refused', reason });
