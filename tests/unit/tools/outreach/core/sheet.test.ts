import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetText } from '../../../../../src/shared/core/sheet-text.ts';
import { draftOf, type Choice } from '../../../../../src/tools/outreach/core/draft.ts';
import { fileName, messageSheet } from '../../../../../src/tools/outreach/core/sheet.ts';
import { wording } from '../../../../../src/tools/outreach/core/wording.ts';
import { labels } from '../../../../../src/tools/outreach/labels.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { blanks, examples, templateNamed } from './library.ts';

const words = {
  lang: 'en',
  ...labels.en.sheet,
  to: labels.en.letter.to,
  subject: labels.en.letter.subjectLabel,
};
const choice = { kind: 'ask', relation: 'cold', tone: 'plain', message: undefined } as const;
const draft = (channel: 'email' | 'phone' | 'sms') => {
  const made: Choice = { ...choice, channel, isSpoken: channel === 'phone' };
  const template = templateNamed(`${channel}-cold`);
  return draftOf(made, { template, blanks, values: examples, wording, first: '' });
};

describe('messageSheet', () => {
  it('is a letter with its head', () => {
    const sheet = messageSheet(draft('email'), 'Mr. Lindgren', words);
    expect(sheet).toMatchObject({
      name: 'message-mr-lindgren',
      title: 'Message to Mr. Lindgren',
      lang: 'en',
    });
    expect(sheet.parts).toMatchObject([
      { kind: 'letter', to: 'To: Mr. Lindgren', subject: 'Subject: One question about clinical data' },
    ]);
    expect(sheetText(sheet)).toContain('\n\nDear Mr. Lindgren,\n\nWe haven’t met.');
  });

  it('is a script without a head where it is said', () => {
    const sheet = messageSheet(draft('phone'), 'Mr. Lindgren', words);
    expect(sheet.title).toBe('What to say to Mr. Lindgren');
    expect(sheet.parts).toMatchObject([{ to: '', subject: '' }]);
  });

  it('names nobody where nobody is known', () => {
    const sheet = messageSheet(draft('sms'), '', words);
    expect(sheet).toMatchObject({ name: 'message', title: 'A message' });
    expect(sheet.parts).toMatchObject([{ to: '', subject: '' }]);
  });
});

describe('fileName', () => {
  it('keeps letters and digits, without accents', () => {
    expect(fileName('talk', ' Renée O’Neil, Ph.D. ')).toBe('talk-renee-o-neil-ph-d');
    expect(fileName('talk', '日本')).toBe('talk');
  });

  it('is safe for every file system, whatever was typed', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(fileName('message', name)).toMatch(/^message(-[a-z0-9]+)*$/);
      }),
      runs,
    );
  });
});
