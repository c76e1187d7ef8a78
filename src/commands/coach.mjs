/**
 * `npm run --silent coach -- --kind question|outreach|pitch|thanks < in.jsonl`: reads a `{"id","text"}` a line, prints a
 * `{"id", label: true|false, ...}` a line, in order. A line that cannot be read gets a sentence on standard error with its number;
 * the others are answered all the same, and the command ends with 1. With an unknown kind it ends with 2 and reads nothing.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { kinds, labelsOf } from '../coach/core/labels-of.ts';

const { values } = parseArgs({ options: { kind: { type: 'string' } }, strict: false });

/** The row of a line, or what is wrong with it. */
function rowOf(line) {
  let row;
  try {
    row = JSON.parse(line);
  } catch {
    return { fault: 'is not JSON' };
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return { fault: 'is not an object' };
  if (typeof row.text !== 'string') return { fault: 'has no "text" that is a string' };
  return { row };
}

async function answer(kind) {
  let at = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    at += 1;
    if (line.trim() === '') continue;
    const { row, fault } = rowOf(line.replace(/^\uFEFF/, ''));
    if (fault === undefined) {
      process.stdout.write(`${JSON.stringify({ id: row.id ?? null, ...labelsOf(kind, row.text) })}\n`);
    } else {
      process.stderr.write(`Line ${at} ${fault}. It was left out.\n`);
      process.exitCode = 1;
    }
  }
}

if (kinds.includes(values.kind)) await answer(values.kind);
else {
  const given = typeof values.kind === 'string' ? `not “${values.kind}”` : 'and none was given';
  process.stderr.write(`The kind must be one of ${kinds.join(', ')}, ${given}. Use --kind question.\n`);
  process.exitCode = 2;
}
