import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { draftsFor, type Template } from '../../../../../src/tools/follow-up/core/draft.ts';
import { followUpReasons } from '../../../../../src/workspace/core/words.ts';
import { emptyRecords, exampleRecords } from '../../../../support/example-records.ts';

const templates = parse(readFileSync('content/messages/follow-up.yaml', 'utf8')) as Template[];

describe('draftsFor', () => {
  it.each(followUpReasons)('has drafts for every reason: %s', (reason) => {
    expect(draftsFor(reason, templates, exampleRecords).length).toBeGreaterThan(1);
  });

  it('fills what is known, and puts what is not in brackets', () => {
    const [draft] = draftsFor('progress', templates, exampleRecords);
    expect(draft?.text).toMatch(/^Dear Mr\. Lindgren,/);
    expect(draft?.text).toContain('[progress]');
    expect(draft?.text).toMatch(/Amara Osei$/);
  });

  it('does not ask the question of the first talk again', () => {
    const [draft] = draftsFor('question', templates, exampleRecords);
    expect(draft?.text).toContain('[question]');
  });

  it('leaves every blank in brackets where nothing was written, and has nothing without templates', () => {
    const [draft] = draftsFor('help', templates, emptyRecords);
    expect(draft?.text).toContain('Dear [their name],');
    expect(draft?.text).not.toMatch(/[{}]/);
    expect(draftsFor('help', [], emptyRecords)).toEqual([]);
  });
});
