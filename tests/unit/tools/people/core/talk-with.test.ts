import { describe, expect, it } from 'vitest';
import { envelopeText } from '../../../../../src/storage/core/envelope.ts';
import { talksWith } from '../../../../../src/tools/people/core/talk-with.ts';

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

describe('the conversations with people', () => {
  it('are those that can be read, the last saved first', () => {
    expect(talksWith(['ann'], stored)).toEqual(['new', 'mid', 'old']);
    expect(talksWith(['ann', 'annabel'], stored)).toEqual(['other', 'new', 'mid', 'old']);
  });

  it('are none where nobody talked to them yet', () => {
    expect(talksWith(['bo'], stored)).toEqual([]);
    expect(talksWith([], stored)).toEqual([]);
  });
});
