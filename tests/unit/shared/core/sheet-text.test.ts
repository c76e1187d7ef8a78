import { describe, expect, it } from 'vitest';
import { sheetMarkdown, sheetText } from '../../../../src/shared/core/sheet-text.ts';
import type { Sheet, SheetPart } from '../../../../src/shared/core/sheet.ts';

const sheet: Sheet = {
  name: 'x',
  title: 'My  talk',
  lang: 'en',
  head: [
    { label: 'Name', value: '  ' },
    { label: 'With', value: ' Ana\nNair ' },
  ],
  parts: [
    { kind: 'heading', text: 'Open' },
    { kind: 'paragraph', text: 'One.\n\nTwo  \nlines.' },
    { kind: 'hint', text: 'Short.' },
    { kind: 'field', field: { label: 'Goal', value: '' } },
    {
      kind: 'list',
      mark: 'number',
      items: [
        { text: 'Why?', aside: '4 minutes', notes: ['And then?', 'Since when?'] },
        { text: '', aside: '' },
      ],
    },
    { kind: 'list', mark: 'bullet', items: [{ text: 'Listen' }] },
    { kind: 'list', mark: 'box', items: [{ text: 'Ask' }, { text: 'Thank', isDone: true }] },
    {
      kind: 'table',
      caption: 'Who',
      columns: ['Name', 'Day'],
      rows: [
        ['Ana', ''],
        ['Bo', 'May'],
      ],
    },
    { kind: 'letter', to: 'To Ana', subject: '', text: 'Dear Ana,\n\nthank you.' },
  ],
  foot: 'Made with Askwell',
};

describe('sheetText', () => {
  it('writes each kind of part, parted by empty lines', () => {
    expect(sheetText(sheet)).toBe(
      `My talk

Name: ____________________
With: Ana
Nair

OPEN

One.

Two
lines.

Short.

Goal: ____________________

1. Why? (4 minutes)
   - And then?
   - Since when?
2. ____________________

- Listen

[ ] Ask
[x] Thank

Name | Day
Ana | 
Bo | May

To Ana

Dear Ana,

thank you.

Made with Askwell
`,
    );
  });

  it('leaves out what is empty: a head without fields, a foot without words', () => {
    expect(sheetText({ ...sheet, head: [], parts: [], foot: '' })).toBe('My talk\n');
  });
});

describe('sheetMarkdown', () => {
  it('writes each kind of part with its marks, and keeps lines apart', () => {
    expect(sheetMarkdown(sheet)).toBe(
      `# My talk

**Name:** ____________________  
**With:** Ana  
Nair

## Open

One.

Two  
lines.

Short.

**Goal:** ____________________

1. Why? (4 minutes)
   - And then?
   - Since when?
2. ____________________

- Listen

- [ ] Ask
- [x] Thank

| Name | Day |
| --- | --- |
| Ana |  |
| Bo | May |

To Ana

Dear Ana,

thank you.

Made with Askwell
`,
    );
  });

  const shown = (text: string) => {
    const part: SheetPart = { kind: 'paragraph', text };
    return sheetMarkdown({ ...sheet, head: [], parts: [part], foot: '' })
      .split('\n\n')[1]
      ?.trimEnd();
  };

  it.each([
    ['# no heading', '\\# no heading'],
    ['  # nor with spaces', '\\# nor with spaces'],
    ['+ no bullet', '\\+ no bullet'],
    ['- no bullet', '\\- no bullet'],
    ['=== no line under', '\\=== no line under'],
    [': no definition', '\\: no definition'],
    ['12. no number', '12\\. no number'],
    ['7) no number', '7\\) no number'],
    ['*no stress* and _none_ here', '\\*no stress\\* and \\_none\\_ here'],
    [
      '[no link](x) `no code` <b> a|b $5 & ~no~ \\',
      '\\[no link\\](x) \\`no code\\` \\<b\\> a\\|b \\$5 \\& \\~no\\~ \\\\',
    ],
    ['a # b - c + d = e: f 1. g', 'a # b - c + d = e: f 1. g'],
    ['room 12. Then', 'room 12. Then'],
  ])('shows as typed: %s', (typed, written) => {
    expect(shown(typed)).toBe(written);
  });

  it('keeps a mark at the start of a later line from meaning anything', () => {
    expect(shown('one\n  # two\n 3. four')).toBe('one  \n  \\# two  \n 3\\. four');
  });
});
