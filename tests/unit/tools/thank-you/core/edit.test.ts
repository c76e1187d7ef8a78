import { describe, expect, it } from 'vitest';
import * as edit from '../../../../../src/tools/thank-you/core/edit.ts';
import { letterSheet } from '../../../../../src/tools/thank-you/core/sheet.ts';
import { fullRecords } from '../../../../support/full-records.ts';

const conversation = fullRecords.conversation.value;
const person = fullRecords.person.value;

describe('the thank-you', () => {
  it('changes and leaves the rest of the talk alone', () => {
    expect(edit.changeThanks(conversation, { sentOn: null })).toEqual({
      ...conversation,
      thanks: { ...conversation.thanks, sentOn: null },
    });
  });

  it('fills a blank, new or known', () => {
    const added = edit.fillBlank(conversation, 'takeaway', 'it was 140');
    expect(added.blanks).toEqual([...conversation.blanks, { id: 'takeaway', text: 'it was 140' }]);
    expect(edit.fillBlank(added, 'takeaway', '').blanks.at(-1)).toEqual({ id: 'takeaway', text: '' });
  });

  it('stands on paper as a letter', () => {
    const written = { to: 'To: Tom', subject: '', text: 'Thank you.' };
    expect(letterSheet(written, { title: 'The thank-you', lang: 'en' }).parts).toEqual([
      { kind: 'letter', ...written },
    ]);
  });
});

describe('the person', () => {
  it('is thanked, and not when that was taken back', () => {
    expect(edit.thank(person).stage).toBe('thanked');
    expect(edit.thankBack(edit.thank(person), person)).toEqual(person);
  });

  it('stays where they are when they are further on', () => {
    const warm = { ...person, stage: 'keep-warm' } as const;
    expect(edit.thank(warm)).toBe(warm);
    expect(edit.thankBack(warm, person)).toBe(warm);
  });

  it('has an address, or none', () => {
    expect(edit.emailOf(person)).toBe('tom@example.org');
    expect(edit.emailOf({ ...person, addresses: [] })).toBe('');
  });
});
