import { describe, expect, it } from 'vitest';
import { talksIn, valueIn } from '../../../../src/plan/core/talks.ts';
import { previewOf, titleOf } from '../../../../src/plan/core/titles.ts';
import { envelopeText } from '../../../../src/storage/core/envelope.ts';
import { records, type RecordName } from '../../../../src/workspace/core/records.ts';
import { fullRecords } from '../../../support/full-records.ts';
import { goal, person, talk, today } from '../../../support/plan-records.ts';

const at = (day: number) => `2026-10-0${String(day)}T08:00:00.000Z`;
const stored = (slot: string, data: unknown, savedAt = at(1)) => {
  const record = slot.split('/')[0] as RecordName;
  return [slot, envelopeText(slot, records[record].versions.current, savedAt, data)] as const;
};
const full = new Map(Object.values(fullRecords).map(({ slot, value }) => stored(slot, value)));

describe('the list of conversations', () => {
  it('is empty where none is stored', () => {
    expect(talksIn(new Map([stored('person/p', person({ name: 'Tom' }))]), today)).toEqual([]);
  });

  it('has the last saved first, each with its person and its own goal or the one on the desk', () => {
    const texts = new Map([
      stored('conversation/a', talk({ id: 'a', personId: 'tom', goalId: 'own' }), at(1)),
      stored('conversation/b', talk({ id: 'b', personId: 'gone' }), at(3)),
      stored('conversation/c', talk({ id: 'c' }), at(2)),
      stored('person/tom', person({ name: 'Tom' })),
      stored('goal/own', goal({ title: 'Own' })),
      stored('goal/desk', goal({ title: 'Desk' })),
      stored('desk', { ...fullRecords.desk.value, goalId: 'desk' }),
      ['conversation/a:before', 'old'],
    ]);
    expect(
      talksIn(texts, today).map(({ id, savedAt, facts }) => [id, savedAt, facts.name, facts.goal]),
    ).toEqual([
      ['b', at(3), '', 'Desk'],
      ['c', at(2), '', 'Desk'],
      ['a', at(1), 'Tom', 'Own'],
    ]);
  });

  it('leaves out what cannot be read', () => {
    const texts = new Map([
      ['conversation/a', '{'],
      ['conversation/b', envelopeText('conversation/b', 99, at(1), {})],
    ]);
    expect(talksIn(texts, today)).toEqual([]);
    expect(valueIn(texts, 'conversation', 'a')).toBeUndefined();
    expect(valueIn(texts, 'ticks', '')).toBeUndefined();
  });
});

describe('the title of a slot', () => {
  it.each([
    ['goal/g1', 'goal', 'Lab research or clinical data?'],
    ['pitch/p1', 'pitch', 'For data people'],
    ['person/k3x9', 'person', 'Tom Lindgren'],
    ['conversation/c1', 'conversation', 'Tom Lindgren'],
    ['ticks', 'ticks', ''],
    ['desk', 'desk', ''],
    ['person/nobody', 'person', ''],
    ['goal/none', 'goal', ''],
    ['conversation/none', 'conversation', ''],
    ['spell/x', 'unknown', 'spell/x'],
  ])('says what %s is', (slot, kind, name) => {
    expect(titleOf(slot, full)).toEqual({ kind, name, slot });
  });

  it('takes the name from the greeting where the person is not there', () => {
    const texts = new Map([stored('conversation/c1', fullRecords.conversation.value)]);
    expect(titleOf('conversation/c1', texts).name).toBe('Mr. Lindgren');
    expect(titleOf('conversation/c1', new Map([stored('conversation/c1', talk())])).name).toBe('');
  });
});

describe('the preview of a restore', () => {
  it('groups what changes before what stays, and names what is removed by what is here', () => {
    const lines = [
      { slot: 'person/k3x9', change: 'kept', dropped: 0 },
      { slot: 'person/away', change: 'removed', dropped: 0 },
      { slot: 'goal/g1', change: 'added', dropped: 0 },
      { slot: 'ticks', change: 'added', dropped: 0 },
    ] as const;
    const here = new Map([stored('person/away', person({ name: 'Dana' }))]);
    expect(
      previewOf(lines, here, full).map(({ change, titles }) => [change, ...titles.map(({ name }) => name)]),
    ).toEqual([
      ['added', 'Lab research or clinical data?', ''],
      ['removed', 'Dana'],
      ['kept', 'Tom Lindgren'],
    ]);
  });
});
