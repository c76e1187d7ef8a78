import { describe, expect, it } from 'vitest';
import { pointSchema, rhythmSchema } from '../../../src/schemas/checklist.ts';
import { faultyFields, without } from '../../support/faulty-fields.ts';

const point = { id: 'A01', phase: 'decide', text: 'Say in one line what this is.' };
const rhythm = {
  id: 'thank-you',
  when: 'Within a day',
  days: [0, 1],
  what: 'Say thank you.',
  standing: 'custom',
  note: 'Nobody has tested it.',
};

describe('pointSchema', () => {
  it('takes a point, with or without the place where it is acted on', () => {
    expect(faultyFields(pointSchema, point)).toEqual([]);
    expect(
      faultyFields(pointSchema, { ...point, list: 'questions', tool: 'outreach', sheet: 'prep-sheet' }),
    ).toEqual([]);
  });

  it.each(Object.keys(point))('names %s where it is missing', (field) => {
    expect(faultyFields(pointSchema, without(point, field))).toEqual([field]);
  });

  it.each([
    ['id', 'A1'],
    ['id', 'B01'],
    ['phase', 'sleep'],
    ['text', 'Short.'],
    ['list', 'guides'],
    ['home', 'dress'],
  ])('names %s where it is %j', (field, value) => {
    expect(faultyFields(pointSchema, { ...point, [field]: value })).toEqual([field]);
  });
});

describe('rhythmSchema', () => {
  it.each([7, [0, 1]])('takes a timing in days: %j', (days) => {
    expect(faultyFields(rhythmSchema, { ...rhythm, days, claim: 'E01' })).toEqual([]);
  });

  it.each(Object.keys(rhythm))('names %s where it is missing', (field) => {
    expect(faultyFields(rhythmSchema, without(rhythm, field))).toEqual([field]);
  });

  it.each([
    ['days', [1]],
    ['days', 'a week'],
    ['standing', 'rumor'],
    ['claims', ['E01']],
  ])('names %s where it is %j', (field, value) => {
    expect(faultyFields(rhythmSchema, { ...rhythm, [field]: value })).toEqual([field]);
  });
});
