import { describe, expect, it } from 'vitest';
import { nameOf, peopleSheet, workOf } from '../../../../../src/tools/people/core/sheet.ts';
import { labels } from '../../../../../src/tools/people/labels.ts';
import { personOf } from './person-of.ts';

const words = labels.en;
const around = { foot: 'Made with Askwell', lang: 'en' };
const tom = personOf('Tom $& Lindgren', { id: 'tom', role: 'Manager', organization: 'Three Rivers' });

describe('the sheet of people', () => {
  it('has a row for each, with who led to them or how they are known', () => {
    const priya = personOf('Priya', {
      introducedBy: 'tom',
      relation: 'referral',
      stage: 'met',
      notes: 'Dates',
    });
    const dana = personOf('', { id: 'dana', relation: 'alumni', introducedBy: 'gone' });
    const { parts, foot } = peopleSheet([priya, dana, personOf('X')], [tom], false, words, around);
    expect(parts).toMatchObject([
      {
        caption: words.sheet.caption,
        rows: [
          ['Priya', '', 'through Tom $& Lindgren', 'Met', 'Dates'],
          [words.noName, '', words.relations.alumni, 'To ask', ''],
          ['X', '', '', 'To ask', ''],
        ],
      },
    ]);
    expect(foot).toBe(around.foot);
  });

  it('says when it is a part of the list', () => {
    expect(peopleSheet([tom], [tom], true, words, around).parts).toMatchObject([
      { caption: words.sheet.captionSome },
    ]);
  });

  it('names people and their work in a line', () => {
    expect(nameOf(personOf(' '), words)).toBe(words.noName);
    expect(workOf(tom)).toBe('Manager, Three Rivers');
    expect(workOf({ ...tom, role: ' ' })).toBe('Three Rivers');
  });
});
