import { describe, expect, it } from 'vitest';
import { knownValues } from '../../../../../src/tools/outreach/core/known.ts';
import { typedValues, type Sources } from '../../../../../src/tools/outreach/core/sources.ts';
import { labels } from '../../../../../src/tools/outreach/labels.ts';
import { readQuestion, readReferral } from '../../../../../src/workspace/core/conversation-parts.ts';
import { nothing } from './library.ts';

const words = { lang: 'en', ...labels.en.when.said };
const known = (over: Partial<Sources>) =>
  knownValues({ ...nothing, referrer: '', ...over }, 'America/New_York', words);

const question = (text: string, isStarred: boolean) => {
  const read = readQuestion({ id: text.slice(0, 3), text, isStarred });
  if (read === undefined) throw new Error('expected a question');
  return read.value;
};

describe('knownValues', () => {
  it('knows nothing where nothing was said', () => {
    expect(known({})).toEqual({});
  });

  it('knows the person, their field and who led to them', () => {
    const person = { ...nothing.person, name: 'Tom Lindgren', field: 'life-sciences-and-data' };
    expect(known({ person, referrer: 'Mr. Okafor' })).toEqual({
      'their-name': 'Tom Lindgren',
      'their-field': 'life sciences and data',
      referrer: 'Mr. Okafor',
    });
  });

  it('takes the field of the goal for the topic, and for a person whose field was not said', () => {
    const goal = { ...nothing.goal, field: 'clinical data' };
    expect(known({ goal })).toEqual({ topic: 'clinical data', 'their-field': 'clinical data' });
  });

  it('asks the first starred question, for the minutes that were planned, and names who was named', () => {
    const referral = readReferral({ id: 'r', name: 'Priya Nair' });
    const conversation = {
      ...nothing.conversation,
      minutes: 20,
      questions: [question('One?', false), question('Two?', true)],
      referrals: referral === undefined ? [] : [referral.value],
    };
    expect(known({ conversation })).toEqual({ question: 'Two?', minutes: '20', 'new-contact': 'Priya Nair' });
  });

  it('says offered and agreed times', () => {
    const at = { on: '2026-10-27', at: '15:00', zone: '' };
    const conversation = {
      ...nothing.conversation,
      offers: [{ id: 'o', ...at }],
      day: { ...nothing.conversation.day, ...at },
    };
    expect(known({ conversation })).toEqual({
      times: 'Tuesday, October 27, at 3 p.m. (Eastern time)',
      meeting: 'Tuesday, October 27, at 3 p.m. Eastern time',
    });
  });
});

describe('typedValues', () => {
  it('holds what was typed about oneself and about the talk, and what was emptied', () => {
    const pitch = { ...nothing.pitch, blanks: [{ id: 'my-name', text: 'Amara' }] };
    const conversation = { ...nothing.conversation, blanks: [{ id: 'topic', text: '' }] };
    expect(typedValues({ pitch, conversation })).toEqual({ 'my-name': 'Amara', topic: '' });
  });
});
