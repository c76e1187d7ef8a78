import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  proposeAgenda,
  questionOf,
  worthKeeping,
} from '../../../../../src/tools/question-builder/core/agenda.ts';
import {
  closingPair,
  isOfClosingPair,
  placeOf,
  talkLengths,
  type Wish,
} from '../../../../../src/tools/question-builder/core/bank.ts';
import type { Questions } from '../../../../../src/tools/question-builder/core/edit.ts';
import { viewOf } from '../../../../../src/tools/question-builder/core/view.ts';
import type { Question } from '../../../../../src/workspace/core/conversation-parts.ts';
import { goalKinds, relations, seniorities, stages } from '../../../../../src/workspace/core/words.ts';
import { runs } from '../../../../support/property.ts';
import { idsOf, question, realBank, smallBank, wish } from './small-bank.ts';

const fields = [...new Set(realBank.flatMap(({ field }) => field ?? []))];

const inBank = new Map(realBank.map((one) => [one.id, one]));
const originalsOf = (questions: Questions) => idsOf(questions).map((id) => inBank.get(id)!);

/** What is wrong with a proposal, in words; nothing for a good one. */
function flawsOf(questions: Questions, { minutes, relation, seniority, field }: Wish): string[] {
  const { over, left, stages: touched } = viewOf(questions, minutes);
  const chosen = originalsOf(questions);
  const places = chosen.map(({ stage }) => placeOf(stage));
  const fits = (suited: readonly string[], wished: string | null) =>
    suited.includes('any') || (wished !== null && suited.includes(wished));
  return [
    over > 0 ? `${String(over)} minutes over` : '',
    left > 1 ? `${String(left)} minutes unused` : '',
    touched.filter((stage) => stage !== 'close').length < 4 ? `only ${touched.join()}` : '',
    places.some((place, at) => place < (places[at - 1] ?? 0)) ? 'out of order' : '',
    idsOf(questions).slice(-2).join() === closingPair.join() ? '' : 'no closing pair',
    new Set(chosen).size < chosen.length ? 'twice' : '',
    chosen.some(({ risks }) => risks.length > 0) ? 'a risk' : '',
    chosen.some((one) => !fits(one.relations, relation)) ? 'wrong relation' : '',
    chosen.some((one) => !fits(one.seniority, seniority)) ? 'wrong seniority' : '',
    chosen.some((one) => one.field !== undefined && one.field !== field) ? 'wrong field' : '',
  ].filter((flaw) => flaw !== '');
}

const anyWish: fc.Arbitrary<Wish> = fc.record({
  goal: fc.constantFrom(...goalKinds, null),
  relation: fc.constantFrom(...relations, null),
  seniority: fc.constantFrom(...seniorities, null),
  field: fc.constantFrom(...fields, '', 'clinical data'),
  minutes: fc.constantFrom<number[]>(...talkLengths),
  risks: fc.constant([]),
});

/** Questions that a person may have made theirs: few enough to leave room in the shortest talk. */
const anyKept: fc.Arbitrary<Question[]> = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('own-1', 'own-2', 'own-3'),
    text: fc.constant('Mine?'),
    bankId: fc.constant(null),
    stage: fc.constantFrom(...stages.slice(0, -1)),
    isStarred: fc.boolean(),
    minutes: fc.integer({ min: 1, max: 2 }),
    probes: fc.constant([]),
    note: fc.constantFrom('', 'Said.'),
  }),
  { selector: ({ id }) => id },
);

