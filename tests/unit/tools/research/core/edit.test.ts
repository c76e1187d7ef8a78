import { describe, expect, it } from 'vitest';
import { findsOn, putBack, removeFind, writeFind } from '../../../../../src/tools/research/core/edit.ts';
import { exampleRecords } from '../../../../support/example-records.ts';

const { conversation } = exampleRecords;
const ids = (one: typeof conversation) => one.research.map(({ id }) => id);

describe('findsOn', () => {
  it('gives the finds about a topic', () => {
    expect(findsOn(conversation, 'company').map(({ id }) => id)).toEqual(['notice']);
  });
});

describe('writeFind', () => {
  it('begins a find with its first letter, and goes on with it', () => {
    const begun = writeFind(conversation, { id: 'x', topic: 'career' }, { found: 'T' });
    expect(begun.research.at(-1)).toEqual({ id: 'x', topic: 'career', found: 'T', source: '', toAsk: '' });
    const more = writeFind(begun, { id: 'x', topic: 'career' }, { source: 'O*NET' });
    expect(more.research.at(-1)).toMatchObject({ found: 'T', source: 'O*NET' });
    expect(ids(more)).toEqual(ids(begun));
  });
});

describe('removeFind and putBack', () => {
  it('put a find back where it stood, with what was changed since', () => {
    const [first] = conversation.research;
    if (first === undefined) throw new Error('expected a find in the example');
    const without = removeFind(conversation, first.id);
    const changed = writeFind(without, { id: 'registry', topic: 'industry' }, { source: 'Changed' });
    const back = putBack(changed, first, 0);
    expect(ids(back)).toEqual(ids(conversation));
    expect(back.research.find(({ id }) => id === 'registry')?.source).toBe('Changed');
  });
});
