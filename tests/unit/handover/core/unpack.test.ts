import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handedKinds, handedOf, hasNothing } from '../../../../src/handover/core/handed.ts';
import { payloadText } from '../../../../src/handover/core/pack.ts';
import { mostItems, readFragment, readPayload } from '../../../../src/handover/core/unpack.ts';
import { deflateText } from '../../../../src/shared/platform/deflate.ts';
import { inflateText } from '../../../../src/shared/platform/inflate.ts';
import { anyHanded, filled, numbered } from '../../../support/any-handed.ts';
import { likeRecord } from '../../../support/like-record.ts';
import { anyText, runs } from '../../../support/property.ts';

const read = (fragment: string) => readFragment(fragment, inflateText);
const fragmentOf = async (text: string) => `#v1.${await deflateText(text)}`;
const payload = (changed: object) => {
  const question = { text: 'Why?', stage: 'day', minutes: 3, probes: [] };
  const conversation = { version: 2, data: { minutes: 25, questions: [question] } };
  return JSON.stringify({ v: 1, kind: 'questions', records: { conversation }, ...changed });
};
const withQuestions = (questions: unknown) =>
  payload({ records: { conversation: { version: 2, data: { questions } } } });

const reasons = ['not-a-link', 'broken', 'too-big', 'newer', 'unknown-kind', 'empty'];

describe('a link', () => {
  it.each(handedKinds)('gives back what was handed over: %s', async (kind) => {
    const handed = handedOf(kind, filled);
    expect(await read(await fragmentOf(payloadText(handed)))).toEqual({
      kind: 'handed',
      handed: numbered(handed),
      dropped: 0,
    });
  });

  it('gives back any records, and says so where there is nothing in them', async () => {
    await fc.assert(
      fc.asyncProperty(anyHanded, async (handed) => {
        const opened = await read(await fragmentOf(payloadText(handed)));
        expect(opened).toEqual(
          hasNothing(handed)
            ? { kind: 'refused', reason: 'empty' }
            : { kind: 'handed', handed: numbered(handed), dropped: 0 },
        );
      }),
      runs,
    );
  });

  it.each(['?secret=abc', '#?secret=abc', '.', ')', '%20', '> said Tom'])(
    'opens with %s after it, which programs append',
    async (after) => {
      const fragment = await fragmentOf(payload({}));
      expect((await read(fragment + after)).kind).toBe('handed');
    },
  );

  it.each(['', '#', '#main', '#?secret=abc', '#v1', '#v0.abc', '#V1.abc', 'x#v1.abc'])(
    'is not what %j is',
    async (fragment) => {
      expect(await read(fragment)).toEqual({ kind: 'refused', reason: 'not-a-link' });
    },
  );

  it('of a later version asks for the newer page', async () => {
    expect(await read('#v2.anything')).toEqual({ kind: 'refused', reason: 'newer' });
    expect(readPayload(payload({ v: 2, kind: 'video' }))).toEqual({ kind: 'refused', reason: 'newer' });
  });

  it('is broken where it was cut, wherever that was', async () => {
    const fragment = await fragmentOf(payloadText(handedOf('conversation', filled)));
    for (let length = '#v1.'.length; length < fragment.length; length += 7) {
      expect(await read(fragment.slice(0, length))).toEqual({ kind: 'refused', reason: 'broken' });
    }
  });

  it('never opens with other words where a letter was changed', async () => {
    const fragment = await fragmentOf(payloadText(handedOf('message', filled)));
    const whole = await read(fragment);
    const place = fc.integer({ min: '#v1.'.length, max: fragment.length - 1 });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom(...'AZaz09-_'), async (at, letter) => {
        const opened = await read(fragment.slice(0, at) + letter + fragment.slice(at + 1));
        // The last letter holds bits that no byte needs.
        expect([whole, { kind: 'refused', reason: 'broken' }]).toContainEqual(opened);
      }),
      runs,
    );
  });

  it('that unpacks to eight million bytes is too big', async () => {
    const bomb = await fragmentOf(payload({ more: ' '.repeat(8_000_000) }));
    expect(bomb.length).toBeLessThan(12_000);
    expect(await read(bomb)).toEqual({ kind: 'refused', reason: 'too-big' });
  });

  it('says that a browser cannot unpack', async () => {
    const opened = await readFragment('#v1.abc', () => Promise.resolve({ kind: 'unsupported' }));
    expect(opened).toEqual({ kind: 'refused', reason: 'unsupported' });
  });
});