describe('proposeAgenda, with the real bank', () => {
  it('is good for every goal, relation, seniority and length', () => {
    const wishes = goalKinds.flatMap((goal) =>
      relations.flatMap((relation) =>
        seniorities.flatMap((seniority) =>
          talkLengths.map((minutes): Wish => ({ ...wish, goal, relation, seniority, minutes })),
        ),
      ),
    );
    expect(wishes).toHaveLength(500);
    const flawed = wishes
      .map((one) => ({ one, flaws: flawsOf(proposeAgenda(realBank, one, 1), one) }))
      .filter(({ flaws }) => flaws.length > 0);
    expect(flawed).toEqual([]);
  });

  it('is good for any wish, with goal, relation, seniority or field unknown, and any seed', () => {
    fc.assert(
      fc.property(anyWish, fc.integer(), (one, seed) => {
        expect(flawsOf(proposeAgenda(realBank, one, seed), one)).toEqual([]);
      }),
      runs,
    );
  });

  it('keeps what it must as it is, and fits the rest around it', () => {
    fc.assert(
      fc.property(anyWish, fc.integer(), anyKept, (one, seed, kept) => {
        const proposed = proposeAgenda(realBank, one, seed, kept);
        const { over, missing } = viewOf(proposed, one.minutes);
        expect(proposed).toEqual(expect.arrayContaining(kept));
        expect(over).toBe(0);
        // In fifteen minutes, two of one area can leave too little for three more.
        if (one.minutes > 15 || kept.length < 2) expect(missing).not.toContain('stages');
        expect(idsOf(proposed).slice(-2)).toEqual([...closingPair]);
        expect(new Set(idsOf(proposed)).size).toBe(proposed.length);
      }),
      runs,
    );
  });

  it('opens with an easy question', () => {
    expect(proposeAgenda(realBank, wish, 3)[0]?.stage).toBe('open');
  });

  it('takes mostly questions with the goal', () => {
    const chosen = originalsOf(proposeAgenda(realBank, { ...wish, goal: 'company', minutes: 30 }, 1));
    const withGoal = chosen.filter((one) => one.goals.includes('company'));
    expect(withGoal.length).toBeGreaterThan(chosen.length / 2);
  });

  it.each(fields)('takes questions of the field that was named: %s', (field) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const chosen = originalsOf(proposeAgenda(realBank, { ...wish, minutes: 30, field }, seed));
      expect(chosen.some((one) => one.field === field)).toBe(true);
    }
  });

  it('takes a question for friends when it is a friend, within a few seeds', () => {
    const some = [1, 2, 3, 4, 5].flatMap((seed) =>
      originalsOf(proposeAgenda(realBank, { ...wish, relation: 'friend' }, seed)),
    );
    expect(some.some((one) => one.relations.includes('friend'))).toBe(true);
  });

  it('gives other questions for other seeds', () => {
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
  it('gives the same questions for the same seed, in whatever order the bank comes', () => {
    fc.assert(
      fc.property(anyWish, fc.integer(), (one, seed) => {
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
    expect(idsOf(proposeAgenda(smallBank, { ...wish, goal: 'leads' }, 1)).slice(-2)).toEqual([
      ...closingPair,
    ]);
  });

  it('puts a closing pair in the person’s words last, and adds no second one', () => {
    const pair = [...closingPair].reverse().map((bankId, at) => ({
      ...{ ...questionOf(question(bankId, { stage: 'close' })), id: `q${String(at)}`, text: 'Mine?' },
    }));
    const proposed = proposeAgenda(smallBank, wish, 1, pair);
    expect(proposed.slice(-2).map(({ bankId }) => bankId)).toEqual([...closingPair]);
    expect(proposed.filter(isOfClosingPair)).toHaveLength(2);
  });

  it('gives a stage that has its question no other one before the rest had theirs', () => {
    const opener = { ...questionOf(smallBank[0]!), id: 'own', bankId: null };
    const proposed = proposeAgenda(smallBank, wish, 1, [opener]);
    expect(proposed.filter(({ stage }) => stage === 'open')).toEqual([opener]);
  });

  it('keeps questions that leave no room, and adds only the closing pair', () => {
    const long = { ...questionOf(question('day-x')), id: 'own', bankId: null, minutes: 60 };
    expect(idsOf(proposeAgenda(smallBank, wish, 1, [long]))).toEqual(['own', ...closingPair]);
  });

  it('gives what there is from a bank that has little', () => {
    expect(proposeAgenda([], wish, 1)).toEqual([]);
    expect(idsOf(proposeAgenda([question('day-a')], wish, 1))).toEqual(['day-a']);
    expect(proposeAgenda([question('day-a', { minutes: 40 })], wish, 1)).toEqual([]);
  });

  it('makes questions of the record, with the bank’s id and without a star', () => {
    expect(proposeAgenda([question('day-a')], wish, 7)).toEqual([
      {
        id: 'day-a',
        bankId: 'day-a',
        text: 'What about day-a?',
        stage: 'day',
        minutes: 2,
        probes: ['And then?'],
        isStarred: false,
        note: '',
      },
    ]);
  });
});

describe('worthKeeping', () => {
  const fresh = questionOf(question('day-a', { text: 'What about day-a?' }));
  const keeps = (over: Partial<Question>) => worthKeeping([{ ...fresh, ...over }], smallBank).length === 1;

  it('lets go of a question as the bank has it, under whatever id', () => {
    expect(keeps({})).toBe(false);
    expect(keeps({ id: 'q7' })).toBe(false);
  });

  it.each<[string, Partial<Question>]>([
    ['is the person’s own', { bankId: null }],
    ['is starred', { isStarred: true }],
    ['holds an answer', { note: 'Said.' }],
    ['has other words', { text: 'Mine?' }],
    ['has other minutes', { minutes: 5 }],
    ['has other probes', { probes: [] }],
    ['stands in another part of the talk', { stage: 'fit' }],
    ['is not in the bank', { bankId: 'day-gone' }],
    ['closes the talk', { id: 'close-who-else', bankId: 'close-who-else' }],
  ])('keeps a question that %s', (_, over) => {
    expect(keeps(over)).toBe(true);
  });
});
