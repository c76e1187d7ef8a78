import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildSearch, recordsOf } from '../../../src/build/search-index.ts';
import { smallContent } from '../../support/small-content.ts';
import { folderWith } from '../../support/temporary-folder.ts';

const question = {
  path: 'content/questions/day.yaml',
  id: 'day-ordinary',
  text: 'What did last Tuesday look like?',
  probes: ['Which hour went differently?', 'Which part surprised you?'],
  why: 'A named day can’t be answered with a job description.',
};
const message = {
  path: 'content/messages/email.yaml',
  id: 'email-cold',
  channel: 'email',
  relation: 'cold',
  approaches: [
    {
      id: 'one-question',
      name: 'One question',
      when: 'First.',
      subject: 'About {their-field}',
      text: 'Dear {their-name},',
    },
    { id: 'your-path', name: 'Your path', when: 'Second.', text: 'Hello.' },
  ],
};
const claim = {
  path: 'content/sources.yaml',
  id: 'E01',
  claim: 'Most people said yes.',
  source: 'Lee, 2020',
  limits: 'One campus.',
};
const contentOf = (changed: Parameters<typeof smallContent>[0]) =>
  smallContent({ questions: [], messages: [], claims: [], ...changed });
const records = (changed: Parameters<typeof smallContent>[0]) => recordsOf(contentOf(changed));
const page =
  '<!doctype html><html lang="en"><body><main data-pagefind-body><h1>Dress</h1><p>Shoes.</p></main></body></html>';

describe('recordsOf', () => {
  it('finds a question by its words, its probes and its reason', () => {
    expect(records({ questions: [question] })).toEqual([
      {
        url: '/questions/#day-ordinary',
        title: question.text,
        content: [question.text, ...question.probes, question.why].join(' '),
        kind: 'Question',
      },
    ]);
  });

  it('leaves out a question that is no longer offered, since its page does not list it', () => {
    expect(records({ questions: [{ ...question, retired: true }] })).toEqual([]);
  });

  it('finds a message by the words of all its approaches, with blanks in words', () => {
    const [record, ...others] = records({ messages: [message] });
    expect(others).toEqual([]);
    expect(record).toMatchObject({ url: '/templates/#email-cold', kind: 'Message' });
    for (const part of ['One question', 'About (their field)', 'Dear (their name),', 'Your path', 'Hello.']) {
      expect(record?.content).toContain(part);
    }
    expect(record?.content).not.toMatch(/[{}]|undefined/);
  });

  it('names a message by its channel and relation, or by its own name', () => {
    const named = {
      path: 'content/messages/replies.yaml',
      id: 'reminder',
      name: 'The one reminder',
      text: 'Dear',
    };
    const titles = records({ messages: [message, named] }).map(({ title }) => title);
    expect(titles).toEqual(['E-mail: To someone you don’t know', 'The one reminder']);
  });

  it('finds a claim by its words, its source and its limits, at the anchor of its entry', () => {
    expect(records({ claims: [claim] })).toEqual([
      {
        url: '/sources/#e01',
        title: claim.claim,
        content: 'Most people said yes. Lee, 2020 One campus.',
        kind: 'Source',
      },
    ]);
  });
});

describe('buildSearch', () => {
  it('writes each file of the index whole, and none that the site has no use for', async () => {
    const out = folderWith({ 'index.html': page });
    expect(await buildSearch(out, contentOf({ questions: [question] }))).toBe('1 pages, 1 records');
    const files = globSync('pagefind/**/*.*', { cwd: out });
    expect(files).toContain(join('pagefind', 'pagefind.js'));
    expect(files).toContain(join('pagefind', 'pagefind-worker.js'));
    expect(files.filter((file) => /-ui|highlight/.test(file))).toEqual([]);
    const packed = files
      .filter((file) => /\.pf_\w+$|\.pagefind$/.test(file))
      .map((file) => gunzipSync(readFileSync(join(out, file))).toString());
    expect(packed.length).toBeGreaterThan(5);
    expect(packed.filter((text) => !text.startsWith('pagefind_dcd'))).toEqual([]);
    const finds = packed.filter((text) => text.includes('"url"')).join();
    expect(finds).toContain('Shoes.');
    expect(finds).toContain('/questions/#day-ordinary');
  });

  it('takes the marks that were for the indexer out of the pages', async () => {
    const out = folderWith({ 'index.html': page });
    await buildSearch(out, contentOf({}));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(page.replace(' data-pagefind-body', ''));
  });
});
