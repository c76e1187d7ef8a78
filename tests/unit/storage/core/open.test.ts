import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open } from '../../../../src/storage/core/open.ts';
import { noteText, noteType } from '../../../support/note-record.ts';
import { patience, runs } from '../../../support/runs.ts';

const opened = (text: string) => open(noteType, 'note/a', { kind: 'text', text });

describe('opening a slot', () => {
  it('is empty where nothing is stored (S3)', () => {
    expect(open(noteType, 'note/a', { kind: 'nothing' })).toEqual({
      kind: 'empty',
      value: { title: '', text: '', items: [] },
    });
  });

  it('is ready with what today’s version wrote (S3)', () => {
    const text = noteText({ title: 'T', text: 'hello', items: [] });
    const value = { title: 'T', text: 'hello', items: [] };
    const savedAt = '2026-11-01T08:00:00.000Z';
    expect(opened(text)).toEqual({ kind: 'ready', value, dropped: 0, savedAt, text });
  });

  it('counts bad items and keeps the good ones (S9)', () => {
    const items = [{ id: 'a', text: 'stays' }, null, { id: 7, text: 'goes' }, 'goes'];
    const result = opened(noteText({ title: '', text: '', items }));
    expect(result).toMatchObject({
      kind: 'ready',
      dropped: 3,
      value: { items: [{ id: 'a', text: 'stays' }] },
    });
  });

  it('upgrades what an older version wrote, and keeps its text (S7)', () => {
    const text = noteText('old', 1);
    expect(opened(text)).toMatchObject({
      kind: 'upgraded',
      from: 1,
      text,
      value: { title: '', text: 'old', items: [] },
    });
  });

  it('reads nothing out of a newer version (S5)', () => {
    const text = noteText({ text: 'from tomorrow' }, 4);
    expect(opened(text)).toEqual({ kind: 'newer', version: 4, text });
  });

  it.each([
    ['not-json', '{'],
    ['not-an-envelope', '"note"'],
    ['other-slot', noteText({ text: 'x' }, 3, '', 'note/b')],
    ['unreadable-data', noteText(['no note'])],
  ])('is damaged, %s, with the raw text (S6)', (reason, text) => {
    expect(opened(text)).toEqual({ kind: 'damaged', reason, text });
  });

  it('is damaged where a migration throws (S6)', () => {
    const [step] = noteType.versions.later;
    const broken = () => {
      throw new Error('broken');
    };
    const type = { ...noteType, versions: { ...noteType.versions, later: [{ ...step!, migrate: broken }] } };
    const text = noteText('old', 1);
    expect(open(type, 'note/a', { kind: 'text', text })).toEqual({
      kind: 'damaged',
      reason: 'migration-failed',
      text,
    });
  });

  it('is blocked where reading was', () => {
    expect(open(noteType, 'note/a', { kind: 'blocked', reason: 'refused' })).toEqual({
      kind: 'blocked',
      reason: 'refused',
    });
  });

  it('ends in one of six ways and never throws, whatever is stored (S3)', patience, () => {
    const ends = ['empty', 'ready', 'upgraded', 'newer', 'damaged', 'blocked'];
    const enveloped = fc
      .tuple(fc.jsonValue(), fc.integer({ min: 0, max: 5 }))
      .map(([data, version]) => noteText(data, version));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), enveloped), (text) => {
        expect(ends).toContain(opened(text).kind);
      }),
      runs,
    );
  });
});
