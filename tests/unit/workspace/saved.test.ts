import { describe, expect, it } from 'vitest';
import { records, typeOf, type RecordName } from '../../../src/workspace/core/records.ts';
import { fullRecords } from '../../support/full-records.ts';
import { noteText, noteType } from '../../support/note-record.ts';
import { openAll, savedBy } from '../../support/saved-fixtures.ts';

const names = Object.keys(records) as RecordName[];
const versionsOf = (name: RecordName) =>
  Array.from({ length: records[name].versions.current }, (_, at) => at + 1);
const all = names.flatMap((name) => versionsOf(name).map((version) => ({ name, version })));

describe('what past versions saved', () => {
  it.each(all)('is there as bytes, and opens whole: $name $version (S8)', ({ name, version }) => {
    const text = savedBy(name, version);
    const { opened } = openAll(records[name], fullRecords[name].slot, text === undefined ? [] : [text]);
    const kind = version === records[name].versions.current ? 'ready' : 'upgraded';
    expect(opened).toMatchObject([{ kind, dropped: 0 }]);
  });

  it.each(names)('fills every field as today’s version saved it: %s', (name) => {
    const text = savedBy(name, records[name].versions.current);
    const { opened } = openAll(records[name], fullRecords[name].slot, [text ?? '']);
    expect(opened).toMatchObject([{ value: fullRecords[name].value }]);
  });
});

describe('the table of records', () => {
  it.each(names)('names a record as its versions do: %s', (name) => {
    expect(records[name].versions.record).toBe(name);
    expect(typeOf(name)).toBe(records[name]);
  });

  it.each(['', 'poem', 'constructor', '__proto__'])('does not know %j', (name) => {
    expect(typeOf(name)).toBeUndefined();
  });
});

describe('migrations', () => {
  it('are reported where nothing ran them', () => {
    expect(openAll(noteType, 'note/a', [noteText({ text: 'x' }, 2)]).unrun).toEqual(['object']);
    expect(openAll(noteType, 'note/a', [noteText('x', 1)]).unrun).toEqual([]);
  });

  it('were all run, each by the bytes of the version before it (S8)', () => {
    const unrun = names.flatMap((name) => {
      const texts = versionsOf(name).map((version) => savedBy(name, version) ?? '');
      return openAll(records[name], fullRecords[name].slot, texts).unrun.map((step) => `${name}: ${step}`);
    });
    expect(unrun).toEqual([]);
  });
});
