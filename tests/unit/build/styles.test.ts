import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leanStyles, withoutDeadRules } from '../../../src/build/styles.ts';
import { folderWith } from '../../support/temporary-folder.ts';

const tokens = { classes: new Set(['card']), ids: new Set(['main']), tags: new Set(['p', 'details']) };

/** What is left of a style sheet on a page with `.card`, `#main`, `p` and `details`, without its white space. */
const left = (css: string) => withoutDeadRules(css, tokens).replace(/\s+/g, '');

describe('withoutDeadRules', () => {
  it.each([
    ['a class', '.card{a:b}.ghost{a:b}', '.card{a:b}'],
    ['an id', '#main{a:b}#ghost{a:b}', '#main{a:b}'],
    ['an element', 'p{a:b}table{a:b}', 'p{a:b}'],
    ['one of several names', '.card .ghost{a:b}#main .card p{a:b}.card.ghost{a:b}', '#main.cardp{a:b}'],
  ])('drops a rule that names %s which the page does not have', (_, css, expected) => {
    expect(left(css)).toBe(expected);
  });

  it('joins the blocks of a layer where the first one stands, with their rules in order', () => {
    expect(left('@layer a,b;@layer a{p{a:b}}@layer b{p{c:d}}@media print{p{e:f}}@layer a{.card{a:c}}')).toBe(
      '@layera,b;@layera{p{a:b}.card{a:c}}@layerb{p{c:d}}@mediaprint{p{e:f}}',
    );
  });

  it('drops only the dead selectors of a list', () => {
    expect(left('.card,.ghost,table{a:b}')).toBe('.card{a:b}');
  });

  it.each([
    '.card:hover{a:b}',
    'details[open]{a:b}',
    'p:not(.ghost){a:b}',
    '#main:popover-open{a:b}',
    'p::before{a:b}',
    ':root{a:b}',
    '*{a:b}',
  ])('keeps a rule that a state may switch on: %s', (css) => {
    expect(left(css)).toBe(css);
  });

  it('keeps what :is() and :where() list, since one of their names may be there', () => {
    const css = ':is(.card,.ghost)p{a:b}:where(table){a:b}';
    expect(left(css)).toBe(css);
  });

  it('keeps nested rules that can match, and drops those that cannot', () => {
    expect(left('.card{a:b;&:hover{a:c}.ghost{a:d}& p{a:e}}')).toBe('.card{a:b;&:hover{a:c}&p{a:e}}');
  });

  it('drops a dead rule with everything nested in it', () => {
    expect(left('.ghost{a:b;p{a:c}}')).toBe('');
  });

  it('keeps the steps of keyframes, which are no selectors', () => {
    const css = '@keyframesgrow{from{a:b}50%{a:c}to{a:d}}';
    expect(left(css.replace('keyframes', 'keyframes '))).toBe(css);
  });

  it('drops at-rules that are left empty, and looks inside the others', () => {
    expect(
      left(
        '@media print{.ghost{a:b}}@media screen{@supports (a:b){table{a:b}}}@layer base{p{a:b}.ghost{a:b}}',
      ),
    ).toBe('@layerbase{p{a:b}}');
  });

  it('keeps the statement that sets the order of the layers', () => {
    expect(left('@layer tokens, base;@layer tokens{.ghost{a:b}}p{a:b}')).toBe('@layertokens,base;p{a:b}');
  });

  it('drops custom properties that nothing reads', () => {
    expect(left(':root{--ink:#111;--ghost:#222}p{color:var(--ink)}')).toBe(
      ':root{--ink:#111}p{color:var(--ink)}',
    );
  });

  it('keeps a custom property that is read with a fallback', () => {
    const css = ':root{--ink:#111}p{color:var(--ink,red)}';
    expect(left(css)).toBe(css);
  });

  it('does not take a custom property for another one whose name goes on', () => {
    expect(left(':root{--ink:#111;--ink-soft:#222}p{color:var(--ink-soft)}')).toBe(
      ':root{--ink-soft:#222}p{color:var(--ink-soft)}',
    );
  });
});

describe('leanStyles', () => {
  it('leaves each page one <style>, first in place, with the rules of that page alone', async () => {
    const style = '<style>.card{a:b}.note{a:b}</style><style>p{a:b}</style>';
    const out = folderWith({
      'index.html': `<head>${style}</head><body><div class="big card">x</div></body>`,
      'guides/index.html': `<head>${style}</head><body><p class="note">x</p></body>`,
    });
    await leanStyles(out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(
      '<head><style>.card{a:b}</style></head><body><div class="big card">x</div></body>',
    );
    expect(readFileSync(join(out, 'guides/index.html'), 'utf8')).toBe(
      '<head><style>.note{a:b}p{a:b}</style></head><body><p class="note">x</p></body>',
    );
  });

  it('keeps on a page with an island what its scripts may add, also names that they put together', async () => {
    const body = `</head><body><astro-island></astro-island><script>add('boxed')</script></body>`;
    const rules = '.added{a:b}.is-saved{a:b}em{a:b}.boxed{a:b}';
    const out = folderWith({
      'index.html': `<head><style>${rules}.ghost{a:b}#none{a:b}</style>${body}`,
      '_astro/tool.js': 'h(`em`,{class:`row added is-${kind}`})',
    });
    await leanStyles(out);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(`<head><style>${rules}</style>${body}`);
  });
});
