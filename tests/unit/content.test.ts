import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/content-files.ts';
import { listIn } from '../../src/build/yaml-list.ts';
import { fields } from '../../src/schemas/question.ts';
import { channels, relations, stages } from '../../src/workspace/core/words.ts';
import { sheets } from '../../src/sheets/registry.ts';
import { tools } from '../../src/tools/registry.ts';
import * as measure from '../support/content-measures.ts';
import { gradeLevel, proseOf, wordsOf } from '../support/prose.ts';

const content = readContent('.');
const guides = content.guides.map(({ path, front }) => ({ path, front, mdx: measure.textOf(path) }));
const blanks = listIn('.', 'content/messages/blanks.yaml') as { id: string; example: string }[];
const examples = new Map(blanks.map(({ id, example }) => [id, example]));
const letters = content.messages.flatMap(measure.lettersOf);

/** What stands more than once in a list. */
const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

/** `A01` to `A66`, or the numbers of the guides. */
const upTo = <T>(last: number, make: (number: number) => T) =>
  Array.from({ length: last }, (_, at) => make(at + 1));

describe('the 66 points of the method', () => {
  const expected = upTo(66, (number) => `A${String(number).padStart(2, '0')}`);

  it('are all there, once each', () => {
    expect(content.points.map(({ id }) => id).sort()).toEqual(expected);
  });

  it('have exactly one home each', () => {
    expect(
      content.guides.flatMap(({ front }) => Object.keys((front['points'] ?? {}) as object)).sort(),
    ).toEqual(expected);
  });

  it('name only tools and sheets that have their place', () => {
    const known = new Set<unknown>([undefined, ...tools.map(({ id }) => id), ...sheets.map(({ id }) => id)]);
    expect(content.points.filter(({ tool, sheet }) => !known.has(tool) || !known.has(sheet))).toEqual([]);
  });
});

