import { describe, expect, it } from 'vitest';
import { backupAge } from '../../../../src/plan/core/backup-age.ts';
import { envelopeText } from '../../../../src/storage/core/envelope.ts';

const on = (day: number) => `2026-10-${String(day).padStart(2, '0')}T08:00:00.000Z`;
const work = (...days: number[]) =>
  new Map(
    days.map((day, at) => [`person/${String(at)}`, envelopeText(`person/${String(at)}`, 1, on(day), {})]),
  );

describe('the age of the backup', () => {
  it('reminds of nothing where there is nothing', () => {
    expect(backupAge(new Map(), null, on(20))).toEqual({ days: null, hasNews: false, isDue: false });
  });

  it('reminds once the first work is seven days old and was never backed up', () => {
    expect(backupAge(work(9, 3), null, on(9))).toEqual({ days: null, hasNews: true, isDue: false });
    expect(backupAge(work(9, 3), null, on(10))).toEqual({ days: null, hasNews: true, isDue: true });
  });

  it('reminds seven days after a backup, if something was saved since', () => {
    expect(backupAge(work(3, 12), on(10), on(16))).toEqual({ days: 6, hasNews: true, isDue: false });
    expect(backupAge(work(3, 12), on(10), on(17))).toEqual({ days: 7, hasNews: true, isDue: true });
    expect(backupAge(work(3, 10), on(10), on(30))).toEqual({ days: 20, hasNews: false, isDue: false });
  });

  it('takes the desk, copies kept aside and what cannot be read for no work', () => {
    const texts = new Map([
      ['desk', envelopeText('desk', 1, on(1), {})],
      ['person/a:before', envelopeText('person/a', 1, on(1), {})],
      ['person/b', '{'],
    ]);
    expect(backupAge(texts, null, on(20))).toEqual({ days: null, hasNews: false, isDue: false });
  });

  it('is today where a clock that was set back makes it negative', () => {
    expect(backupAge(work(3), on(10), on(9)).days).toBe(0);
  });
});
