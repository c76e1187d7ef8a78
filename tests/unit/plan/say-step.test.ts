import { describe, expect, it } from 'vitest';
import { nextOf } from '../../../src/plan/core/next.ts';
import { stepsOf } from '../../../src/plan/core/steps.ts';
import { doorOf, type Doors } from '../../../src/plan/doors.ts';
import { labels } from '../../../src/plan/labels.ts';
import { sayNext, sayStep } from '../../../src/plan/say-step.ts';
import { sayTitle } from '../../../src/plan/say-title.ts';
import { factsWith, message, talkDay } from '../../support/plan-records.ts';

const reader = { words: labels.en, lang: 'en', today: '2026-10-20' };

describe('the plan in words', () => {
  it('says the next step with the name, or with a word for it', () => {
    const talk = { messages: [message({ text: 'Dear' })] };
    expect(sayNext(nextOf(factsWith({ person: { name: 'Tom' }, talk })), reader)).toBe(
      'Send the message to Tom. It is written.',
    );
    expect(sayNext(nextOf(factsWith({ talk })), reader)).toBe('Send the message to them. It is written.');
  });

  it('says days and times', () => {
    const facts = factsWith({ talk: { day: talkDay({ on: '2026-10-22', at: '15:30' }) } });
    const said = stepsOf(facts).map((step) => sayStep(step, reader));
    expect(said).toContain('Thursday, October 22, 3:30 PM');
  });

  it('counts questions', () => {
    const [step] = stepsOf(factsWith({}));
    const counted = (n: number) => sayStep({ ...step!, says: 'questions-some', values: { n } }, reader);
    expect([counted(1), counted(6)]).toEqual(['1 question on your list.', '6 questions on your list.']);
    expect(sayStep({ ...step!, says: 'questions-some', values: {} }, reader)).toBe(
      '0 questions on your list.',
    );
  });

  it('names a record, and says where it has no name', () => {
    const words = labels.en.restore;
    expect(sayTitle({ kind: 'person', name: 'Tom', slot: 'person/p' }, words)).toBe('Person: Tom');
    expect(sayTitle({ kind: 'goal', name: '', slot: 'goal/g' }, words)).toBe('Goal: without a name');
  });

  it('leads to what helps with the next step', () => {
    const doors = Object.fromEntries(
      ['goal', 'person', 'message', 'questions', 'day', 'talk', 'thanks', 'follow-up', 'pitch'].map((id) => [
        id,
        { guide: { href: `/${id}/`, name: id } },
      ]),
    ) as Doors;
    expect(doorOf(doors, { id: 'practice', step: 'talk' }).guide.name).toBe('pitch');
    expect(doorOf(doors, { id: 'remind', step: 'message' }).guide.name).toBe('message');
  });
});
