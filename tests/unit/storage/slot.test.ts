import { describe, expect, it } from 'vitest';
import { naughtyStrings } from '../../support/naughty-strings.ts';
import { noteText } from '../../support/note-record.ts';
import { noteSlot } from '../../support/note-slot.ts';

const ready = noteText({ title: 'T', text: 'before', items: [] });

describe('a slot', () => {
  it('shows what was saved once it is opened', () => {
    const { slot } = noteSlot({ stored: ready });
    expect(slot.state()).toMatchObject({ value: { text: '' }, access: { kind: 'unopened' } });
    slot.open();
    expect(slot.state()).toEqual({
      value: { title: 'T', text: 'before', items: [] },
      access: { kind: 'open', from: 'ready', dropped: 0 },
      saving: { kind: 'idle' },
    });
  });

  it('saves 300 ms after the last edit, in an envelope (S2, S11)', () => {
    const { slot, type, at, savedText, pass } = noteSlot();
    slot.open();
    type('hello');
    expect(slot.state()).toMatchObject({ value: { text: 'hello' }, saving: { kind: 'waiting' } });
    pass(299);
    expect(at('note/a')).toBeUndefined();
    pass(1);
    expect(savedText()).toBe('hello');
    expect(JSON.parse(at('note/a')!)).toMatchObject({ app: 'askwell', slot: 'note/a', version: 3 });
    expect(slot.state().saving).toEqual({ kind: 'saved' });
  });

  it('saves what waits on a flush and on closing (S11)', () => {
    const { slot, type, savedText } = noteSlot();
    slot.open();
    type('one');
    slot.flush();
    expect(savedText()).toBe('one');
    type('two');
    slot.close();
    expect(savedText()).toBe('two');
  });

  it('writes nothing before it is opened, and keeps the edits made until then (S4)', () => {
    const { slot, type, browser, savedText, pass } = noteSlot({ stored: ready });
    type('early');
    pass(1000);
    slot.flush();
    expect(slot.save()).toEqual({ kind: 'blocked', reason: 'unopened' });
    expect(slot.remove()).toEqual({ kind: 'blocked', reason: 'unopened' });
    expect(browser.writes).toEqual([]);
    slot.open();
    expect(slot.state().value).toEqual({ title: 'T', text: 'early', items: [] });
    pass(300);
    expect(savedText()).toBe('early');
  });

  it('writes nothing on opening, nor on saving where nothing changed', () => {
    for (const stored of [undefined, ready]) {
      const { slot, browser } = noteSlot(stored === undefined ? {} : { stored });
      slot.open();
      slot.open();
      expect(slot.save()).toEqual({ kind: 'saved' });
      expect(browser.writes).toEqual([]);
    }
  });

  it.each(naughtyStrings)('brings back %j after a reload', (naughty) => {
    const { slot, type, browser } = noteSlot();
    slot.open();
    type(naughty);
    slot.save();
    const again = noteSlot({ browser });
    again.slot.open();
    expect(again.slot.state().value.text).toBe(naughty);
  });

  it('tells its subscribers, until they leave', () => {
    const { slot, type } = noteSlot();
    const heard: string[] = [];
    const leave = slot.subscribe(({ value }) => heard.push(value.text));
    slot.open();
    type('a');
    leave();
    type('b');
    expect(heard.at(-1)).toBe('a');
  });

  it('begins with what it is told to, and writes that with the first edit alone', () => {
    const { slot, type, browser, savedText, pass } = noteSlot();
    slot.open();
    slot.begin((value) => ({ ...value, title: 'Preset' }));
    expect(slot.state()).toMatchObject({ value: { title: 'Preset' }, saving: { kind: 'idle' } });
    pass(1000);
    expect(slot.save()).toEqual({ kind: 'saved' });
    expect(browser.writes).toEqual([]);
    type('mine');
    slot.flush();
    expect(slot.state().value).toMatchObject({ title: 'Preset', text: 'mine' });
    expect(savedText()).toBe('mine');
  });

  it('begins with nothing where something is stored or was typed', () => {
    const stored = noteSlot({ stored: ready });
    stored.slot.open();
    stored.slot.begin((value) => ({ ...value, text: 'preset' }));
    expect(stored.slot.state().value.text).toBe('before');
    const typed = noteSlot();
    typed.slot.open();
    typed.type('mine');
    typed.slot.begin((value) => ({ ...value, text: 'preset' }));
    expect(typed.slot.state().value.text).toBe('mine');
  });

  it('is emptied with its copy from before, and an edit undoes that', () => {
    const { slot, at, savedText } = noteSlot({ stored: noteText('old', 1) });
    slot.open();
    const { value } = slot.state();
    expect(slot.remove()).toEqual({ kind: 'saved' });
    expect([at('note/a'), at('note/a:before'), slot.state().value.text]).toEqual([undefined, undefined, '']);
    slot.edit(() => value);
    slot.flush();
    expect(savedText()).toBe('old');
  });
});

