import { describe, expect, it } from 'vitest';
import { answer, setRate, writeOwn } from '../../../../../src/tools/pitch/core/edit.ts';
import { amara, pitchWith } from './amara.ts';

const pitch = pitchWith(amara);

describe('answer', () => {
  it('changes one prompt and nothing else', () => {
    expect(answer(pitch, 'whyYou', ' as typed ')).toEqual({ ...pitch, whyYou: ' as typed ' });
  });
});

describe('writeOwn', () => {
  it('keeps a version’s words as they were typed, and the other versions as they are', () => {
    const once = writeOwn(pitch, 's30', 'Mine.\n');
    expect(writeOwn(once, 's15', 'Short.').own).toEqual({ s15: 'Short.', s30: 'Mine.\n', s60: '' });
  });

  it.each(['', ' \n\t'])('lets the version follow the prompts again where no word is left: %j', (text) => {
    expect(writeOwn(writeOwn(pitch, 's30', 'Mine.'), 's30', text)).toEqual(pitch);
  });
});

describe('setRate', () => {
  it('sets the rate and takes it back', () => {
    const measured = setRate(pitch, 139);
    expect(measured).toEqual({ ...pitch, wordsPerMinute: 139 });
    expect(setRate(measured, null)).toEqual(pitch);
  });
});
