import { describe, expect, it, vi } from 'vitest';
import { checkContent, headingSlugs } from '../../../src/build/content-check.ts';
import { contentSaying, mdxFile, point, smallContent } from '../../support/small-content.ts';

// Every tool stands today. The next one will be planned before it does.
vi.mock('../../../src/tools/registry.ts', async (original) => {
  const real = await original<typeof import('../../../src/tools/registry.ts')>();
  return { ...real, tools: [...real.tools, { id: 'tool-to-come', isLive: false }] };
});

const HERE = 'content/guides/reach-out.mdx';
const problemsOf = (body: string) => checkContent(contentSaying(body));

describe('checkContent', () => {
  it('finds nothing in clean content', () => {
    expect(checkContent(smallContent())).toEqual([]);
  });

  it('finds nothing in a text that uses each mark as it should be used', () => {
    const body = [
      'A survey found 12% of them <Cite id="E01" />.',
      '<Q id="day-ordinary" />',
      '[here](/guides/reach-out/#who-first), [there](/privacy/#what-we-store) and [outside](https://example.org/x)',
      '[a question](/questions/#day-ordinary), [a message](/templates/#reminder)',
      '[a source](/sources/#e01), [a myth](/sources/#myth-hidden-jobs)',
    ].join('\n\n');
    expect(problemsOf(body)).toEqual([]);
  });
});

describe('checkContent, on what a text names', () => {
  it('names the file, the line and the id of a source that does not exist', () => {
    expect(problemsOf('Text.\n\nMore <Cite id="E01 E99" />.')).toEqual([
      `${HERE}:12, <Cite id>: found "E99"; expected an id of content/sources.yaml`,
    ]);
  });

  it('names a question that does not exist', () => {
    expect(problemsOf('<Q id="day-nothing" />')).toEqual([
      `${HERE}:10, <Q id>: found "day-nothing"; expected an id of content/questions/`,
    ]);
  });

  it('names a link to a page that we do not have', () => {
    const [problem, ...others] = problemsOf('See [this](/guides/reach-in/).');
    expect(problem).toMatch(`${HERE}:10, link: found "/guides/reach-in/"; expected an address of ours`);
    expect(others).toEqual([]);
  });

  it('names a link that leaves out the slash at its end', () => {
    const [problem] = problemsOf('See [this](/guides/reach-out).');
    expect(problem).toMatch(/found "\/guides\/reach-out"; expected .* end with a slash/);
  });

  it.each([
    ['/guides/reach-out/#who-last', 'who-last'],
    ['/privacy/#what-we-sell', 'what-we-sell'],
    ['/questions/#day-nothing', 'day-nothing'],
    ['/templates/#nothing', 'nothing'],
    ['/sources/#e99', 'e99'],
  ])('names a fragment that its page does not have: %s', (link, fragment) => {
    expect(problemsOf(`See [this](${link}).`)).toEqual([
      `${HERE}:10, link: found "${link}"; no heading or entry there has the anchor "${fragment}"`,
    ]);
  });

  it('does not let a Markdown link lead to a page that is still to come', () => {
    expect(problemsOf('Write it [here](/tools/tool-to-come/).')).toEqual([
      `${HERE}:10, link: found "/tools/tool-to-come/"; this page is still to come; use <Act>, which waits for it`,
    ]);
  });

  it('lets <Act> name a page that is still to come', () => {
    expect(problemsOf('<Act to="/tools/tool-to-come/">Write it now.</Act>')).toEqual([]);
  });

  it('checks pages as it checks guides', () => {
    const page = mdxFile('content/pages/privacy.mdx', 'See [this](/nowhere/).\n');
    expect(checkContent(smallContent({ pages: [page] }))).toEqual([
      expect.stringMatching(/^content\/pages\/privacy\.mdx:6, link: found "\/nowhere\/"/),
    ]);
  });
});

