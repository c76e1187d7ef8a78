import { describe, expect, it } from 'vitest';
import { overviewOf, talksOn, weeksShown } from '../../../../src/plan/core/overview.ts';
import { talksIn } from '../../../../src/plan/core/talks.ts';
import { envelopeText } from '../../../../src/storage/core/envelope.ts';
import { records, type RecordName } from '../../../../src/workspace/core/records.ts';
import { contactStages } from '../../../../src/workspace/core/words.ts';
import { message, person, talk, talkDay, today } from '../../../support/plan-records.ts';

const stored = (slot: string, data: unknown) => {
  const record = slot.split('/')[0] as RecordName;
  const text = envelopeText(slot, records[record].versions.current, '2026-10-01T08:00:00.000Z', data);
  return [slot, text] as const;
};

/** A conversation and its person under one id. */
const pair = (id: string, said: Parameters<typeof talk>[0], them: Parameters<typeof person>[0] = {}) =>
  [
    stored(`conversation/${id}`, talk({ ...said, personId: id })),
    stored(`person/${id}`, person({ name: id, ...them })),
  ] as const;

const ended = '2026-10-16T15:00:00.000Z';

describe('the talks of today', () => {
  it('are those of this day, the earliest first, and one without a time last', () => {
    const texts = new Map([
      ...pair('open', { day: talkDay({ on: today }) }),
      ...pair('late', { day: talkDay({ on: today, at: '16:00' }) }),
      ...pair('early', { day: talkDay({ on: today, at: '09:30' }) }),
      ...pair('tomorrow', { day: talkDay({ on: '2026-10-21' }) }),
    ]);
    expect(talksOn(today, talksIn(texts, today)).map(({ facts }) => facts.name)).toEqual([
      'early',
      'late',
      'open',
    ]);
  });

  it('are without those that are over, or closed', () => {
    const texts = new Map([
      ...pair('over', { day: talkDay({ on: today, endedAt: ended }) }),
      ...pair('closed', { day: talkDay({ on: today }) }, { stage: 'closed' }),
    ]);
    expect(talksOn(today, talksIn(texts, today))).toEqual([]);
  });
});

describe('the people by stage', () => {
  it('are counted in the order of a thread, without empty stages', () => {
    const texts = new Map([
      stored('person/a', person({ stage: 'met' })),
      stored('person/b', person({ stage: 'to-ask' })),
      stored('person/c', person({ stage: 'met' })),
      ['person/a:before', 'an old text'] as const,
      ['person/d', '{damaged'] as const,
    ]);
    expect(overviewOf(texts, today).stages).toEqual([
      { stage: 'to-ask', people: 1 },
      { stage: 'met', people: 2 },
    ]);
  });

  it('have every stage that a person can stand at', () => {
    const texts = new Map(contactStages.map((stage) => stored(`person/${stage}`, person({ stage }))));
    expect(overviewOf(texts, today).stages.map(({ stage }) => stage)).toEqual([...contactStages]);
  });
});

describe('the talks a week', () => {
  it('begin on Mondays, and end with the week of today', () => {
    const { weeks } = overviewOf(new Map(), today);
    expect(weeks).toHaveLength(weeksShown);
    expect(weeks.at(-1)).toEqual({ from: '2026-10-19', talks: 0 });
    expect(weeks[0]).toEqual({ from: '2026-08-03', talks: 0 });
  });

  it('count what was held, by the day on which it was', () => {
    const texts = new Map([
      ...pair('friday', { day: talkDay({ on: '2026-10-16', endedAt: ended }) }),
      ...pair('sunday', { day: talkDay({ on: '2026-10-18', endedAt: ended }) }),
      ...pair('monday', { day: talkDay({ on: '2026-10-19', endedAt: ended }) }),
      ...pair('ahead', { day: talkDay({ on: '2026-10-19' }) }),
      ...pair('long ago', { day: talkDay({ on: '2026-01-05', endedAt: ended }) }),
    ]);
    const { weeks } = overviewOf(texts, today);
    expect(weeks.filter(({ talks }) => talks > 0)).toEqual([
      { from: '2026-10-12', talks: 2 },
      { from: '2026-10-19', talks: 1 },
    ]);
  });

  it('count a Sunday to the week that ends with it, across the end of a year', () => {
    const { weeks } = overviewOf(new Map(), '2027-01-03');
    expect(weeks.at(-1)?.from).toBe('2026-12-28');
  });
});

describe('the answers to what was asked', () => {
  const asked = [message({ sentOn: '2026-10-12' })];

  it('are a yes once a day is agreed or the talk was held, a no once it is closed, and open before', () => {
    const texts = new Map([
      ...pair('booked', { messages: asked, day: talkDay({ on: '2026-10-30' }) }),
      ...pair('held', { messages: asked }, { stage: 'thanked' }),
      ...pair('closed', { messages: asked }, { stage: 'closed' }),
      ...pair('waiting', { messages: asked }),
      ...pair('draft', { messages: [message()] }),
    ]);
    expect(overviewOf(texts, today).asks).toEqual({ yes: 2, no: 1, open: 1 });
  });
});
