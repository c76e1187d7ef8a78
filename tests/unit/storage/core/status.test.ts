import { describe, expect, it } from 'vitest';
import type { Access, SlotState } from '../../../../src/storage/core/slot-state.ts';
import { statusOf, type Status } from '../../../../src/storage/core/status.ts';

type State = SlotState<unknown>;
const state = (access: Access, saving: State['saving'] = { kind: 'idle' }): State => ({
  value: 0,
  access,
  saving,
});
const open = (from: 'empty' | 'ready' | 'upgraded' | 'afresh' = 'ready', dropped = 0): Access => ({
  kind: 'open',
  from,
  dropped,
});

/** From the most pressing to the least, each with the status that it gives alone. */
const states: readonly [State, Status][] = [
  [state({ kind: 'memory', reason: 'refused' }), { kind: 'memory', reason: 'refused' }],
  [state({ kind: 'read-only', reason: 'newer', text: 'n' }), { kind: 'newer', slot: 'a', text: 'n' }],
  [
    state({ kind: 'read-only', reason: 'damaged', text: 'd', isCopied: true }),
    { kind: 'damaged', slot: 'a', text: 'd', isCopied: true },
  ],
  [state(open(), { kind: 'full' }), { kind: 'full' }],
  [state(open(), { kind: 'blocked', reason: 'refused' }), { kind: 'refused' }],
  [state(open('ready', 2), { kind: 'saved' }), { kind: 'dropped', count: 2 }],
  [state(open('empty'), { kind: 'waiting' }), { kind: 'waiting' }],
  [state(open('empty'), { kind: 'saved' }), { kind: 'saved' }],
  [state(open('empty')), { kind: 'empty' }],
  [state({ kind: 'unopened' }), { kind: 'unopened' }],
];

describe('the status', () => {
  it('of no slots is unopened', () => {
    expect(statusOf(new Map())).toEqual({ kind: 'unopened' });
  });

  it.each(states)('of one slot is its own: %#', (one, status) => {
    expect(statusOf(new Map([['a', one]]))).toEqual(status);
  });

  it.each(['ready', 'upgraded', 'afresh'] as const)('of an idle slot that is %s is saved', (from) => {
    expect(statusOf(new Map([['a', state(open(from))]]))).toEqual({ kind: 'saved' });
  });

  it('of several is the most pressing, in whatever order they come', () => {
    states.forEach(([one, status], at) => {
      for (const [less] of states.slice(at + 1)) {
        expect(
          statusOf(
            new Map([
              ['b', less],
              ['a', one],
            ]),
          ),
        ).toEqual(status);
        expect(
          statusOf(
            new Map([
              ['a', one],
              ['b', less],
            ]),
          ),
        ).toEqual(status);
      }
    });
  });
});
