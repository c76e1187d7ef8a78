import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { steadyIsland } from '../../../src/build/islands.ts';

const tag = (attributes: string) => `<astro-island ${attributes}>`;

/** What a parser of HTML reads from a tag. */
const read = (html: string) => parse(html).querySelector('astro-island')?.attributes;

describe('steadyIsland', () => {
  it('writes JSON between single quotes, and a parser reads the same', () => {
    const before = tag(`uid="1a" props="{&quot;says&quot;:[0,&quot;It's fine &amp; &lt;b&gt;&quot;]}" ssr`);
    const after = steadyIsland(before);
    expect(after).toContain(`props='{"says":[0,"It&#39;s fine &amp; &lt;b&gt;"]}'`);
    expect(read(after)).toEqual(read(before));
  });

  it('leaves a value without quotes as it is', () => {
    expect(steadyIsland(tag('client="load" props="{}"'))).toBe(tag('client="load" props="{}"'));
  });

  it('drops the hash of the folder where Preact has a number for the island', () => {
    expect(steadyIsland(tag('uid="Z1x" data-preact-island-id="3" client="idle"'))).toBe(
      tag('data-preact-island-id="3" client="idle"'),
    );
  });

  it('keeps the hash where nothing else tells islands apart', () => {
    expect(steadyIsland(tag('uid="Z1x" client="idle"'))).toBe(tag('uid="Z1x" client="idle"'));
  });
});
