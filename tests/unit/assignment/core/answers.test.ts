import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/assignment/core/answers.ts';
import { records } from '../../../../src/workspace/core/records.ts';

const empty = records.assignment.empty('a');

describe('answering a prompt', () => {
  it('keeps the answers in the order in which they were begun', () => {
    const both = answer(answer(empty, 'p2', 'Second'), 'p1', 'First');
    expect(answer(both, 'p2', 'Second, changed').answers).toEqual([
      { id: 'p2', text: 'Second, changed' },
      { id: 'p1', text: 'First' },
    ]);
  });

  it('takes out an answer that was emptied', () => {
    expect(answer(answer(empty, 'p1', 'First'), 'p1', '')).toEqual(empty);
  });

  it('leaves everything else as it is', () => {
    const named = { ...empty, name: 'Amara', assignment: '{}' };
    expect(answer(named, 'p1', 'First')).toEqual({ ...named, answers: [{ id: 'p1', text: 'First' }] });
  });
});
