import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { oembed } from '../../../../src/embed/core/oembed.ts';
import {
  frameAddress,
  frameSnippet,
  linkSnippet,
  loaderSnippet,
  usualSize,
} from '../../../../src/embed/core/snippets.ts';

const pitch = {
  tool: 'pitch',
  title: 'Say "who" you are',
  site: 'Askwell',
  page: 'https://askwell.example/sub/tools/pitch/',
  home: 'https://askwell.example/sub/embed/',
  ...usualSize,
};
const settings = {
  accent: '#7a1f3d',
  school: '"><script>',
  schoolUrl: 'https://a.edu/?a=1&b=2',
  minutes: '20',
} as const;

describe('snippets', () => {
  it('give a link as it is', () => {
    expect(linkSnippet(pitch)).toBe(pitch.page);
  });

  it('give a frame that needs no script, with the settings in its address', () => {
    const [frame, ...others] = parse(frameSnippet(pitch, settings)).querySelectorAll('*');
    expect(others).toEqual([]);
    expect(frame?.getAttribute('title')).toBe('Say "who" you are - Askwell');
    const src = new URL(frame?.getAttribute('src') ?? '');
    expect(src.pathname).toBe('/sub/embed/pitch/');
    expect(src.searchParams.get('school')).toBe('"><script>');
    expect(src.href).toBe(frameAddress(pitch, settings));
  });

  it('give an element with a link in it, and one script', () => {
    const root = parse(loaderSnippet(pitch, { ...settings, compact: '1' }));
    const element = root.querySelector('askwell-embed');
    expect(element?.attributes).toEqual({
      tool: 'pitch',
      accent: '#7a1f3d',
      school: '"><script>',
      'school-url': 'https://a.edu/?a=1&b=2',
      minutes: '20',
      compact: '1',
    });
    expect(element?.querySelector('a')?.getAttribute('href')).toBe(pitch.page);
    expect(root.querySelectorAll('script').map((script) => script.getAttribute('src'))).toEqual([
      `${pitch.home}v1.js`,
    ]);
  });

  it('say no more than what was chosen', () => {
    expect(loaderSnippet(pitch, {})).toContain('<askwell-embed tool="pitch"><a ');
    expect(frameAddress(pitch, {})).toBe('https://askwell.example/sub/embed/pitch/');
  });
});

describe('oembed', () => {
  it('is rich, with a quote for WordPress and one sandboxed frame', () => {
    const answer = oembed(pitch);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      provider_url: 'https://askwell.example/sub/',
      width: 600,
      height: 1000,
    });
    const root = parse(answer.html);
    expect(root.querySelector('blockquote.wp-embedded-content a')?.getAttribute('href')).toBe(pitch.page);
    expect(root.querySelectorAll('iframe.wp-embedded-content')).toHaveLength(1);
    // WordPress embeds nothing of an answer with a script.
    expect(root.querySelectorAll('script')).toHaveLength(0);
  });
});