describe('storage that fails', () => {
  it('leaves the value in memory where it is full, says so, and saves when there is room (S10)', () => {
    const { slot, type, browser, savedText } = noteSlot({ stored: ready });
    slot.open();
    browser.room = 150;
    type('x'.repeat(200));
    expect(slot.save()).toEqual({ kind: 'full' });
    expect(slot.state()).toMatchObject({ value: { text: 'x'.repeat(200) }, saving: { kind: 'full' } });
    expect(savedText()).toBe('before');
    browser.room = Infinity;
    expect(slot.save()).toEqual({ kind: 'saved' });
    expect(savedText()).toBe('x'.repeat(200));
  });

  it('goes on in memory where it was blocked, and never writes over what it could not read (S4)', () => {
    const { slot, type, tab, browser, savedText, pass } = noteSlot({ stored: ready });
    tab.isRefused = true;
    slot.open();
    expect(slot.state().access).toEqual({ kind: 'memory', reason: 'refused' });
    type('in memory');
    expect(slot.state()).toMatchObject({
      value: { text: 'in memory' },
      saving: { kind: 'blocked', reason: 'refused' },
    });
    tab.isRefused = false;
    pass(1000);
    expect(slot.save()).toEqual({ kind: 'blocked', reason: 'refused' });
    expect([savedText(), browser.writes]).toEqual(['before', []]);
  });

  it('says that it is blocked where it is refused after opening (S10)', () => {
    const { slot, type, tab } = noteSlot({ stored: ready });
    slot.open();
    tab.isRefused = true;
    type('later');
    expect(slot.save()).toEqual({ kind: 'blocked', reason: 'refused' });
    expect(slot.remove()).toEqual({ kind: 'blocked', reason: 'refused' });
    expect(slot.state().value.text).toBe('later');
  });
});

describe('what an older version wrote', () => {
  const old = noteText('old', 1);

  it('is upgraded, and its text kept once under :before (S7)', () => {
    const { slot, type, at, browser, savedText } = noteSlot({ stored: old });
    slot.open();
    expect(slot.state()).toMatchObject({
      value: { text: 'old' },
      access: { kind: 'open', from: 'upgraded' },
    });
    expect([at('note/a'), at('note/a:before')]).toEqual([old, old]);
    type('new');
    slot.save();
    type('newer');
    slot.save();
    expect([savedText(), at('note/a:before')]).toEqual(['newer', old]);
    expect(browser.writes.filter((key) => key.endsWith(':before'))).toHaveLength(1);
  });

  it('has its text kept once, however often it is opened (S7)', () => {
    const { slot, browser } = noteSlot({ stored: old });
    slot.open();
    noteSlot({ browser }).slot.open();
    expect(browser.writes).toEqual(['askwell:note/a:before']);
  });

  it('is not written over while its text cannot be kept, though the new one would fit (S7)', () => {
    const long = noteText('x'.repeat(500), 1);
    const { slot, type, at, browser } = noteSlot({ stored: long });
    browser.room = 'askwell:note/a'.length + long.length;
    slot.open();
    type('new');
    expect(slot.save()).toEqual({ kind: 'full' });
    expect(at('note/a')).toBe(long);
    browser.room = Infinity;
    expect(slot.save()).toEqual({ kind: 'saved' });
    expect(at('note/a:before')).toBe(long);
  });
});

describe('what a newer version wrote', () => {
  it('is read-only, to the byte (S5)', () => {
    const stored = noteText({ text: 'from tomorrow' }, 4);
    const { slot, type, at, browser, pass } = noteSlot({ stored });
    slot.open();
    expect(slot.state().access).toEqual({ kind: 'read-only', reason: 'newer', text: stored });
    type('x');
    pass(1000);
    const barred = { kind: 'blocked', reason: 'newer' };
    expect([slot.save(), slot.startAfresh(), slot.remove()]).toEqual([barred, barred, barred]);
    expect([at('note/a'), browser.writes]).toEqual([stored, []]);
  });
});
