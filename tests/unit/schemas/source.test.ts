import { describe, expect, it } from 'vitest';
import { claimSchema, mythSchema } from '../../../src/schemas/source.ts';
import { faultyFields, without } from '../../support/faulty-fields.ts';

const claim = {
  id: 'E01',
  topic: 'jobs',
  claim: 'Most people said yes.',
  source: 'Lee, 2020',
  strength: 'survey',
  checked: 'primary',
  limits: 'One campus.',
};
const myth = {
  id: 'myth-hidden-jobs',
  says: '80% of jobs are hidden.',
  instead: 'Many are filled through contacts.',
  why: 'A number from 1974.',
  claims: ['E01'],
};

describe('claimSchema', () => {
  it('takes a claim, with or without a year and an address', () => {
    expect(faultyFields(claimSchema, claim)).toEqual([]);
    expect(faultyFields(claimSchema, { ...claim, year: 2020, url: 'https://doi.org/10.1000/1' })).toEqual([]);
  });

  it.each(Object.keys(claim))('names %s where it is missing', (field) => {
    expect(faultyFields(claimSchema, without(claim, field))).toEqual([field]);
  });

  it.each([
    ['id', 'E1'],
    ['topic', 'love'],
    ['strength', 'sure'],
    ['checked', 'no'],
    ['year', 1066],
    ['url', 'http://example.org/'],
    ['page', 12],
  ])('names %s where it is %j', (field, value) => {
    expect(faultyFields(claimSchema, { ...claim, [field]: value })).toEqual([field]);
  });
});

describe('mythSchema', () => {
  it('takes a myth', () => {
    expect(faultyFields(mythSchema, myth)).toEqual([]);
  });

  it.each(Object.keys(myth))('names %s where it is missing', (field) => {
    expect(faultyFields(mythSchema, without(myth, field))).toEqual([field]);
  });

  it.each([
    ['id', 'hidden-jobs'],
    ['claims', []],
    ['source', 'Lee, 2020'],
  ])('names %s where it is %j', (field, value) => {
    expect(faultyFields(mythSchema, { ...myth, [field]: value })).toEqual([field]);
  });
});
