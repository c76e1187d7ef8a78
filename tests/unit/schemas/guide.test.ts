import { describe, expect, it } from 'vitest';
import { guideSchema, pageSchema } from '../../../src/schemas/guide.ts';
import { faultyFields, without } from '../../support/faulty-fields.ts';

const page = {
  title: 'Reach out',
  can: 'After this you can write a message.',
  description: 'The parts of a message that gets a yes, and the one reminder.',
  updated: new Date('2026-11-23'),
};
const guide = {
  ...page,
  order: 4,
  step: 'ask',
  points: { A18: 'which-channel' },
  takeaways: ['Name the minutes.', 'Say who you are.', 'Offer two times.', 'Send one reminder.'],
};
const faults = (changed: object) => faultyFields(guideSchema, { ...guide, ...changed });

describe('guideSchema', () => {
  it('takes a guide', () => {
    expect(faults({})).toEqual([]);
  });

  it('takes a guide that is the home of no point', () => {
    expect(guideSchema.parse(without(guide, 'points')).points).toEqual({});
  });

  it.each(['title', 'can', 'description', 'order', 'step', 'updated', 'takeaways'])(
    'names %s where it is missing',
    (field) => {
      expect(faultyFields(guideSchema, without(guide, field))).toEqual([field]);
    },
  );

  it.each([
    ['step', 'wait'],
    ['order', 0],
    ['order', 1.5],
    ['updated', 'soon'],
    ['description', 'x'.repeat(156)],
    ['can', 'Too short.'],
    ['title', 'x'.repeat(61)],
    ['takeaways', guide.takeaways.slice(1)],
    ['takeaways', [...guide.takeaways, ...guide.takeaways]],
  ])('names %s where it is %j', (field, value) => {
    expect(faults({ [field]: value })).toEqual([field]);
  });

  it('names the takeaway that is too short, and the point whose id is none', () => {
    expect(faults({ takeaways: [...guide.takeaways, 'Go.'] })).toEqual(['takeaways.4']);
    expect(faults({ points: { A1: 'which-channel' } })).toEqual(['points.A1']);
  });

  it('names a field that it does not know', () => {
    expect(faults({ author: 'me' })).toEqual(['author']);
  });
});

describe('pageSchema', () => {
  it('takes a page', () => {
    expect(faultyFields(pageSchema, page)).toEqual([]);
  });

  it.each(Object.keys(page))('names %s where it is missing', (field) => {
    expect(faultyFields(pageSchema, without(page, field))).toEqual([field]);
  });

  it('names what only a guide has', () => {
    expect(faultyFields(pageSchema, { ...page, order: 4 })).toEqual(['order']);
  });
});
