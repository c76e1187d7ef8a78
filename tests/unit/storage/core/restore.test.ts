import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../../src/storage/core/backup.ts';
import type { Plan, Stored } from '../../../../src/storage/core/plan.ts';
import { planRestore, type RestoreWay } from '../../../../src/storage/core/restore.ts';
import { noteText, noteTypeOf, type Note } from '../../../support/note-record.ts';
import { patience, runs } from '../../../support/runs.ts';

const [early, late] = ['2026-11-01T00:00:00.000Z', '2026-11-02T00:00:00.000Z'];
const note = (text: string, ...ids: string[]): Note => ({
  title: '',
  text,
  items: ids.map((id) => ({ id, text: id })),
});
const after = (stored: Stored, { writes, removes }: Plan): Map<string, string> => {
  const texts = new Map([...stored, ...writes.map(({ name, text }) => [name, text] as const)]);
  for (const name of removes) texts.delete(name);
  return texts;
};

/** Restores what `there` holds into what `here` holds. */
function restored(here: Record<string, string>, there: Record<string, string>, way: RestoreWay = 'merge') {
  const stored = new Map(Object.entries(here));
  const { lines, plan } = planRestore(
    stored,
    makeBackup(new Map(Object.entries(there)), late),
    way,
    noteTypeOf,
  );
  const texts = after(stored, plan);
  const dataOf = (slot: string) => (JSON.parse(texts.get(slot)!) as { data: Note }).data;
  return { lines: lines.map(({ slot, change }) => `${slot} ${change}`), dropped: lines, plan, texts, dataOf };
}

describe('a restore', () => {
  it('adds what is not here and keeps what is the same (S13)', () => {
    const here = { 'note/a': noteText(note('same')) };
    const there = { ...here, 'note/b': noteText(note('b'), 3, early, 'note/b') };
    const { lines, texts } = restored(here, there);
    expect(lines).toEqual(['note/a kept', 'note/b added']);
    expect(texts).toEqual(new Map(Object.entries(there)));
  });

  it('upgrades what an older version backed up, by the same opening (S13)', () => {
    const { dataOf, lines } = restored({}, { 'note/a': noteText('old', 1) });
    expect([lines, dataOf('note/a')]).toEqual([['note/a added'], note('old')]);
  });

  it('merges record by record: the later one wins a field, lists keep the items of both', () => {
    const [mine, theirs] = [note('mine', 'a', 'b'), note('theirs', 'b', 'c')];
    const there = { 'note/a': noteText(theirs, 3, early) };
    const kept = restored({ 'note/a': noteText(mine, 3, late) }, there);
    expect(kept.dataOf('note/a')).toEqual(note('mine', 'a', 'b', 'c'));
    const won = restored({ 'note/a': noteText(mine, 3, early) }, { 'note/a': noteText(theirs, 3, late) });
    expect(won.dataOf('note/a')).toEqual(note('theirs', 'b', 'c', 'a'));
    for (const { texts } of [kept, won])
      expect(JSON.parse(texts.get('note/a')!)).toHaveProperty('savedAt', late);
    expect([kept.lines, won.lines]).toEqual([['note/a replaced'], ['note/a replaced']]);
  });

  it('keeps the text that it replaces under :before', () => {
    const here = noteText(note('mine'), 3, early);
    const { texts } = restored({ 'note/a': here }, { 'note/a': noteText(note('theirs'), 3, late) });
    expect(texts.get('note/a:before')).toBe(here);
  });

  it('replaces all: what the backup lacks goes, copies kept aside stay', () => {
    const here = { 'note/a': noteText(note('mine'), 3, late), 'note/b': '{', 'note/b:rescued': '{' };
    const { lines, dataOf, texts } = restored(
      here,
      { 'note/a': noteText(note('theirs'), 3, early) },
      'replace',
    );
    expect(lines).toEqual(['note/a replaced', 'note/b removed']);
    expect(dataOf('note/a')).toEqual(note('theirs'));
    expect([...texts.keys()]).toEqual(['note/a', 'note/b:rescued', 'note/a:before']);
  });

  it.each<RestoreWay>(['merge', 'replace'])(
    'leaves what a newer version wrote as it is, by %s (S5)',
    (way) => {
      const newer = noteText({}, 4);
      const readable = noteText(note('x'));
      expect(restored({ 'note/a': newer }, { 'note/a': readable }, way).plan).toEqual({
        writes: [],
        removes: [],
      });
      expect(restored({ 'note/a': readable }, { 'note/a': newer }, way)).toMatchObject({
        lines: ['note/a newer'],
        plan: { writes: [], removes: [] },
      });
      expect(
        restored(
          {},
          { 'note/a': noteText({}, 1, early, 'poem/a'), 'poem/a': noteText({}, 1, early, 'poem/a') },
          way,
        ).lines,
      ).toEqual(['poem/a newer', 'note/a aside']);
    },
  );

  it('copies a damaged slot aside before it puts the backup in its place (S6)', () => {
    const { texts, lines, dataOf } = restored({ 'note/a': '{' }, { 'note/a': noteText(note('x')) });
    expect(lines).toEqual(['note/a replaced']);
    expect([texts.get('note/a:rescued'), dataOf('note/a')]).toEqual(['{', note('x')]);
  });

  it('keeps aside what cannot be read, each text once, none over another (S6)', () => {
    const there = { 'note/a': '{1', 'note/a:rescued': '{2', 'note/b': noteText([], 3, early, 'note/b') };
    const { texts, lines } = restored({}, there);
    expect(lines).toEqual(['note/b aside', 'note/a aside', 'note/a aside']);
    expect(texts.get('note/a:rescued')).toBe('{1');
    expect(texts.get('note/a:rescued-2')).toBe('{2');
    expect(restored(Object.fromEntries(texts), there).plan.writes).toEqual([]);
    expect(restored({ 'note/a': '{1' }, { 'note/a': '{1' }).plan.writes).toEqual([]);
  });

  it('counts what it could not read in a record, and keeps that record’s text (S9)', () => {
    const text = noteText({ title: '', text: 'x', items: ['bad'] });
    const { dropped, texts, plan } = restored({}, { 'note/a': text });
    expect(dropped).toEqual([{ slot: 'note/a', change: 'added', dropped: 1 }]);
    expect(texts.get('note/a:rescued')).toBe(text);
    expect(plan.writes[0]!.name).toBe('note/a:rescued');
  });
});