describe('any fragment', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'ABCxyz019-_'), maxLength: 200 });
  const any = fc.oneof(
    anyText,
    anyText.map((text) => `#v1.${text}`),
    digits.map((text) => `#v1.${text}`),
  );

  it('is refused with a reason, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(any, async (fragment) => {
        const opened = await read(fragment);
        expect(opened.kind).toBe('refused');
        expect(opened.kind === 'refused' && reasons.includes(opened.reason)).toBe(true);
      }),
      runs,
    );
  });

  it('with any JSON in it gives records that read back the same, or a reason', async () => {
    const example: unknown = JSON.parse(payloadText(handedOf('conversation', filled)));
    await fc.assert(
      fc.asyncProperty(fc.oneof(likeRecord(example), fc.jsonValue()), async (json) => {
        const opened = await read(await fragmentOf(JSON.stringify(json)));
        if (opened.kind === 'refused') expect(reasons).toContain(opened.reason);
        else {
          expect(readPayload(payloadText(opened.handed))).toEqual({
            kind: 'handed',
            handed: numbered(opened.handed),
            dropped: 0,
          });
        }
      }),
      runs,
    );
  });
});

describe('the text in a link', () => {
  it.each([
    ['no JSON', 'hello'],
    ['no object', '[1]'],
    ['no version', payload({ v: undefined })],
    ['a version that is none', payload({ v: '1' })],
    ['no kind', payload({ kind: 7 })],
    ['no records', payload({ records: 'none' })],
    ['a record that is none', payload({ records: { goal: null } })],
    ['a record without a version', payload({ records: { goal: { data: {} } } })],
    ['a record whose version is none', payload({ records: { goal: { version: 0.5, data: {} } } })],
    ['a record that can’t be read', payload({ records: { goal: { version: 1, data: 'x' } } })],
    ['what is nested deeper than ours', payload({ more: [[[[[[[[[[[]]]]]]]]]]] })],
    ['what is nested without end', `{"v":1,"kind":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
  ])('is broken with %s', (_what, text) => {
    expect(readPayload(text)).toEqual({ kind: 'refused', reason: 'broken' });
  });

  it('of an unknown kind is refused as such', () => {
    expect(readPayload(payload({ kind: 'video' }))).toEqual({ kind: 'refused', reason: 'unknown-kind' });
  });

  it('with a record of a later version is newer', () => {
    const records = { conversation: { version: 99, data: {} } };
    expect(readPayload(payload({ records }))).toEqual({ kind: 'refused', reason: 'newer' });
  });

  it('with an old record goes through the migrations of stored ones', () => {
    const saved = JSON.parse(readFileSync('tests/fixtures/saved/conversation/v1.json', 'utf8')) as {
      data: { questions: object[] };
    };
    const records = { conversation: { version: 1, data: saved.data } };
    expect(readPayload(payload({ records }))).toMatchObject({
      kind: 'handed',
      handed: { conversation: { questions: [{ stage: 'day', probes: [expect.any(String)] }] } },
    });
  });

  it('cannot carry what its kind does not', () => {
    const question = { text: 'Why?', note: 'They said no.' };
    const conversation = { version: 2, data: { questions: [question], takeaways: [{ text: 'x' }] } };
    const person = {
      version: 1,
      data: { name: 'Tom', notes: 'secret', addresses: [{ text: 'a@b.example' }] },
    };
    const opened = readPayload(payload({ records: { conversation, person } }));
    expect(opened).toMatchObject({
      handed: {
        conversation: { questions: [{ text: 'Why?', note: '' }], takeaways: [] },
        person: { name: 'Tom', notes: '', addresses: [] },
      },
    });
  });

  it('counts what it leaves out: bad items and texts that are too long', () => {
    const opened = readPayload(withQuestions([7, { text: 'x'.repeat(6000) }, { text: 'Why?' }]));
    expect(opened).toMatchObject({ kind: 'handed', dropped: 2 });
    expect(opened.kind === 'handed' && opened.handed.conversation.questions).toMatchObject([
      { id: '2', text: 'x'.repeat(5000) },
      { id: '3', text: 'Why?' },
    ]);
  });

  it('holds so many items and no more, however they are nested', () => {
    const many = Array.from({ length: mostItems - 1 }, () => ({ text: 'Why?' }));
    const probes = Array.from({ length: 5 }, () => 'And then?');
    const opened = readPayload(withQuestions([...many, { text: 'Last?', probes }, { text: 'More?' }]));
    expect(opened).toMatchObject({ kind: 'handed', dropped: 6 });
    const questions = opened.kind === 'handed' ? opened.handed.conversation.questions : [];
    expect(questions).toHaveLength(mostItems);
    expect(questions.at(-1)).toMatchObject({ text: 'Last?', probes: [] });
  });
});
