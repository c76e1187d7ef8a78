import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../../src/build/content-files.ts';
import { listIn } from '../../../../../src/build/yaml-list.ts';
import {
  blanksLeftIn,
  compose,
  piecesOf,
  type BlankName,
  type Template,
} from '../../../../../src/tools/outreach/core/compose.ts';
import { anyText, runs } from '../../../../support/property.ts';

const blanks = listIn('.', 'content/messages/blanks.yaml') as (BlankName & { example: string })[];
const examples = Object.fromEntries(blanks.map(({ id, example }) => [id, example]));
const templates = readContent('.').messages.flatMap((message) => {
  const { approaches } = message as { approaches?: Template[] };
  return approaches ?? [message as unknown as Template];
});

describe('compose, with every template', () => {
  it('reads as many as there are: three approaches for each channel and relation, and the others', () => {
    expect(templates.length).toBeGreaterThan(6 * 5 * 3);
  });

  it('leaves nothing to fill once the examples are entered', () => {
    const filled = templates.map((template) => compose(template, examples, blanks));
    expect(filled.filter(({ unfilled }) => unfilled.length > 0)).toEqual([]);
    expect(filled.filter(({ subject, text }) => /[{}[\]]/.test(`${subject ?? ''}${text}`))).toEqual([]);
  });

  it('lists exactly the blanks that it marks when nothing is entered', () => {
    for (const template of templates) {
      const { subject = '', text, unfilled } = compose(template, {}, blanks);
      expect(blanksLeftIn(`${subject}\n${text}`, blanks).sort()).toEqual([...unfilled].sort());
    }
  });
});

describe('compose', () => {
  const labels = [
    { id: 'their-name', label: 'Their name' },
    { id: 'topic', label: 'What about' },
  ];
  const template = { subject: 'On {topic}', text: 'Dear {their-name},\n\n{topic}? {topic}!' };

  it('fills what was entered, trimmed, and marks the rest by its label', () => {
    expect(compose(template, { 'their-name': ' Ms. Nair ' }, labels)).toEqual({
      subject: 'On [What about]',
      text: 'Dear Ms. Nair,\n\n[What about]? [What about]!',
      unfilled: ['topic'],
    });
  });

  it('lists waiting blanks once each, the subject’s first', () => {
    expect(compose(template, {}, labels).unfilled).toEqual(['topic', 'their-name']);
  });

  it('takes white space for nothing', () => {
    expect(compose(template, { topic: ' \n\t' }, labels).unfilled).toContain('topic');
  });

  it('has no subject where the template has none', () => {
    expect(compose({ text: 'Hi' }, {}, labels)).toEqual({ text: 'Hi', unfilled: [] });
  });

  it('keeps a subject on one line', () => {
    expect(compose(template, { topic: 'this\r\nBcc: x' }, labels).subject).toBe('On this Bcc: x');
  });

  it('marks a blank that no list knows by its id, even one named like a part of every object', () => {
    const text = '{unknown} {constructor} {has-own}';
    expect(compose({ text }, {}, labels)).toEqual({
      text: '[unknown] [constructor] [has-own]',
      unfilled: ['unknown', 'constructor', 'has-own'],
    });
  });

  it('keeps whatever was entered and never takes braces in it for a blank', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        fc.pre(value.trim() !== '');
        const message = compose({ text: '<{topic}>' }, { topic: value, 'my-name': 'x' }, labels);
        expect(message).toEqual({ text: `<${value.trim()}>`, unfilled: [] });
      }),
      runs,
    );
  });
});

describe('piecesOf', () => {
  it('says of each piece what it is', () => {
    expect(piecesOf('a {b}{c}', { b: 'B' }, [{ id: 'c', label: 'See' }])).toEqual([
      { kind: 'words', text: 'a ' },
      { kind: 'filled', blank: 'b', text: 'B' },
      { kind: 'unfilled', blank: 'c', text: '[See]' },
    ]);
  });
});

describe('blanksLeftIn', () => {
  it('finds marks and raw blanks in a text that was edited by hand', () => {
    const left = blanksLeftIn('Dear [Their name], about {topic} [sic]', blanks);
    expect(left).toEqual(['their-name', 'topic']);
  });

  it('finds nothing in a finished text', () => {
    expect(blanksLeftIn('Dear Tom [sic]', blanks)).toEqual([]);
  });
});
