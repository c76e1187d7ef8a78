import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextOf } from '../../../../src/plan/core/next.ts';
import { stepsOf, stepIds } from '../../../../src/plan/core/steps.ts';
import { labels } from '../../../../src/plan/labels.ts';
import type { Facts } from '../../../../src/plan/core/facts.ts';
import { owedUntil } from '../../../../src/talks/core/owed.ts';
import { factsWith, followUp, message, talk, talkDay } from '../../../support/plan-records.ts';
import { patience, runs } from '../../../support/runs.ts';

const idWith = (...said: Parameters<typeof factsWith>) => nextOf(factsWith(...said)).id;
const goal = { title: 'Lab or data?' };
const tom = { name: 'Tom' };
const sent = [message({ sentOn: '2026-10-16' })];
const question = {
  id: 'q',
  text: 'What?',
  bankId: null,
  stage: 'day',
  isStarred: false,
  minutes: 3,
  probes: [],
  note: '',
} as const;
const questions = [question];
const thanks = { channel: null, subject: '', text: '', sentOn: '2026-10-20' };

describe('the next step', () => {
  it('is the goal, then the person, then the message', () => {
    expect(idWith({})).toBe('goal');
    expect(idWith({ goal })).toBe('person');
    expect(idWith({ goal, person: tom })).toBe('write');
    expect(idWith({ goal, person: tom, talk: { messages: [message()] } })).toBe('finish');
  });

  it('is to send what is written, even where the goal is missing', () => {
    expect(nextOf(factsWith({ person: tom, talk: { messages: [message({ text: 'Dear' })] } }))).toEqual({
      id: 'send',
      step: 'message',
      values: { name: 'Tom' },
    });
  });

  it('is to build questions while the answer is out, and then to wait', () => {
    expect(idWith({ talk: { messages: sent } })).toBe('questions');
    expect(idWith({ talk: { messages: sent, questions } })).toBe('wait');
  });

  it('is one reminder after a week, and somebody else a week after that (E77)', () => {
    const reminder = message({ id: 'r', purpose: 'reminder', sentOn: '2026-10-23' });
    expect(idWith({ talk: { messages: sent, questions } }, '2026-10-22')).toBe('wait');
    expect(idWith({ talk: { messages: sent } }, '2026-10-23')).toBe('remind');
    expect(idWith({ talk: { messages: [...sent, reminder], questions } }, '2026-10-29')).toBe('wait');
    expect(nextOf(factsWith({ talk: { messages: [...sent, reminder] } }, '2026-10-30'))).toMatchObject({
      id: 'let-go',
      values: { day: '2026-10-23' },
    });
  });

  it('reminds on the very days on which the list of what is owed does, and nobody who answered', () => {
    const later = message({ id: 'l', sentOn: '2026-10-18' });
    const reply = message({ id: 'y', purpose: 'reply' });
    for (const messages of [sent, [...sent, later], [...sent, reply]]) {
      for (const today of ['2026-10-22', '2026-10-23', '2026-10-24', '2026-10-25', '2026-11-25']) {
        const owed = owedUntil([{ conversation: talk({ messages }), person: undefined }], today);
        const isOwed = owed.some(({ kind }) => kind === 'remind');
        expect(idWith({ talk: { messages } }, today) === 'remind').toBe(isOwed);
      }
    }
  });

  it('waits without a day where only the list of people says that they were asked', () => {
    expect(nextOf(factsWith({ person: { stage: 'asked' }, talk: { questions } }))).toMatchObject({
      id: 'wait',
      values: { day: null },
    });
  });

  it('is the day after a yes, the questions before the day, and the introduction out loud', () => {
    expect(idWith({ person: { stage: 'booked' } })).toBe('agree');
    const day = talkDay({ on: '2026-10-22', at: '15:30' });
    expect(idWith({ talk: { day } })).toBe('questions');
    expect(nextOf(factsWith({ talk: { day, questions } }))).toEqual({
      id: 'practice',
      step: 'talk',
      values: { name: '', day: '2026-10-22', time: '15:30' },
    });
    expect(idWith({ talk: { day, questions } }, '2026-10-22')).toBe('today');
  });

  it('asks whether they met once the day is past, and then for thanks', () => {
    const day = talkDay({ on: '2026-10-19' });
    expect(idWith({ talk: { day } })).toBe('did-you-meet');
    expect(idWith({ talk: { day: { ...day, endedAt: '2026-10-19T19:50:00.000Z' } } })).toBe('thank');
    expect(idWith({ talk: { day, thanks: { ...thanks, sentOn: null, text: 'Dear Tom' } } })).toBe(
      'send-thanks',
    );
  });

  it('is a day for the next contact after the thanks, and the contact once it is due', () => {
    const after = (...followUps: ReturnType<typeof followUp>[]) =>
      nextOf(factsWith({ talk: { thanks, followUps } }));
    expect(after().id).toBe('plan');
    expect(after(followUp()).id).toBe('plan');
    expect(after(followUp({ dueOn: '2026-10-20' }))).toMatchObject({
      id: 'follow-up',
      values: { day: '2026-10-20' },
    });
    expect(after(followUp({ dueOn: '2026-10-21' })).id).toBe('rest');
    expect(after(followUp({ dueOn: '2026-10-01', doneOn: '2026-10-02' }))).toMatchObject({
      id: 'plan-again',
      values: { day: '2026-10-02' },
    });
  });

  it('is none in a closed conversation', () => {
    expect(idWith({ person: { stage: 'closed' }, talk: { thanks } })).toBe('closed');
  });
});

const day = fc.constantFrom(null, '2026-10-01', '2026-10-20', '2026-12-01');
const anySending = fc.oneof(
  fc.constantFrom('none', 'begun', 'written').map((kind) => ({ kind }) as Facts['message']),
  day.map((on) => ({ kind: 'sent', on }) as const),
);
const anyFacts: fc.Arbitrary<Facts> = fc.record({
  hasGoal: fc.boolean(),
  goal: fc.constantFrom('', 'Lab?'),
  name: fc.constantFrom('', 'Tom'),
  message: anySending,
  remindedOn: day,
  isAnswered: fc.boolean(),
  questions: fc.nat(3),
  day: fc.constantFrom('none', 'yes', 'ahead', 'today', 'past'),
  on: day,
  at: fc.constantFrom(null, '15:30'),
  held: fc.constantFrom('no', 'likely', 'sure'),
  thanks: anySending,
  planned: fc.oneof(
    fc.constant(undefined),
    day.map((dueOn) => ({ id: 'f', dueOn })),
  ),
  lastContactOn: day,
  named: fc.constant([]),
  isClosed: fc.boolean(),
  today: fc.constant('2026-10-20'),
});

describe('any thread', () => {
  it('has one next step and eight knots, each with its words', patience, () => {
    const { next, thread } = labels.en;
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { id, step } = nextOf(facts);
        expect(next.says[id]).not.toBe('');
        expect(stepIds).toContain(step);
        const steps = stepsOf(facts);
        expect(steps.map((one) => one.id)).toEqual(stepIds);
        for (const { says } of steps) if (says !== 'questions-some') expect(thread.says[says]).toBeTruthy();
      }),
      runs,
    );
  });

  it('never says “to come” before a step that is done', patience, () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const steps = stepsOf(facts).filter(({ id }) => id !== 'questions');
        const last = steps.findLastIndex(({ standing }) => standing === 'done');
        expect(steps.slice(0, last + 1).map(({ standing }) => standing)).not.toContain('open');
      }),
      runs,
    );
  });
});
