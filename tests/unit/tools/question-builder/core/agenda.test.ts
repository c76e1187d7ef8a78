import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposeAgenda, type Agenda } from '../../../../../src/tools/question-builder/core/agenda.ts';
import {
  closingPair,
  placeOf,
  talkLengths,
  type Goal,
  type Relation,
  type Seniority,
  type Wish,
} from '../../../../../src/tools/question-builder/core/question.ts';
import { viewOf } from '../../../../../src/tools/question-builder/core/view.ts';
import { runs } from '../../../../support/property.ts';
import { question, realBank, smallBank, wish } from './small-bank.ts';

const goals = ['advice', 'industry', 'company', 'role', 'leads'] as const satisfies Goal[];
const relations = ['friend', 'referral', 'alumni', 'event', 'cold'] as const satisfies Relation[];
const seniorities = ['early', 'mid', 'senior', 'leader'] as const satisfies Seniority[];
const fields = [...new Set(realBank.flatMap(({ field }) => field ?? []))];

const idsOf = ({ items }: Agenda) => items.map(({ id }) => id);
const inBank = new Map(realBank.map((one) => [one.id, one]));
const questionsOf = (agenda: Agenda) => idsOf(agenda).map((id) => inBank.get(id)!);

/** What is wrong with an agenda, in words; nothing for a good one. */
function flawsOf(agenda: Agenda): string[] {
  const { over, left, stages } = viewOf(agenda);
  const chosen = questionsOf(agenda);
  const places = chosen.map(({ stage }) => placeOf(stage));
  const { relation, seniority, field } = agenda.wish;
  const fits = (suited: readonly string[], wished?: string) =>
    suited.includes('any') || (wished !== undefined && suited.includes(wished));
  return [
    over > 0 ? `${String(over)} minutes over` : '',
    left > 1 ? `${String(left)} minutes unused` : '',
    stages.filter((stage) => stage !== 'close').length < 4 ? `only ${stages.join()}` : '',
    places.some((place, at) => place < (places[at - 1] ?? 0)) ? 'out of order' : '',
    idsOf(agenda).slice(-2).join() === closingPair.join() ? '' : 'no closing pair',
    new Set(chosen).size < chosen.length ? 'twice' : '',
    chosen.some(({ risks }) => risks.length > 0) ? 'a risk' : '',
    chosen.some((one) => !fits(one.relations, relation)) ? 'wrong relation' : '',
    chosen.some((one) => !fits(one.seniority, seniority)) ? 'wrong seniority' : '',
    chosen.some((one) => one.field !== undefined && one.field !== field) ? 'wrong field' : '',
  ].filter((flaw) => flaw !== '');
}

const named = <T extends object>(part: T | undefined) => part ?? {};

const anyWish: fc.Arbitrary<Wish> = fc
  .record({
    goals: fc.subarray([...goals]),
    relation: fc.option(
      fc.constantFrom(...relations).map((relation) => ({ relation })),
      { nil: undefined },
    ),
    seniority: fc.option(
      fc.constantFrom(...seniorities).map((seniority) => ({ seniority })),
      { nil: undefined },
    ),
    field: fc.option(
      fc.constantFrom(...fields).map((field) => ({ field })),
      { nil: undefined },
    ),
    minutes: fc.constantFrom(...talkLengths),
  })
  .map((one) => ({
    goals: one.goals,
    minutes: one.minutes,
    ...named(one.relation),
    ...named(one.seniority),
    ...named(one.field),
  }));

