import { getCollection, type CollectionEntry } from 'astro:content';
import { channels, relations } from '../workspace/core/words.ts';

/** A message template, as its file under `content/messages/` has it. */
export type Message = CollectionEntry<'messages'>['data'];
/** A blank of the templates, as `content/messages/blanks.yaml` has it. */
export type Blank = CollectionEntry<'blanks'>['data'];

/** A piece of a template: words, or a blank to fill. */
export type Piece = { kind: 'words'; text: string } | { kind: 'blank'; blank: Blank };

/** All templates: the first messages by channel and relation, the others by the file they stand in. */
export async function messageGroups() {
  const entries = await getCollection('messages');
  const inFile = (name: string) =>
    entries.filter(({ filePath }) => filePath?.endsWith(`/${name}.yaml`)).map(({ data }) => data);
  const firsts = channels.map((channel) => ({
    channel,
    messages: relations.flatMap((relation) =>
      inFile(channel).filter((message) => message.relation === relation),
    ),
  }));
  const others = (['replies', 'thanks', 'follow-up'] as const).map((group) => ({
    group,
    messages: inFile(group),
  }));
  return { firsts, others };
}

/** Every blank by its id. */
export async function blanksById(): Promise<ReadonlyMap<string, Blank>> {
  return new Map((await getCollection('blanks')).map(({ data }) => [data.id, data]));
}

/**
 * A template's text taken apart at its blanks.
 *
 * @throws Error that names the blank, for one that `content/messages/blanks.yaml` does not have.
 */
export function piecesOf(text: string, blanks: ReadonlyMap<string, Blank>): Piece[] {
  return text.split(/\{([a-z-]+)\}/).flatMap((part, at): Piece[] => {
    if (at % 2 === 0) return part === '' ? [] : [{ kind: 'words', text: part }];
    const blank = blanks.get(part);
    if (blank === undefined) {
      throw new Error(`content/messages: found the blank {${part}}; expected an id of blanks.yaml`);
    }
    return [{ kind: 'blank', blank }];
  });
}

/** The files of `content/messages/` that hold templates, each a JSON file for the tools. */
export const packNames = [...channels, 'replies', 'thanks', 'follow-up'] as const;

/** The templates of one file as the tools read them. */
export async function templatesForTools(pack: (typeof packNames)[number]): Promise<Message[]> {
  const entries = await getCollection('messages');
  return entries.filter(({ filePath }) => filePath?.endsWith(`/${pack}.yaml`)).map(({ data }) => data);
}

/** Every blank, in the order of their file. */
export async function allBlanks(): Promise<Blank[]> {
  return [...(await blanksById()).values()];
}

/** The blanks of some templates, as a page brings them: how their values fit is told with the rest of the view. */
export async function blanksFor(templates: readonly Message[]): Promise<Omit<Blank, 'fit'>[]> {
  const text = JSON.stringify(templates);
  return (await allBlanks())
    .filter(({ id }) => text.includes(`{${id}}`))
    .map(({ id, group, label, hint, example }) => ({ id, group, label, hint, example }));
}
