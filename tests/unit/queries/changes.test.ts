import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/queries/changes.ts';

const log = `# Changes

For three readers.

## 2026-12-01

### For people who use the site

- A new guide
  on two lines.
- Search is \`faster\`.

### For developers

- One thing.

## 2026-11-23

### For developers

- The start.
`;

describe('changes', () => {
  it('takes the log apart by day and by reader, in the order of the file', () => {
    expect(changes(log)).toEqual([
      {
        day: '2026-12-01',
        parts: [
          {
            reader: 'For people who use the site',
            items: ['A new guide on two lines.', 'Search is faster.'],
          },
          { reader: 'For developers', items: ['One thing.'] },
        ],
      },
      { day: '2026-11-23', parts: [{ reader: 'For developers', items: ['The start.'] }] },
    ]);
  });

  it('finds nothing in a log without a day', () => {
    expect(changes('# Changes\n\nNothing yet.\n')).toEqual([]);
  });

  it('reads CHANGELOG.md: days, newest first, each with something to say', () => {
    const days = changes().map(({ day }) => day);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day)))).toEqual([]);
    expect(days).toEqual([...days].sort().reverse());
    const silent = changes().filter(
      ({ parts }) => parts.length === 0 || parts.some(({ items }) => items.length === 0),
    );
    expect(silent).toEqual([]);
  });
});
