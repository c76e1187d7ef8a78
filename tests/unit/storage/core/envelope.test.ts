import { describe, expect, it } from 'vitest';
import {
  envelopeText,
  isSlotName,
  partsOfSlot,
  readEnvelope,
} from '../../../../src/storage/core/envelope.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';

const text = envelopeText('person/k3', 2, '2026-11-02T10:00:00.000Z', { name: 'Tom' });

describe('an envelope', () => {
  it('holds app, slot, version, instant and data (S2)', () => {
    expect(JSON.parse(text)).toEqual({
      app: 'askwell',
      slot: 'person/k3',
      version: 2,
      savedAt: '2026-11-02T10:00:00.000Z',
      data: { name: 'Tom' },
    });
  });

  it('comes back the same', () => {
    const read = readEnvelope(text, 'person/k3');
    expect(read.kind === 'envelope' && read.envelope.data).toEqual({ name: 'Tom' });
  });

  it.each(naughtyStrings)('brings back %j', (naughty) => {
    const read = readEnvelope(envelopeText('note', 1, '', { naughty }), 'note');
    expect(read.kind === 'envelope' && read.envelope.data).toEqual({ naughty });
  });

  it.each([
    ['', 'not-json'],
    ['{"app":"askwell"', 'not-json'],
    ['null', 'not-an-envelope'],
    ['[]', 'not-an-envelope'],
    [text.replace('askwell', 'other'), 'not-an-envelope'],
    [text.replace('"version":2', '"version":0'), 'not-an-envelope'],
    [text.replace('"version":2', '"version":"2"'), 'not-an-envelope'],
    [text.replace('"version":2', '"version":1.5'), 'not-an-envelope'],
    [text.replace('"data"', '"date"'), 'not-an-envelope'],
    [text.replace('person/k3', 'a:b'), 'not-an-envelope'],
    [text.replace('"2026-11-02T10:00:00.000Z"', '7'), 'not-an-envelope'],
    [text.replace('person/k3', 'person/k4'), 'other-slot'],
  ])('is told from %s: %s (S2)', (bad, reason) => {
    expect(readEnvelope(bad, 'person/k3')).toEqual({ kind: 'bad', reason });
  });
});

describe('the name of a slot', () => {
  it('is a record, and an id where there are many (S1)', () => {
    expect(partsOfSlot('person/k3')).toEqual({ record: 'person', id: 'k3' });
    expect(partsOfSlot('ticks')).toEqual({ record: 'ticks', id: '' });
  });

  it.each(['', 'Person', 'person/', 'person/a/b', 'person:before', 'person/a b', '__proto__'])(
    'is not %j',
    (name) => {
      expect(isSlotName(name)).toBe(false);
    },
  );
});
