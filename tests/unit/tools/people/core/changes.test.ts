import { describe, expect, it } from 'vitest';
import { envelopeText } from '../../../../../src/storage/core/envelope.ts';
import { undoOf } from '../../../../../src/storage/core/plan.ts';
import { changePeople, removePeople, writePeople } from '../../../../../src/tools/people/core/changes.ts';
import type { Person } from '../../../../../src/workspace/core/person.ts';
import { personOf } from './person-of.ts';

const now = '2026-11-26T09:00:00.000Z';
const textOf = (person: Person) => envelopeText(`person/${person.id}`, 1, now, person);
const [ann, bo] = [personOf('Ann'), personOf('Bo')];
const stored = new Map([
  ['person/ann', textOf(ann)],
  ['person/ann:before', 'old'],
  ['person/bo', textOf(bo)],
  ['person/bad', 'not JSON'],
]);

const fresh = { newTalk: 'new-talk', savedAt: now };

describe('acts on many people', () => {
  it('change those that can be read, as they are stored, and leave the others alone', () => {
    const plan = changePeople(['ann', 'bad', 'gone'], (one) => ({ ...one, stage: 'met' }), stored, now);
    expect(plan).toEqual({
      writes: [{ name: 'person/ann', text: textOf({ ...ann, stage: 'met' }) }],
      removes: [],
    });
  });

  it('remove people with their copies, and their undo brings all of it back', () => {
    const plan = removePeople(['ann', 'gone'], stored, fresh);
    expect(plan).toEqual({ writes: [], removes: ['person/ann', 'person/ann:before'] });
    expect(undoOf(plan, stored).writes).toEqual([
      { name: 'person/ann', text: textOf(ann) },
      { name: 'person/ann:before', text: 'old' },
    ]);
  });

  it('remove the conversations with them too, off the desk as well, and their undo is exact', () => {
    const talk = (id: string, personId: string) =>
      [`conversation/${id}`, envelopeText(`conversation/${id}`, 2, now, { personId })] as const;
    const desk = (conversationId: string) =>
      ['desk', envelopeText('desk', 1, 'before', { conversationId, goalId: 'g', dismissed: [] })] as const;
    const all = new Map([...stored, talk('a', 'ann'), talk('b', 'bo'), ['conversation/a:before', 'old']]);
    const texts = new Map([...all, desk('a')]);
    const plan = removePeople(['ann'], texts, fresh);
    expect(plan.removes).toEqual([
      ...['person/ann', 'person/ann:before', 'conversation/a', 'conversation/a:before'],
    ]);
    expect(plan.writes.map(({ name, text }) => [name, JSON.parse(text)])).toMatchObject([
      ['desk', { savedAt: now, data: { conversationId: 'new-talk', goalId: 'g' } }],
    ]);
    const undone = undoOf(plan, texts);
    expect(undone.removes).toEqual([]);
    for (const { name, text } of undone.writes) expect(text).toBe(texts.get(name));
    expect(undone.writes).toHaveLength(5);
    expect(removePeople(['ann'], new Map([...all, desk('b')]), fresh).writes).toEqual([]);
    expect(removePeople(['ann'], all, fresh).writes).toEqual([]);
  });

  it('keep a copy of a text in which something could not be read before they write over it', () => {
    const odd = envelopeText('person/ann', 1, now, { ...ann, stage: 'on the moon' });
    const plan = writePeople([ann, personOf('New')], new Map([['person/ann', odd]]), now);
    expect(plan.writes.map(({ name }) => name)).toEqual(['person/ann:rescued', 'person/ann', 'person/new']);
    expect(plan.writes[0]?.text).toBe(odd);
  });

  it('write over a text that cannot be read only where they are told to', () => {
    expect(writePeople([personOf('Bad')], stored, now).writes.map(({ name }) => name)).toEqual([
      'person/bad',
    ]);
  });
});