describe('checkContent, on claims', () => {
  it.each([
    ['About 80% of jobs are never posted.', '80%'],
    ['A survey asked students.', 'survey'],
    ['Some studies show it.', 'studies show'],
    ['One in four, say researchers.', 'researchers'],
  ])('names a paragraph that claims without a source: %s', (text, word) => {
    expect(problemsOf(`Fine.\n\n${text}`)).toEqual([
      `${HERE}:12, claim: found "${word}" in a paragraph without a source; expected <Cite id="E.." />`,
    ]);
  });

  it('names each list item and table row by itself', () => {
    const body =
      '- A survey says so <Cite id="E01" />.\n- An experiment says no.\n\n| a | b |\n|---|---|\n| 5% | x |';
    expect(problemsOf(body).map((problem) => problem.split(':').slice(0, 2).join(':'))).toEqual([
      `${HERE}:11, claim`,
      `${HERE}:15, claim`,
    ]);
  });

  it('names a claim that follows its heading without an empty line', () => {
    expect(problemsOf('## How many?\nA survey says 40 of them.')).toEqual([
      expect.stringMatching(`${HERE}:11, claim: found "survey"`),
    ]);
  });

  it('takes a source anywhere in the paragraph', () => {
    expect(problemsOf('A survey <Cite id="E01" /> says\nthat 40% answer.')).toEqual([]);
  });

  it.each([
    '<Letter to="Tom">\n\nI read your survey, and 40% surprised me.\n\n</Letter>',
    '<Talk>\n\n**Tom:** The experiment took 20% of my year.\n\n</Talk>',
    '<OtherSide>\n\nI answer 90% of them.\n\n</OtherSide>',
    '<Thrown label="Vague">\n\nI saw a survey.\n\n</Thrown>',
    '<Sent label="Specific">\n\nI saw your survey.\n\n</Sent>',
    '<Myth says="80% of jobs are hidden">\n\nNobody has counted them.\n\n</Myth>',
    '> I read your survey.',
    '## Is it 80%?',
    'Ask about the study group, and where the study room is.',
  ])('makes no claim of ours out of %j', (body) => {
    expect(problemsOf(body)).toEqual([]);
  });
});

describe('checkContent, on points and lists', () => {
  const guideWith = (points: Record<string, string>, name = 'reach-out') =>
    mdxFile(`content/guides/${name}.mdx`, '## Who first?\n', points);

  it('names a point without a home', () => {
    expect(checkContent(smallContent({ points: [point('A01'), point('A02')] }))).toEqual([
      'content/checklist.yaml, A02: no guide names it under "points"; expected one home',
    ]);
  });

  it('names a point with two homes, and both of them', () => {
    const guides = [guideWith({ A01: 'who-first' }), guideWith({ A01: 'who-first' }, 'dress')];
    expect(checkContent(smallContent({ guides }))).toEqual([
      `content/guides/dress.mdx, points.A01: has a home in ${HERE} already; a point has one`,
    ]);
  });

  it('names a point whose heading does not stand in the guide', () => {
    expect(checkContent(smallContent({ guides: [guideWith({ A01: 'who-last' })] }))).toEqual([
      `${HERE}, points.A01: no heading here has the anchor "who-last"`,
    ]);
  });

  it('names a point that the checklist does not have', () => {
    expect(
      checkContent(smallContent({ guides: [guideWith({ A01: 'who-first', A77: 'who-first' })] })),
    ).toEqual([`${HERE}, points.A77: expected a point of content/checklist.yaml`]);
  });

  it('names a myth and a follow-up timing that build on an unknown claim', () => {
    const path = 'content/sources.yaml';
    const problems = checkContent(
      smallContent({
        myths: [{ path, id: 'myth-hidden-jobs', claims: ['E01', 'E98'] }],
        rhythm: [
          { path: 'content/rhythm.yaml', id: 'thank-you', claim: 'E99' },
          { path: 'content/rhythm.yaml', id: 'custom' },
        ],
      }),
    );
    expect(problems).toEqual([
      `${path}, myth-hidden-jobs: found claim "E98"; expected an id under "claims" in ${path}`,
      `content/rhythm.yaml, thank-you: found claim "E99"; expected an id under "claims" in ${path}`,
    ]);
  });
});

describe('headingSlugs', () => {
  it('makes the anchors that the renderer makes', () => {
    const body =
      '## What if they don’t answer?\n\n### *One* `thing` <Cite id="E01" />\n\n## Read [this](/x/) first\n';
    expect([...headingSlugs(body)]).toEqual(['what-if-they-dont-answer', 'one-thing', 'read-this-first']);
  });

  it('numbers headings that stand twice', () => {
    expect([...headingSlugs('## Next\n\n## Next\n')]).toEqual(['next', 'next-1']);
  });
});
