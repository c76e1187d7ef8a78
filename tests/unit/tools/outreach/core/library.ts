import { readContent } from '../../../../../src/build/content-files.ts';
import { listIn } from '../../../../../src/build/yaml-list.ts';
import type { Approach, Blank, Template, Version } from '../../../../../src/tools/outreach/core/template.ts';
import { records } from '../../../../../src/workspace/core/records.ts';

/** The blanks that authors wrote. */
export const blanks = listIn('.', 'content/messages/blanks.yaml') as Blank[];

/** What Amara wrote into each. */
export const examples: Readonly<Record<string, string>> = Object.fromEntries(
  blanks.map(({ id, example }) => [id, example]),
);

/** The templates that authors wrote. */
export const templates = readContent('.').messages as unknown as readonly (Template & {
  readonly channel: string;
})[];

/** Every version of every template, with its channel. */
export const versions: readonly (Version & { readonly channel: string })[] = templates.flatMap(
  ({ channel, approaches, text = '', subject }) =>
    (approaches ?? [{ text, ...(subject === undefined ? {} : { subject }) } as Approach]).map((version) => ({
      ...version,
      channel,
    })),
);

/** A template by its id. */
export function templateNamed(name: string): Template {
  const found = templates.find(({ id }) => id === name);
  if (found === undefined) throw new Error(`expected a template named ${name}`);
  return found;
}

/** Records in which nothing was said. */
export const nothing = {
  conversation: records.conversation.empty('c'),
  person: records.person.empty('p'),
  pitch: records.pitch.empty('i'),
  goal: records.goal.empty('g'),
} as const;
