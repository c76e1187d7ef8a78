import { describe, expect, it } from 'vitest';
import {
  dismissedRules,
  dismissRule,
  restoreAllRules,
  restoreRule,
} from '../../../../src/coach/core/dismissed.ts';

const other = { id: 'linkedin-free-plan' };

describe('what the coach shall not say again', () => {
  it('is a rule, once, beside notices that are not the coach’s', () => {
    const list = dismissRule(dismissRule([other], 'closed'), 'closed');
    expect(list).toEqual([other, { id: 'coach-closed' }]);
    expect([...dismissedRules(list)]).toEqual(['closed']);
  });

  it('leaves out what is no rule, such as one of a later version', () => {
    expect([...dismissedRules([{ id: 'coach-of-tomorrow' }, { id: 'closed' }, { id: '' }])]).toEqual([]);
    expect([...dismissedRules([{ id: 'coach-constructor' }])]).toEqual([]);
  });

  it('can be had back, one rule or all, and other notices stay away', () => {
    const list = dismissRule(dismissRule([other], 'closed'), 'stock');
    expect(restoreRule(list, 'closed')).toEqual([other, { id: 'coach-stock' }]);
    expect(restoreAllRules(list)).toEqual([other]);
  });
});
