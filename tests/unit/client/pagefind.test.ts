import { describe, expect, it } from 'vitest';
import { hitOf } from '../../../src/client/pagefind.ts';

const page = {
  url: '/guides/reach-out/',
  excerpt: 'the whole <mark>page</mark>',
  meta: { title: 'Reach out' },
  filters: { kind: ['Guide'] },
  sub_results: [] as { title: string; url: string; excerpt: string }[],
};
const top = { title: 'Reach out', url: '/guides/reach-out/', excerpt: 'top' };
const section = {
  title: 'What if nobody answers?',
  url: '/guides/reach-out/#what-if',
  excerpt: 'Wait a <mark>week</mark>',
};

describe('hitOf', () => {
  it('leads to the section that matches, and names it beside the page', () => {
    expect(hitOf({ ...page, sub_results: [top, section] })).toEqual({
      url: section.url,
      title: 'Reach out',
      section: 'What if nobody answers?',
      kind: 'Guide',
      excerpt: section.excerpt,
    });
  });

  it('takes the first of several sections', () => {
    const later = { title: 'Later', url: '/guides/reach-out/#later', excerpt: '' };
    expect(hitOf({ ...page, sub_results: [section, later] }).url).toBe(section.url);
  });

  it.each([
    ['no part of it matches alone', []],
    ['only its top matches', [top]],
  ])('leads to the page where %s', (_, sub_results) => {
    expect(hitOf({ ...page, sub_results })).toEqual({
      url: page.url,
      title: 'Reach out',
      section: '',
      kind: 'Guide',
      excerpt: page.excerpt,
    });
  });

  it('does not name a section that is called as its page is', () => {
    const same = { ...section, title: 'Reach out' };
    expect(hitOf({ ...page, sub_results: [same] })).toMatchObject({ url: same.url, section: '' });
  });

  it('calls what has no kind a page', () => {
    expect(hitOf({ ...page, filters: {} }).kind).toBe('Page');
  });
});