describe('any two workspaces', () => {
  const items = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), text: fc.string() }), {
    selector: ({ id }) => id,
  });
  const value = fc.record({ title: fc.string(), text: fc.string(), items });
  const savedAt = fc.constantFrom(early, late);
  const slotText = (slot: string) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.tuple(value, savedAt).map(([data, at]) => noteText(data, 3, at, slot)) },
      fc.tuple(fc.string(), savedAt).map(([data, at]) => noteText(data, 1, at, slot)),
      fc.string(),
      fc.constant(noteText({}, 4, early, slot)),
    );
  const slots = ['note/a', 'note/b', 'note/c'];
  const workspace = fc.record(Object.fromEntries(slots.map((slot) => [slot, slotText(slot)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<Record<string, string>>;

  it('are merged to the same when merged again', patience, () => {
    fc.assert(
      fc.property(workspace, workspace, (here, there) => {
        const { texts } = restored(here, there);
        const again = restored(Object.fromEntries(texts), there);
        expect(again.texts).toEqual(texts);
      }),
      runs,
    );
  });

  it('lose nothing in a merge: each text of here stands, or its items and a copy do', patience, () => {
    const itemsIn = (text: string | undefined): string[] => {
      try {
        const { data } = JSON.parse(text ?? '') as { data: Note };
        return data.items.map(({ id }) => id);
      } catch {
        return [];
      }
    };
    fc.assert(
      fc.property(workspace, workspace, (here, there) => {
        const { texts, lines } = restored(here, there);
        for (const text of Object.values(here)) expect([...texts.values()]).toContain(text);
        for (const [slot, text] of [...Object.entries(here), ...Object.entries(there)]) {
          if (lines.includes(`${slot} newer`)) continue;
          expect(itemsIn(texts.get(slot))).toEqual(expect.arrayContaining(itemsIn(text)));
        }
      }),
      runs,
    );
  });

  it('leave only the backup’s slots after a replace', patience, () => {
    fc.assert(
      fc.property(workspace, workspace, (here, there) => {
        const { texts } = restored(here, there, 'replace');
        const left = [...texts.keys()].filter((name) => !name.includes(':'));
        expect(left.filter((slot) => !Object.hasOwn(there, slot))).toEqual([]);
      }),
      runs,
    );
  });
});
