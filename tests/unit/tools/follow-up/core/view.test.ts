import { describe, expect, it } from 'vitest';
import { leftOpen, plannedIn } from '../../../../../src/tools/follow-up/core/view.ts';
import type { FollowUp } from '../../../../../src/workspace/core/conversation-parts.ts';
import { emptyRecords } from '../../../../support/example-records.ts';

const one = (id: string, dueOn: string | null, doneOn: string | null = null): FollowUp => ({
  ...{ id, dueOn, doneOn },
  reason: 'other',
  text: '',
});

describe('plannedIn', () => {
  it('puts the next contact first, one without a day last, and the one made last first', () => {
    const followUps = [
      ...[one('none', null), one('late', '2027-03-01'), one('next', '2026-12-01'), one('too', '2026-12-01')],
      ...[one('old', null, '2026-10-01'), one('new', null, '2026-11-12')],
    ];
    const { open, done } = plannedIn({ ...emptyRecords.conversation, followUps });
    expect(open.map(({ id }) => id)).toEqual(['next', 'too', 'late', 'none']);
    expect(done.map(({ id }) => id)).toEqual(['new', 'old']);
  });
});

describe('leftOpen', () => {
  it('names what a draft still waits for, once', () => {
    expect(leftOpen('Dear [their name], [progress] and [progress]. [sic!] [1]')).toEqual([
      ...['[their name]', '[progress]'],
    ]);
    expect(leftOpen('Dear Tom')).toEqual([]);
  });
});
