import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChosen, textsIn } from '../../../../src/plan/core/chosen-file.ts';
import { backupFile, makeBackup } from '../../../../src/storage/core/backup.ts';
import { envelopeText } from '../../../../src/storage/core/envelope.ts';
import { fullRecords } from '../../../support/full-records.ts';
import { anyText, runs } from '../../../support/property.ts';

const stored = new Map([
  ...Object.values(fullRecords).map(
    ({ slot, value }) => [slot, envelopeText(slot, 1, '2026-10-09T08:00:00.000Z', value)] as const,
  ),
  ['goal/bad', '{'] as const,
]);
const { text } = backupFile(makeBackup(stored, '2026-10-20T08:00:00.000Z'));

describe('a chosen file', () => {
  it('is a backup, with all that it holds as it would be stored', () => {
    const read = readChosen(text);
    expect(read.kind === 'backup' && textsIn(read.backup)).toEqual(stored);
  });

  it('may begin with the mark that some editors write', () => {
    expect(readChosen(`\uFEFF${text}`).kind).toBe('backup');
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['Dear Tom', 'not-json'],
    [text.slice(0, -40), 'cut'],
    [text.replace('"version": 1', '"version": "one"'), 'cut'],
    ['{"app":"other","kind":"backup"}', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    [text.replace('"version": 1', '"version": 2'), 'newer'],
    [backupFile(makeBackup(new Map(), '2026-10-20T08:00:00.000Z')).text, 'nothing-in-it'],
  ])('that is none has its reason: %#', (bad, reason) => {
    expect(readChosen(bad)).toEqual({ kind: 'bad', reason });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.json()), (any) => {
        expect(['bad', 'backup']).toContain(readChosen(any).kind);
      }),
      runs,
    );
  });
});
