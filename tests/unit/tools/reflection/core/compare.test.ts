import { describe, expect, it } from 'vitest';
import type { Talk } from '../../../../../src/talks/core/owed.ts';
import { comparedIn, hasReflection } from '../../../../../src/tools/reflection/core/compare.ts';
import { emptyRecords, exampleRecords } from '../../../../support/example-records.ts';

const { reflection } = exampleRecords.conversation;
const none = emptyRecords.conversation.reflection;
const talk = (id: string, day: Partial<Talk['conversation']['day']>, written = reflection): Talk => ({
  conversation: {
    ...emptyRecords.conversation,
    id,
    day: { ...emptyRecords.conversation.day, ...day },
    reflection: written,
  },
  person: { ...emptyRecords.person, name: id.toUpperCase() },
});

describe('hasReflection', () => {
  it('is true with one word or one choice', () => {
    expect(hasReflection(none)).toBe(false);
    expect(hasReflection({ ...none, learned: ' \n' })).toBe(false);
    expect(hasReflection({ ...none, fit: 'no' })).toBe(true);
    expect(hasReflection({ ...none, differently: 'x' })).toBe(true);
  });
});

describe('comparedIn', () => {
  it('puts the talks in the order in which they were held, and leaves out those without a word', () => {
    const talks = [
      ...[talk('none', {}), talk('late', { on: '2026-11-09' }), talk('blank', { on: '2026-10-01' }, none)],
      ...[talk('first', { endedAt: '2026-10-22T19:50:00.000Z' }), talk('same', { on: '2026-11-09' })],
    ];
    expect(comparedIn(talks).map(({ id, on }) => [id, on])).toEqual([
      ...[
        ['first', '2026-10-22'],
        ['late', '2026-11-09'],
        ['same', '2026-11-09'],
        ['none', null],
      ],
    ]);
    expect(comparedIn(talks)[0]).toMatchObject({ name: 'FIRST', reflection });
  });
});
