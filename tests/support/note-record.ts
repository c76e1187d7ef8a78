import { isObject } from '../../src/storage/core/json.ts';
import { defineVersions } from '../../src/storage/core/migrations.ts';
import type { RecordType } from '../../src/storage/core/open.ts';

/** A small record of three versions, for testing storage without the workspace. */
export type Note = { title: string; text: string; items: readonly { id: string; text: string }[] };

/** Version 1 was a bare text, 2 an object with a text, 3 has a title and items. */
export const noteType: RecordType<Note> = {
  versions: defineVersions('note', [
    { version: 1, name: 'bare-text' },
    { version: 2, name: 'object', migrate: (data) => ({ text: data }) },
    { version: 3, name: 'title', migrate: (data) => ({ title: '', ...(data as object), items: [] }) },
  ]),
  parse: (data) => {
    if (!isObject(data) || typeof data['text'] !== 'string') return undefined;
    const entries: unknown[] = Array.isArray(data['items']) ? data['items'] : [];
    const items = entries.flatMap((item) =>
      isObject(item) && typeof item['id'] === 'string' && typeof item['text'] === 'string'
        ? [{ id: item['id'], text: item['text'] }]
        : [],
    );
    const title = typeof data['title'] === 'string' ? data['title'] : '';
    return { value: { title, text: data['text'], items }, dropped: entries.length - items.length };
  },
  empty: () => ({ title: '', text: '', items: [] }),
};

/** The stored text of a note, as version `version` wrote it. */
export function noteText(
  data: unknown,
  version = 3,
  savedAt = '2026-11-01T08:00:00.000Z',
  slot = 'note/a',
): string {
  return JSON.stringify({ app: 'askwell', slot, version, savedAt, data });
}

/** The types of the records that tests store. */
export const noteTypeOf = (record: string): RecordType<unknown> | undefined =>
  record === 'note' ? noteType : undefined;