describe('proposeAgenda, with the real bank', () => {
  it('is good for every goal, relation, seniority and length', () => {
    const wishes = goals.flatMap((goal) =>
      relations.flatMap((relation) =>
        seniorities.flatMap((seniority) =>
          talkLengths.map((minutes): Wish => ({ goals: [goal], relation, seniority, minutes })),
        ),
      ),
    );
    expect(wishes).toHaveLength(500);
    const flawed = wishes
      .map((one) => ({ one, flaws: flawsOf(proposeAgenda(realBank, one, 1)) }))
      .filter(({ flaws }) => flaws.length > 0);
    expect(flawed).toEqual([]);
  });

  it('is good for any wish, with goals, relation, seniority or field unknown, and any seed', () => {
    fc.assert(
      fc.property(anyWish, fc.integer(), (one, seed) => {
        expect(flawsOf(proposeAgenda(realBank, one, seed))).toEqual([]);
      }),
      runs,
    );
  });

  it('opens with an easy question', () => {
    expect(proposeAgenda(realBank, wish, 3).items[0]?.stage).toBe('open');
  });

  it('takes mostly questions with the goal', () => {
    const chosen = questionsOf(proposeAgenda(realBank, { goals: ['company'], minutes: 30 }, 1));
    const withGoal = chosen.filter((one) => one.goals.includes('company'));
    expect(withGoal.length).toBeGreaterThan(chosen.length / 2);
  });

  it.each(fields)('takes questions of the field that was named: %s', (field) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const chosen = questionsOf(proposeAgenda(realBank, { goals: ['role'], minutes: 30, field }, seed));
      expect(chosen.some((one) => one.field === field)).toBe(true);
    }
  });

  it('takes a question for friends when it is a friend, within a few seeds', () => {
    const some = [1, 2, 3, 4, 5].flatMap((seed) =>
      questionsOf(proposeAgenda(realBank, { ...wish, relation: 'friend' }, seed)),
    );
    expect(some.some((one) => one.relations.includes('friend'))).toBe(true);
  });

  it('gives other agendas for other seeds', () => {
    const seeds = Array.from({ length: 20 }, (_, seed) => seed);
    for (const minutes of talkLengths) {
      const different = new Set(
        seeds.map((seed) => idsOf(proposeAgenda(realBank, { ...wish, minutes }, seed)).join()),
      );
      expect(different.size).toBeGreaterThanOrEqual(18);
    }
  });
});

describe('proposeAgenda', () => {
  it('gives the same agenda for the same seed, in whatever order the bank comes', () => {
    const seeded = fc.tuple(anyWish, fc.integer());
    fc.assert(
      fc.property(seeded, ([one, seed]) => {
        expect(proposeAgenda([...realBank].reverse(), one, seed)).toEqual(proposeAgenda(realBank, one, seed));
      }),
      runs,
    );
  });

  it('never takes a risk that was not asked for', () => {
    const bank = [
      ...smallBank,
      ...smallBank.map((one) => ({ ...one, id: `${one.id}-risky`, risks: ['personal'] as const })),
    ];
    const risky = (over: Partial<Wish>) =>
      idsOf(proposeAgenda(bank, { ...wish, minutes: 45, ...over }, 1)).filter((id) => id.endsWith('-risky'));
    expect(risky({})).toEqual([]);
    expect(risky({ risks: ['lookup'] })).toEqual([]);
    expect(risky({ risks: ['personal'] }).length).toBeGreaterThan(0);
  });

  it('offers no retired question', () => {
    const bank = [...smallBank, question('day-old', { retired: true, minutes: 1 })];
    expect(idsOf(proposeAgenda(bank, { ...wish, minutes: 45 }, 1))).not.toContain('day-old');
  });

  it('keeps the closing pair for its end even when both suit the goal best', () => {
    expect(idsOf(proposeAgenda(smallBank, { ...wish, goals: ['leads'] }, 1)).slice(-2)).toEqual([
      ...closingPair,
    ]);
  });

  it('gives what there is from a bank that has little', () => {
    expect(idsOf(proposeAgenda([], wish, 1))).toEqual([]);
    expect(idsOf(proposeAgenda([question('day-a')], wish, 1))).toEqual(['day-a']);
    expect(idsOf(proposeAgenda([question('day-a', { minutes: 40 })], wish, 1))).toEqual([]);
  });

  it('copies what the screen needs of a question and stars none', () => {
    expect(proposeAgenda([question('day-a')], wish, 7)).toEqual({
      wish,
      seed: 7,
      items: [
        {
          id: 'day-a',
          source: 'bank',
          text: 'What about day-a?',
          stage: 'day',
          minutes: 2,
          probes: ['And then?'],
          isStarred: false,
        },
      ],
    });
  });
});
