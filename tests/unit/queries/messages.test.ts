import { describe, expect, it } from 'vitest';
import { piecesOf, type Blank } from '../../../src/queries/messages.ts';

const blank = (id: string): Blank => ({ id, label: id, hint: 'A name.', example: 'Tom', group: 'them' });
const blanks = new Map([blank('their-name'), blank('minutes')].map((one) => [one.id, one]));

describe('piecesOf', () => {
  it('takes a text apart at its blanks, in order', () => {
    expect(piecesOf('Dear {their-name},\n\n{minutes} minutes?', blanks)).toEqual([
      { kind: 'words', text: 'Dear ' },
      { kind: 'blank', blank: blank('their-name') },
      { kind: 'words', text: ',\n\n' },
      { kind: 'blank', blank: blank('minutes') },
      { kind: 'words', text: ' minutes?' },
    ]);
  });

  it('makes no empty pieces at the ends or between two blanks', () => {
    expect(piecesOf('{their-name}{minutes}', blanks).map(({ kind }) => kind)).toEqual(['blank', 'blank']);
  });

  it('leaves a text without blanks whole', () => {
    expect(piecesOf('Thank you.', blanks)).toEqual([{ kind: 'words', text: 'Thank you.' }]);
  });

  it('has no pieces for an empty text', () => {
    expect(piecesOf('', blanks)).toEqual([]);
  });

  it('names a blank that does not exist', () => {
    expect(() => piecesOf('Dear {their-nam},', blanks)).toThrow(
      'content/messages: found the blank {their-nam}; expected an id of blanks.yaml',
    );
  });
});
