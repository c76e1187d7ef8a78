import type { Person } from '../../../workspace/core/person.ts';
import { limits } from '../../../workspace/core/limits.ts';
import { toLine } from './fold.ts';

/** What one line says about somebody; `''` stands for “not said”. */
export type LineRead = Pick<Person, 'name' | 'role' | 'organization'>;

/** Reads “Priya Nair, data coordinator, Three Rivers Health”: name, role, organization. “Coordinator at Three Rivers” says both too. */
export function readLine(line: string): LineRead {
  const [name = '', role = '', ...rest] = line.split(',').map((part) => toLine(part, limits.line));
  const organization = toLine(rest.join(', '), limits.line);
  const [, what, where] = organization === '' ? (/^(.+?) at (.+)$/i.exec(role) ?? []) : [];
  return what === undefined || where === undefined
    ? { name, role, organization }
    : { name, role: what, organization: where };
}
