import { describe, expect, it } from 'vitest';
import { envelopeText } from '../../../../../src/storage/core/envelope.ts';
import { talkWith } from '../../../../../src/tools/people/core/talk-with.ts';

const talk = (id: string, personId: string, day: string): [string, string] => [
  `conversation/${id}`,
  envelopeText(`conversation/${id}`, 2, `2026-11-${day}T09:00:00.000Z`, { personId }),
];
const stored = new Map([
  talk('old', 'ann', '01'),
  talk('new', 'ann', '09'),
  talk('mid', 'ann', '05'),
  talk('other', 'annabel', '20'),
  ['conversation/new:before', 'ann'],
  ['conversation/bad', 'ann'],
  ['person/ann', 'ann'],
]);

describe('the conversation with a person', () => {
  it('is the one that was saved last', () => {
    expect(talkWith('ann', stored)).toBe('new');
  });

  it('is none where nobody talked to them yet', () => {
    expect(talkWith('bo', stored)).toBeUndefined();
  });
});
