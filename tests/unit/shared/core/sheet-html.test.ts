import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { escaped, sheetHtml } from '../../../../src/shared/core/sheet-html.ts';

const sheet = {
  name: 'x',
  title: 'A <sheet>',
  lang: 'en',
  head: [
    { label: 'Name', value: '' },
    { label: 'With', value: 'Tom & Ana' },
  ],
  parts: [
    { kind: 'heading', text: 'Open' },
    { kind: 'paragraph', text: 'One.\n\nTwo\nlines.' },
    { kind: 'hint', text: 'Advice' },
    { kind: 'field', field: { label: 'Goal', value: '' } },
    { kind: 'list', mark: 'number', items: [{ text: 'Why?', aside: '4 minutes', notes: ['And then?'] }] },
    { kind: 'list', mark: 'box', items: [{ text: 'Ask' }] },
    { kind: 'table', caption: 'Who', columns: ['Name', 'Day'], rows: [['Ana', '']] },
    { kind: 'letter', to: '', subject: 'Hello', text: 'Dear Ana' },
    { kind: 'letter', to: '', subject: '', text: 'Hi' },
  ],
  foot: 'Made with Askwell',
} as const;

describe('sheetHtml', () => {
  it('holds every word of the sheet, in elements that no filter takes away', () => {
    const root = parse(sheetHtml(sheet));
    const allowed = 'h2,h3,p,strong,em,small,br,ol,ul,li,table,caption,tr,th,td,blockquote';
    for (const element of root.querySelectorAll('*')) {
      expect(allowed.split(',')).toContain(element.tagName.toLowerCase());
      expect(Object.keys(element.attributes).filter((name) => name !== 'scope')).toEqual([]);
    }
    expect(root.querySelector('h2')?.textContent).toBe('A <sheet>');
    expect(root.querySelectorAll('p').map(({ innerHTML }) => innerHTML)).toContain('Two<br>lines.');
    expect(root.querySelector('ol li')?.innerHTML).toBe('Why? (4 minutes)<br><em>And then?</em>');
    expect(root.querySelectorAll('td').map(({ textContent }) => textContent)).toEqual(['Ana', '']);
    expect(root.querySelectorAll('blockquote')).toHaveLength(2);
    expect(root.textContent).toContain('Tom & Ana');
  });
});

describe('escaped', () => {
  it('leaves nothing that HTML would read as its own', () => {
    expect(escaped('<a b="c">&d')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;d');
  });
});
