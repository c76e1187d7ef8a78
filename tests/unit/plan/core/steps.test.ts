import { describe, expect, it } from 'vitest';
import { stepsOf, type StepId } from '../../../../src/plan/core/steps.ts';
import { factsWith, followUp, message, talkDay } from '../../../support/plan-records.ts';

const step = (id: StepId, ...said: Parameters<typeof factsWith>) => {
  const found = stepsOf(factsWith(...said)).find((one) => one.id === id);
  return found && { standing: found.standing, says: found.says, values: found.values };
};

describe('the knots of a thread', () => {
  it('are all to come at first', () => {
    expect(new Set(stepsOf(factsWith({})).map(({ standing }) => standing))).toEqual(new Set(['open']));
  });

  it.each<[StepId, Parameters<typeof factsWith>[0], object]>([
    ['goal', { goal: { title: 'Why?' } }, { standing: 'done', says: 'goal-set', values: { goal: 'Why?' } }],
    ['goal', { goal: { unknowns: [{ id: 'u', text: 'x' }] } }, { standing: 'done', says: 'goal-unknowns' }],
    [
      'person',
      { person: { name: 'Tom' } },
      { standing: 'done', says: 'person-set', values: { name: 'Tom' } },
    ],
    ['message', { talk: { messages: [message()] } }, { standing: 'begun', says: 'message-begun' }],
    [
      'message',
      { talk: { messages: [message({ text: 'x' })] } },
      { standing: 'begun', says: 'message-written' },
    ],
    [
      'message',
      { talk: { messages: [message({ sentOn: '2026-10-09' })] } },
      { standing: 'done', says: 'message-sent', values: { day: '2026-10-09' } },
    ],
    ['message', { person: { stage: 'asked' } }, { standing: 'done', says: 'message-elsewhere' }],
    [
      'message',
      {
        talk: {
          messages: [
            message({ sentOn: '2026-10-09' }),
            message({ id: 'r', purpose: 'reminder', sentOn: '2026-10-16' }),
          ],
        },
      },
      { standing: 'done', says: 'message-reminded', values: { day: '2026-10-16' } },
    ],
    ['day', { person: { stage: 'booked' } }, { standing: 'begun', says: 'day-yes' }],
    ['day', { talk: { day: talkDay({ on: '2026-10-22' }) } }, { standing: 'done', says: 'day-set' }],
    [
      'day',
      { talk: { day: talkDay({ on: '2026-10-22', at: '15:30' }) } },
      { standing: 'done', says: 'day-timed', values: { day: '2026-10-22', time: '15:30' } },
    ],
    ['talk', { talk: { day: talkDay({ on: '2026-10-20' }) } }, { standing: 'begun', says: 'talk-today' }],
    ['talk', { talk: { day: talkDay({ on: '2026-10-19' }) } }, { standing: 'begun', says: 'talk-likely' }],
    ['talk', { person: { stage: 'met' } }, { standing: 'done', says: 'talk-held' }],
    ['thanks', { person: { stage: 'thanked' } }, { standing: 'done', says: 'thanks-elsewhere' }],
    ['follow-up', { talk: { followUps: [followUp()] } }, { standing: 'begun', says: 'follow-up-undated' }],
    ['follow-up', { talk: { followUps: [followUp({ dueOn: '2026-10-20' })] } }, { says: 'follow-up-due' }],
    [
      'follow-up',
      { talk: { followUps: [followUp({ dueOn: '2026-10-21' })] } },
      { says: 'follow-up-planned' },
    ],
    [
      'follow-up',
      { talk: { followUps: [followUp({ doneOn: '2026-10-02' })] } },
      { standing: 'done', says: 'follow-up-done', values: { day: '2026-10-02' } },
    ],
  ])('say how %s stands: %#', (id, said, expected) => {
    expect(step(id, said)).toMatchObject(expected);
  });

  it('count the questions', () => {
    const one = {
      id: 'q',
      text: '',
      bankId: null,
      stage: 'day',
      isStarred: false,
      minutes: 3,
      probes: [],
      note: '',
    } as const;
    expect(step('questions', { talk: { questions: [one] } })).toEqual({
      standing: 'done',
      says: 'questions-some',
      values: { n: 1 },
    });
  });

  it('are passed where a later one is done', () => {
    const { day } = { day: talkDay({ on: '2026-10-22' }) };
    expect(stepsOf(factsWith({ talk: { day } })).map(({ standing }) => standing)).toEqual([
      ...['passed', 'passed', 'passed', 'passed', 'done', 'open', 'open', 'open'],
    ]);
  });
});
