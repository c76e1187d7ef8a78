import { describe, expect, it } from 'vitest';
import {
  ask,
  askNoMore,
  isAsked,
  leftToAsk,
  questionOf,
} from '../../../../../src/tools/research/core/ask.ts';
import type { Research } from '../../../../../src/workspace/core/conversation-parts.ts';
import { emptyRecords, exampleRecords } from '../../../../support/example-records.ts';

const find = (change: Partial<Research> = {}): Research => ({
  ...{ id: 'x', topic: 'company', found: 'A trial', source: 'The paper', toAsk: 'Who pays for it?' },
  ...change,
});

describe('ask', () => {
  it('makes a question of a gap once, in the part of the talk for its topic', () => {
    const asked = ask(emptyRecords.conversation, find());
    expect(asked.questions).toMatchObject([
      { id: 'r-x', bankId: null, text: 'Who pays for it?', stage: 'employer' },
    ]);
    expect(ask(asked, find({ toAsk: 'Who pays for the trial?' }))).toBe(asked);
    expect(isAsked(asked, find({ toAsk: 'Who pays for the trial?' }))).toBe(true);
  });

  it.each([
    ['person', 'path'],
    ['career', 'skills'],
    ['industry', 'field'],
  ] as const)('asks about the %s in the part %s', (topic, stage) => {
    expect(questionOf(find({ topic })).stage).toBe(stage);
  });

  it('is taken back', () => {
    const asked = ask(emptyRecords.conversation, find());
    expect(askNoMore(asked, find()).questions).toEqual([]);
  });
});

describe('leftToAsk', () => {
  it('lists the gaps that are on no list yet', () => {
    expect(leftToAsk(exampleRecords.conversation).map(({ id }) => id)).toEqual(['registry', 'notice']);
    const research = [find({ toAsk: ' ' })];
    expect(leftToAsk({ ...emptyRecords.conversation, research })).toEqual([]);
    expect(isAsked(emptyRecords.conversation, find({ toAsk: '' }))).toBe(false);
  });
});
