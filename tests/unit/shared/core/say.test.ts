import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, say } from '../../../../src/shared/core/say.ts';
import { anyText, runs } from '../../../support/property.ts';

describe('say', () => {
  it('puts every value into its place, numbers too', () => {
    expect(say('{name} has {n} of {n}', { name: 'Tom', n: 2 })).toBe('Tom has 2 of 2');
  });

  it('leaves a name without a value as it is', () => {
    expect(say('{name} {constructor} {toString}', {})).toBe('{name} {constructor} {toString}');
  });

  it('takes a value as it is, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(say('<{name}>', { name })).toBe(`<${name}>`);
      }),
      runs,
    );
  });
});

describe('count', () => {
  const words = { one: '{n} minute', other: '{n} minutes' };

  it.each([
    [0, 'en', '0 minutes'],
    [1, 'en', '1 minute'],
    [2, 'en', '2 minutes'],
    [0, 'fr', '0 minute'],
  ])('says %i in %s', (n, lang, said) => {
    expect(count(words, n, lang)).toBe(said);
  });

  it('falls back on the other form where a language has more than two', () => {
    expect(count(words, 3, 'ru')).toBe('3 minutes');
  });
});
