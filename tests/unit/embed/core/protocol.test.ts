import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksForHeight,
  frameMessage,
  mostHeight,
  steps,
  themeTold,
  wordPressHeight,
  wordPressSecret,
} from '../../../../src/embed/core/protocol.ts';
import { runs } from '../../../support/property.ts';

const frame = { name: 'our frame' };
const origin = 'https://askwell.example';
const from = (data: unknown) => ({ source: frame, origin, data });

describe('frameMessage', () => {
  it.each([
    { askwell: 1, kind: 'ready', height: 400 },
    { askwell: 1, kind: 'height', height: mostHeight },
    { askwell: 1, kind: 'step', step: 'started' },
  ])('reads what our frame says: %o', (data) => {
    expect(frameMessage(from(data), frame, origin)).toEqual(data);
  });

  it('takes nothing along that is not in the protocol', () => {
    const data = { askwell: 1, kind: 'height', height: 5, text: 'secret' };
    expect(frameMessage(from(data), frame, origin)).toEqual({ askwell: 1, kind: 'height', height: 5 });
    const step = { askwell: 1, kind: 'step', step: 'opened', text: 'secret' };
    expect(frameMessage(from(step), frame, origin)).toEqual({ askwell: 1, kind: 'step', step: 'opened' });
  });

  it('hears nobody but our frame, at our origin', () => {
    const data = { askwell: 1, kind: 'ready', height: 400 };
    expect(frameMessage({ source: {}, origin, data }, frame, origin)).toBeUndefined();
    expect(frameMessage({ source: frame, origin: 'null', data }, frame, origin)).toBeUndefined();
    expect(frameMessage({ source: null, origin, data }, frame, origin)).toBeUndefined();
  });

  it.each([
    ...[null, undefined, 1, 'ready', []],
    { askwell: 2, kind: 'ready', height: 400 },
    { askwell: '1', kind: 'ready', height: 400 },
    { askwell: 1, kind: 'other', height: 400 },
    { askwell: 1, kind: 'step', step: 'what I typed' },
    { askwell: 1, kind: 'height' },
    ...[0, -1, mostHeight + 1, Number.NaN, Infinity, '400'].map((height) => ({
      askwell: 1,
      kind: 'height',
      height,
    })),
  ])('leaves %o alone', (data) => {
    expect(frameMessage(from(data), frame, origin)).toBeUndefined();
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = frameMessage(from(data), frame, origin);
        if (read?.kind === 'step') expect(steps).toContain(read.step);
      }),
      runs,
    );
  });
});

describe('themeTold', () => {
  it('reads light and dark from the page around, and nothing else', () => {
    const told = (data: unknown, source: unknown = frame) =>
      themeTold({ source, origin: 'any', data }, frame);
    expect(told({ askwell: 1, kind: 'theme', theme: 'dark' })).toBe('dark');
    expect(told({ askwell: 1, kind: 'theme', theme: 'light' })).toBe('light');
    expect(told({ askwell: 1, kind: 'theme', theme: 'dark' }, {})).toBeUndefined();
    expect(told({ askwell: 1, kind: 'theme', theme: 'red' })).toBeUndefined();
    expect(told({ askwell: 2, kind: 'theme', theme: 'dark' })).toBeUndefined();
    expect(told({ askwell: 1, kind: 'other', theme: 'dark' })).toBeUndefined();
    expect(told(null)).toBeUndefined();
  });
});

describe('the protocol of WordPress', () => {
  it('finds the secret in the fragment', () => {
    expect(wordPressSecret('#?secret=aB3dE5gH1j')).toBe('aB3dE5gH1j');
    expect(wordPressSecret('#x?a=1&secret=aB3')).toBe('aB3');
    expect(wordPressSecret('')).toBeUndefined();
    expect(wordPressSecret('#secret')).toBeUndefined();
  });

  it.each([
    [0, 200],
    [612, 612],
    [1566, 1000],
  ])('says a height of %d as %d', (height, value) => {
    expect(wordPressHeight(height, 's')).toEqual({ message: 'height', value, secret: 's' });
  });

  it('answers the page around, where it knows the secret', () => {
    const asks = (data: unknown, source: unknown = frame) =>
      asksForHeight({ source, origin: 'any', data }, frame, 's');
    expect(asks({ message: 'ready', secret: 's' })).toBe(true);
    expect(asks({ message: 'ready', secret: 'other' })).toBe(false);
    expect(asks({ message: 'link', secret: 's' })).toBe(false);
    expect(asks({ message: 'ready', secret: 's' }, {})).toBe(false);
    expect(asks(null)).toBe(false);
  });
});
