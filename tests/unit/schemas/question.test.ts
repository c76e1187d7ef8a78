import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../../src/schemas/question.ts';
import { faultyFields, without } from '../../support/faulty-fields.ts';

const question = {
  id: 'day-ordinary',
  text: 'What did last Tuesday look like?',
  stage: 'day',
  goals: ['role'],
  relations: ['any'],
  seniority: ['early', 'mid'],
  minutes: 4,
  probes: ['Which hour of it went differently?'],
  why: 'A named day can’t be answered with a job description.',
  risks: [],
};
const faults = (changed: object) => faultyFields(questionSchema, { ...question, ...changed });

describe('questionSchema', () => {
  it('takes a question of the core bank, and one of a field pack', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ id: 'software-on-call', field: 'software', retired: true })).toEqual([]);
  });

  it.each(Object.keys(question))('names %s where it is missing', (field) => {
    expect(faultyFields(questionSchema, without(question, field))).toEqual([field]);
  });

  it.each([
    ['stage', 'morning'],
    ['field', 'astrology'],
    ['relations', ['enemy']],
    ['seniority', []],
    ['goals', []],
    ['minutes', 7],
    ['minutes', 2.5],
    ['probes', []],
    ['probes', ['One?', 'Two?', 'Three?']],
    ['id', 'Day ordinary'],
    ['id', 'ordinary'],
    ['retired', 'yes'],
  ])('names %s where it is %j', (field, value) => {
    expect(faults({ [field]: value })).toEqual([field]);
  });

  it('names a wrong goal and a wrong risk by their place', () => {
    expect(faults({ goals: ['role', 'fame'] })).toEqual(['goals.1']);
    expect(faults({ risks: ['rude'], 'ask-well': 'Kindly.' })).toEqual(['risks.0']);
  });

  it('does not mix "any" with others', () => {
    expect(faults({ relations: ['any', 'friend'] })).toEqual(['relations']);
  });

  it('holds a question to 35 words', () => {
    expect(faults({ text: 'word '.repeat(35).trim() })).toEqual([]);
    expect(faults({ text: 'word '.repeat(36).trim() })).toEqual(['text']);
  });

  it('wants a question with a risk to say how to ask it well', () => {
    expect(faults({ risks: ['personal'] })).toEqual(['ask-well']);
    expect(faults({ risks: ['personal'], 'ask-well': 'Tell yours first.' })).toEqual([]);
  });

  it('names a field that it does not know', () => {
    expect(faults({ probe: 'One?' })).toEqual(['probe']);
  });
});
