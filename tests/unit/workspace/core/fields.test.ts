import { describe, expect, it } from 'vitest';
import * as fields from '../../../../src/workspace/core/fields.ts';
import { limits } from '../../../../src/workspace/core/limits.ts';

const item = fields.shape({ id: fields.must(fields.id), text: fields.line, done: fields.flag });
const record = fields.shape({ title: fields.line, items: fields.list(item) });

describe('a field', () => {
  it('that is missing falls back, and counts for nothing', () => {
    expect(record({})).toEqual({ value: { title: '', items: [] }, dropped: 0 });
  });

  it('that is bad falls back, and counts as dropped (S9)', () => {
    expect(record({ title: 7, items: {} })).toEqual({ value: { title: '', items: [] }, dropped: 2 });
  });

  it('that is not of the record is left out, also where it is inherited', () => {
    const data = Object.assign(Object.create({ items: [{ id: 'a' }] }) as object, { title: 't', other: 1 });
    expect(record(data)).toEqual({ value: { title: 't', items: [] }, dropped: 0 });
  });
});

describe('a list', () => {
  it('drops and counts bad items and second ids, and keeps the order (S9)', () => {
    const items = [
      { id: 'b' },
      'bad',
      { id: 'a', done: true },
      { id: 'b', text: 'second' },
      { text: 'no id' },
    ];
    expect(record({ items })).toEqual({
      value: {
        title: '',
        items: [
          { id: 'b', text: '', done: false },
          { id: 'a', text: '', done: true },
        ],
      },
      dropped: 3,
    });
  });

  it('counts the bad fields of its good items (S9)', () => {
    expect(record({ items: [{ id: 'a', text: null, done: 'yes' }] })?.dropped).toBe(2);
  });
});

describe('a text', () => {
  it('is kept up to its limit', () => {
    const text = 'x'.repeat(limits.line);
    expect(fields.line.read(text)).toEqual({ value: text, dropped: 0 });
  });

  it('is cut beyond it, never within a character, and counts as dropped (S9)', () => {
    const start = 'x'.repeat(limits.line - 1);
    expect(fields.line.read(`${start}😀`)).toEqual({ value: start, dropped: 1 });
  });
});

describe('a value', () => {
  const cases: [string, fields.Read<unknown>, readonly unknown[], readonly unknown[]][] = [
    ['id', fields.id, ['a', 'A-b_9', 'x'.repeat(64)], ['', 'a b', 'a:b', 'é', 'x'.repeat(65), 7, null]],
    [
      'day',
      fields.day,
      ['2026-11-02', '2028-02-29', '2000-02-29'],
      [
        '2026-02-29',
        '1900-02-29',
        '2026-13-01',
        '2026-04-31',
        '2026-00-10',
        '2026-11-00',
        '26-1-1',
        '2026-11-02 ',
        20261102,
      ],
    ],
    ['time', fields.time, ['00:00', '23:59'], ['24:00', '9:30', '12:60', 930]],
    [
      'instant',
      fields.instant,
      ['2026-11-02T10:00:00.000Z'],
      ['2026-11-02', '2026-02-30T10:00:00.000Z', '2026-11-02T25:00:00.000Z', '2026-11-02T10:00:00+01:00', 0],
    ],
    ['minutes', fields.minutes, [0, 25, 480], [-1, 481, 2.5, '25', NaN]],
    ['speaking rate', fields.wordsPerMinute, [40, 400], [39, 401]],
    ['word', fields.oneOf(['a', 'b']), ['a', 'b'], ['c', '', 0, ['a']]],
  ];

  it.each(cases)('is a %s or nothing', (_name, read, good, bad) => {
    expect(good.map((value) => read(value))).toEqual(good.map((value) => ({ value, dropped: 0 })));
    expect(bad.map((value) => read(value))).toEqual(bad.map(() => undefined));
  });

  it('is never minus zero, which JSON would not keep', () => {
    expect(Object.is(fields.minutes(-0)?.value, 0)).toBe(true);
  });

  it('may be not said', () => {
    const { read } = fields.maybe(fields.day);
    expect([read(null), read('2026-11-02'), read('soon')]).toEqual([
      { value: null, dropped: 0 },
      { value: '2026-11-02', dropped: 0 },
      undefined,
    ]);
  });
});

describe('a part and a record', () => {
  const broken = fields.shape({ id: fields.must(fields.id) });

  it('that could not be empty are refused where they are defined or made', () => {
    expect(() => fields.part(broken)).toThrow('fallback for every field');
    expect(() => fields.emptyOf((data) => broken(data), 'a')).toThrow('fallback for every field');
  });
});