describe('the guides', () => {
  it('are twenty, with the orders 1 to 20 once each', () => {
    const orders = guides.map(({ front }) => Number(front['order'])).sort((a, b) => a - b);
    expect(orders).toEqual(upTo(20, Number));
  });

  it.each(guides)('keep to 900 to 1,600 words: $path', ({ mdx }) => {
    const words = wordsOf(proseOf(mdx)).length;
    expect(words).toBeGreaterThanOrEqual(900);
    expect(words).toBeLessThanOrEqual(1600);
  });

  it.each(guides)('read at grade 8 or lower: $path', ({ mdx }) => {
    expect(gradeLevel(proseOf(mdx))).toBeLessThanOrEqual(8);
  });

  it('say no sentence of six or more words twice', () => {
    const homes = guides.flatMap(({ path, mdx }) =>
      [...new Set(measure.ownSentences(mdx))].map((sentence) => ({ path, sentence })),
    );
    const repeated = new Set(twice(homes.map(({ sentence }) => sentence)));
    expect(homes.filter(({ sentence }) => repeated.has(sentence))).toEqual([]);
  });

  it('import no code', () => {
    const texts = [...content.guides, ...content.pages];
    expect(texts.filter(({ body }) => /^(import|export)\s/m.test(body)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the words', () => {
  const { guides: ours, pages, ...lists } = content;
  const entries = [
    ...Object.values(lists).flat(),
    ...blanks.map((item) => ({ ...item, path: 'content/messages/blanks.yaml' })),
  ];
  const texts = [
    ...[...ours, ...pages].flatMap(({ path, body, front }) =>
      [proseOf(body), ...measure.attributesIn(body), ...measure.stringsIn(front)].map((text) => ({
        path,
        text,
      })),
    ),
    ...entries.flatMap((item) =>
      measure.stringsIn(item).map((text) => ({ path: `${item.path}, ${item.id}`, text })),
    ),
  ];

  it('have curly quotes and apostrophes in running text', () => {
    const straight = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/.{0,20}["'].{0,20}/g)].map(([words]) => `${path}: ${words}`),
    );
    expect(straight).toEqual([]);
  });
});

describe('the question bank', () => {
  const { questions } = content;
  const offered = questions.filter(({ retired }) => retired !== true);

  it('has at least 240 questions in its core', () => {
    expect(offered.filter(({ field }) => field === undefined).length).toBeGreaterThanOrEqual(240);
  });

  it('has at least 12 field packs of 8 or more', () => {
    const sizes = fields.map((name) => offered.filter(({ field }) => field === name).length);
    expect(sizes.filter((size) => size >= 8).length).toBeGreaterThanOrEqual(12);
    expect(sizes.filter((size) => size > 0 && size < 8)).toEqual([]);
  });

  it('knows the stage and the field of every question', () => {
    const known = new Set<unknown>([...stages, ...fields, undefined]);
    expect(
      questions.filter(({ stage, field }) => stage === undefined || !known.has(stage) || !known.has(field)),
    ).toEqual([]);
  });

  it('has every question in the file of its stage or field', () => {
    const misplaced = questions.filter(({ path, stage, field }) => {
      const name = typeof field === 'string' ? `fields/${field}` : String(stage);
      return path !== `content/questions/${name}.yaml`;
    });
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });

  it('has no id twice', () => {
    expect(twice(questions.map(({ id }) => id))).toEqual([]);
  });

  it('has no two questions that ask nearly the same', () => {
    const asked = questions.map(({ id, text }) => ({ id, words: measure.contentWords(String(text)) }));
    const alike = asked.flatMap((one, at) =>
      asked.slice(at + 1).flatMap((other) => {
        const share = measure.likeness(one.words, other.words);
        return share >= 0.6 ? [`${one.id} and ${other.id}: ${share.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('the messages', () => {
  const fill = (text: string) => measure.filled(text, examples);
  const on = (channel: string) =>
    letters.filter((letter) => letter.channel === channel && letter.relation !== undefined);

  it('are there for every channel and relation', () => {
    const wanted = channels.flatMap((channel) => relations.map((relation) => `${channel} ${relation}`));
    const there = new Set(letters.map(({ channel, relation }) => `${channel} ${relation}`));
    expect(wanted.filter((one) => !there.has(one))).toEqual([]);
  });

  it('have no id twice', () => {
    expect(
      twice([...letters.map(({ name }) => name), ...content.messages.map(({ id }) => `${id}.`)]),
    ).toEqual([]);
  });

  it('use only blanks that exist', () => {
    const unknown = letters.flatMap(({ name, subject, text }) =>
      measure
        .blanksIn(`${subject} ${text}`)
        .filter((id) => !examples.has(id))
        .map((id) => `${name}: {${id}}`),
    );
    expect(unknown).toEqual([]);
  });

  it('use every blank', () => {
    const used = new Set(letters.flatMap(({ subject, text }) => measure.blanksIn(`${subject} ${text}`)));
    expect(blanks.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(on('email'))('ask in 75 to 130 words by e-mail: $name', ({ text }) => {
    const words = wordsOf(fill(text)).length;
    expect(words).toBeGreaterThanOrEqual(75);
    expect(words).toBeLessThanOrEqual(130);
  });

  it.each(on('linkedin-note'))('fit the 200 characters of a LinkedIn note: $name', ({ text }) => {
    expect(measure.graphemes(fill(text))).toBeLessThanOrEqual(200);
  });

  it.each(on('sms'))('fit two text messages: $name', ({ text }) => {
    expect(measure.graphemes(fill(text))).toBeLessThanOrEqual(300);
    // One of these cuts each text message from 160 characters to 70.
    expect(text).not.toMatch(/[‘’“”–—…]|\p{Extended_Pictographic}/u);
  });

  it('have subjects of at most 70 characters', () => {
    const long = letters.filter(({ subject }) => measure.graphemes(fill(subject)) > 70);
    expect(long.map(({ name, subject }) => `${name}: ${fill(subject)}`)).toEqual([]);
  });

  it('have a subject for every e-mail', () => {
    expect(letters.filter(({ channel, subject }) => channel === 'email' && subject === '')).toEqual([]);
  });

  it.each(['pick your brain', 'hope this finds you well', 'touch base', 'reach out', 'circle back'])(
    'never say “%s”',
    (phrase) => {
      const said = letters.filter(({ subject, text }) => `${subject} ${text}`.toLowerCase().includes(phrase));
      expect(said.map(({ name }) => name)).toEqual([]);
    },
  );
});

describe('the documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', 'content/README.md'].filter((file) => existsSync(file));

  it.each(documents)('name only paths that exist: %s', (file) => {
    const paths = measure.pathsIn(measure.textOf(file));
    expect(paths).not.toEqual([]);
    expect(paths.filter((path) => !measure.leadsSomewhere(path, file))).toEqual([]);
  });
});

it('gives a reason for every dependency in CONTRIBUTING.md, and names none that is gone', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const table = contributing.slice(contributing.indexOf('## Dependencies, each with its reason'));
  const rows = table.split('\n').filter((line) => line.startsWith('| `'));
  const named = rows.flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  expect(named.sort()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort(),
  );
});
