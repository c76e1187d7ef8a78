import { describe, expect, it } from 'vitest';
import { handedOf, nothing } from '../../../../src/handover/core/handed.ts';
import { pieceSheet } from '../../../../src/handover/core/sheet.ts';
import { labels } from '../../../../src/handover/labels.ts';
import { sheetText } from '../../../../src/shared/core/sheet-text.ts';
import { filled } from '../../../support/any-handed.ts';

const words = labels.en.sheet;
const sheetOf = (kind: 'questions' | 'pitch' | 'message', from = filled) =>
  pieceSheet(kind, handedOf(kind, from), words);

describe('the sheet of a question list', () => {
  it('says for whom, what for and how long, then every question with what to ask next', () => {
    const sheet = sheetOf('questions');
    expect(sheet).toMatchObject({ name: 'handed-over-questions', title: 'Questions for Tom Lindgren' });
    expect(sheetText(sheet)).toBe(
      [
        'Questions for Tom Lindgren\n',
        'Time: 30\u00a0minutes\nAbout: A kind of work\n',
        'To find out: Lab research or clinical data?\n',
        '1. What did yesterday look like? (4 minutes, must ask)\n   - Then: Was that usual?\n',
        'Handed over by link\n',
      ].join('\n'),
    );
  });

  it('does without a name and a goal', () => {
    const conversation = { ...filled.conversation, minutes: 1 };
    const sheet = sheetOf('questions', { ...nothing, conversation });
    expect(sheet.title).toBe('Questions');
    expect(sheet.head).toEqual([{ label: 'Time', value: '1\u00a0minute' }]);
  });
});

describe('the sheet of an introduction', () => {
  it('has the answers, then the versions that were changed by hand', () => {
    const { title, parts } = sheetOf('pitch');
    expect(title).toBe('For data people');
    expect(
      parts.map((part) => ('text' in part ? part.text : part.kind === 'field' && part.field.label)),
    ).toEqual([
      'The four answers',
      'Now',
      'How I got here',
      'What I want to learn',
      'Why you',
      'Versions changed by hand',
      '15 seconds',
      '30 seconds',
      '60 seconds',
    ]);
  });

  it('leaves out what was not written', () => {
    const pitch = { ...nothing.pitch, now: 'I’m Amara.' };
    const { title, parts } = sheetOf('pitch', { ...nothing, pitch });
    expect(title).toBe('Introduction');
    expect(parts).toHaveLength(2);
  });
});

describe('the sheet of a message', () => {
  it('says what it is for and how it goes, then the message as it is sent', () => {
    expect(sheetOf('message')).toMatchObject({
      title: 'A message',
      head: [
        { label: 'For', value: 'Asking for the talk' },
        { label: 'By', value: 'E-mail' },
      ],
      parts: [{ kind: 'letter', to: '', subject: 'Twenty minutes?', text: 'Dear Mr. Lindgren,\n\n…' }],
    });
  });
});
