import { describe, expect, it } from 'vitest';
import { backupFile, makeBackup, readBackup } from '../../../../src/storage/core/backup.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';
import { noteText } from '../../../support/note-record.ts';

const at = '2026-11-02T10:00:00.000Z';
const stored = new Map([
  ['note/b', noteText({ text: 'b' }, 3, at, 'note/b')],
  ['note/a', noteText('a', 1)],
  ['note/c', '{damaged'],
  ['note/a:rescued', 'rescued'],
  ['note/a:before', 'before'],
]);
const backup = makeBackup(stored, at);

describe('a backup', () => {
  it('holds every slot’s envelope and every text that cannot be read (S13)', () => {
    expect(backup.slots.map(({ slot, version }) => [slot, version])).toEqual([
      ['note/a', 1],
      ['note/b', 3],
    ]);
    expect(backup.unreadable).toEqual([
      { slot: 'note/a', text: 'rescued' },
      { slot: 'note/c', text: '{damaged' },
    ]);
  });

  it('is one file, named by its day, that reads back the same (S13)', () => {
    const file = backupFile(backup);
    expect(file.name).toBe('askwell-backup-2026-11-02.json');
    expect(readBackup(file.text)).toEqual({ kind: 'backup', backup, dropped: 0 });
  });

  it('brings back naughty texts', () => {
    const texts = new Map([['note/a', noteText({ text: naughtyStrings.join('') })]]);
    const read = readBackup(backupFile(makeBackup(texts, at)).text);
    expect(read.kind === 'backup' && read.backup.slots[0]!.data).toEqual({ text: naughtyStrings.join('') });
  });

  it.each([
    ['not-json', 'PK'],
    ['not-a-backup', '[]'],
    ['not-a-backup', JSON.stringify({ ...backup, app: 'other' })],
    ['not-a-backup', noteText({ text: 'an envelope' })],
    ['not-a-backup', JSON.stringify({ ...backup, slots: {} })],
    ['not-a-backup', JSON.stringify({ ...backup, version: 0 })],
  ])('is told from another file, %s', (reason, text) => {
    expect(readBackup(text)).toEqual({ kind: 'damaged', reason });
  });

  it('of a newer version is not read (S5)', () => {
    expect(readBackup(JSON.stringify({ ...backup, version: 2 }))).toEqual({ kind: 'newer', version: 2 });
  });

  it('is read without its bad and doubled entries, which are counted (S9)', () => {
    const file = {
      ...backup,
      madeAt: 7,
      slots: [...backup.slots, null, { ...backup.slots[0], data: 'second' }, { slot: 'note/z' }],
      unreadable: [...backup.unreadable, 'x', { slot: 'a b', text: '' }, { slot: 'note/a' }],
    };
    expect(readBackup(JSON.stringify(file))).toEqual({
      kind: 'backup',
      backup: { ...backup, madeAt: '' },
      dropped: 6,
    });
    const bare = JSON.stringify({ ...backup, unreadable: undefined });
    expect(readBackup(bare)).toMatchObject({ backup: { unreadable: [] }, dropped: 0 });
  });
});
