import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationSheet } from '../../../../src/handover/core/conversation-sheet.ts';
import { handedOf, nothing } from '../../../../src/handover/core/handed.ts';
import { labels } from '../../../../src/handover/labels.ts';
import { sheetText } from '../../../../src/shared/core/sheet-text.ts';
import { anyRecords, filled } from '../../../support/any-handed.ts';
import { runs } from '../../../support/property.ts';

const words = labels.en.sheet;
const textOf = (from = filled) => sheetText(conversationSheet(from, words));

/** Every text that somebody typed: not an id, not a word of a closed list, no day. */
function typed(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    return /^(id|\w+Id|kind|introducedBy|on|\w+On|decideBy|endedAt|topic|stage|purpose|channel|tone|form|relation|seniority|reason|fit)$/.test(
      key,
    )
      ? []
      : [value];
  }
  if (Array.isArray(value)) return value.flatMap((item) => typed(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => typed(field, name));
}

describe('the sheet of a whole conversation', () => {
  it('shows every text that would be added', () => {
    const shown = textOf().replace(/\s+/g, ' ');
    const hidden = typed(handedOf('conversation', filled))
      .map((text) => text.replace(/\s+/g, ' '))
      .filter((text) => !shown.includes(text));
    expect(hidden).toEqual([]);
  });

  it('goes from the person to what came after the talk', () => {
    const headings = conversationSheet(filled, words).parts.flatMap((part) =>
      part.kind === 'heading' ? [part.text] : [],
    );
    expect(headings).toEqual([
      'The person',
      'What it is for',
      'Looked up before',
      'Questions',
      'Introduction',
      'Messages',
      'Blanks of the messages',
      'Times offered',
      'The day',
      'What came of it',
      'Names given',
      'The thank-you',
      'Writing again',
      'Looking back',
    ]);
  });

  it('writes days as people do, and says what is sent, done and answered', () => {
    const text = textOf();
    expect(text).toContain('When: Tue, Nov 10, 2026, 15:30, Europe/Berlin');
    expect(text).toContain('Asking for the talk, E-mail, sent Mon, Nov 2, 2026');
    expect(text).toContain('Ended: November 10, 2026 at 3:02 PM UTC');
    expect(text).toContain('Answer: Mostly queries.');
    expect(text).toContain('[ ] I took the course. (progress, Thu, Dec 10, 2026)');
    expect(text).toContain('Card, sent Wed, Nov 11, 2026');
  });

  it('marks what was done', () => {
    const followUps = filled.conversation.followUps.map((one) => ({ ...one, doneOn: '2026-12-09' }));
    const text = textOf({ ...filled, conversation: { ...filled.conversation, followUps } });
    expect(text).toContain('[x] I took the course.');
    expect(text).toContain('done Wed, Dec 9, 2026');
  });

  it('says that a message follows its template where it has no words of its own', () => {
    const messages = filled.conversation.messages.map((one) => ({ ...one, text: '', sentOn: null }));
    expect(textOf({ ...filled, conversation: { ...filled.conversation, messages } })).toContain(
      words.fromTemplate,
    );
  });

  it('has no heading over nothing', () => {
    const goal = { ...nothing.goal, title: 'Lab or data?' };
    const { title, parts } = conversationSheet({ ...nothing, goal }, words);
    expect(title).toBe('A conversation');
    expect(parts).toEqual([
      { kind: 'heading', text: 'What it is for' },
      { kind: 'paragraph', text: 'To find out: Lab or data?' },
    ]);
  });

  it('shows a person of whom only the name is known by where things stand', () => {
    const person = { ...nothing.person, name: 'Tom Lindgren' };
    const { title, parts } = conversationSheet({ ...nothing, person }, words);
    expect(title).toBe('A conversation with Tom Lindgren');
    expect(parts.at(-1)).toEqual({ kind: 'paragraph', text: 'Where it stands: To ask' });
  });

  it('is made of any records', () => {
    fc.assert(
      fc.property(anyRecords, (from) => {
        expect(textOf(from)).not.toMatch(/undefined|\[object|Invalid/);
      }),
      runs,
    );
  });
});
