import { describe, expect, it } from 'vitest';
import { noteText } from '../../support/note-record.ts';
import { noteSlot } from '../../support/note-slot.ts';

describe('a damaged slot', () => {
  const stored = '{"app":"askwell","slot":"note/a",';

  it('is copied aside as it is, and stays read-only (S6)', () => {
    const { slot, type, at, pass } = noteSlot({ stored });
    slot.open();
    expect(slot.state().access).toEqual({
      kind: 'read-only',
      reason: 'damaged',
      text: stored,
      isCopied: true,
    });
    expect(at('note/a:rescued')).toBe(stored);
    type('new');
    pass(1000);
    expect(slot.save()).toEqual({ kind: 'blocked', reason: 'damaged' });
    expect(at('note/a')).toBe(stored);
  });

  it('may be written once somebody starts afresh, with what is in memory (S6)', () => {
    const { slot, type, at, savedText } = noteSlot({ stored });
    slot.open();
    type('new');
    expect(slot.startAfresh()).toEqual({ kind: 'saved' });
    expect([savedText(), at('note/a:rescued')]).toEqual(['new', stored]);
    expect(slot.state().access).toEqual({ kind: 'open', from: 'afresh', dropped: 0 });
    expect(slot.startAfresh()).toEqual({ kind: 'saved' });
  });

  it('stays read-only where the copy cannot be written (S6)', () => {
    const { slot, at, browser } = noteSlot({ stored });
    browser.room = 0;
    slot.open();
    expect(slot.state().access).toMatchObject({ reason: 'damaged', isCopied: false });
    expect(slot.startAfresh()).toEqual({ kind: 'full' });
    expect(slot.state()).toMatchObject({ access: { kind: 'read-only' }, saving: { kind: 'full' } });
    expect([at('note/a'), at('note/a:rescued')]).toEqual([stored, undefined]);
    browser.room = Infinity;
    expect(slot.startAfresh()).toEqual({ kind: 'saved' });
    expect(at('note/a:rescued')).toBe(stored);
  });

  it('keeps two rescued texts apart, and each once (S6)', () => {
    const first = noteSlot({ stored });
    first.slot.open();
    noteSlot({ browser: first.browser }).slot.open();
    expect(first.at('note/a:rescued-2')).toBeUndefined();
    noteSlot({ browser: first.browser, stored: 'other' }).slot.open();
    expect([first.at('note/a:rescued'), first.at('note/a:rescued-2')]).toEqual([stored, 'other']);
  });

  it('keeps what is in memory where the damage comes while it is open (S6)', () => {
    const { slot, type, at, browser, savedText } = noteSlot({ stored: noteText({ text: 'before' }) });
    slot.open();
    type('mine');
    browser.texts.set('askwell:note/a', 'junk');
    expect(slot.save()).toEqual({ kind: 'blocked', reason: 'damaged' });
    expect([slot.state().value.text, at('note/a:rescued')]).toEqual(['mine', 'junk']);
    expect(slot.startAfresh()).toEqual({ kind: 'saved' });
    expect(savedText()).toBe('mine');
  });
});

describe('a slot with a bad item', () => {
  const stored = noteText({ text: 'kept', items: [{ id: 'a', text: 'good' }, 'bad'] });

  it('counts it, keeps the raw text, and goes on (S9)', () => {
    const { slot, type, at, savedText } = noteSlot({ stored });
    slot.open();
    expect(slot.state().access).toEqual({ kind: 'open', from: 'ready', dropped: 1 });
    expect(at('note/a:rescued')).toBe(stored);
    type('new');
    slot.save();
    expect([savedText(), at('note/a:rescued')]).toEqual(['new', stored]);
  });

  it('is not written over while the raw text cannot be kept (S9)', () => {
    const { slot, type, at, browser } = noteSlot({ stored });
    browser.room = 0;
    slot.open();
    type('new');
    expect(slot.save()).toEqual({ kind: 'full' });
    expect(at('note/a')).toBe(stored);
  });
});
