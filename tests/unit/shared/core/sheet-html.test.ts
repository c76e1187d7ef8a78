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

describe('the marks of sheetHtml', () => {
  it('are those of each kind of part, one below the other', () => {
    expect(sheetHtml(sheet)).toBe(
      `<h2>A &lt;sheet&gt;</h2>
<p><strong>Name:</strong> ____________________</p>
<p><strong>With:</strong> Tom &amp; Ana</p>
<h3>Open</h3>
<p>One.</p>
<p>Two<br>lines.</p>
<p><em>Advice</em></p>
<p><strong>Goal:</strong> ____________________</p>
<ol>
<li>Why? (4 minutes)<br><em>And then?</em></li>
</ol>
<ul>
<li>Ask</li>
</ul>
<table>
<caption>Who</caption>
<tr><th scope="col">Name</th><th scope="col">Day</th></tr>
<tr><td>Ana</td><td></td></tr>
</table>
<blockquote>
<p><strong>Hello</strong></p>
<p>Dear Ana</p>
</blockquote>
<blockquote>
<p>Hi</p>
</blockquote>
<p><small>Made with Askwell</small></p>
`,
    );
  });

  it('part paragraphs at empty lines, also where those hold spaces', () => {
    const part = { kind: 'paragraph', text: '\n One.\n \nTwo. \n' } as const;
    const html = sheetHtml({ ...sheet, head: [], parts: [part] });
    expect(html).toContain('<h2>A &lt;sheet&gt;</h2>\n<p>One.</p>\n<p>Two.</p>\n<p><small>');
  });
});

describe('escaped', () => {
  it('leaves nothing that HTML would read as its own', () => {
    expect(escaped('<a b="c">&d')).toBe('&lt;a b=&quot;c&quot;&gt;&amp;d');
  });
});
