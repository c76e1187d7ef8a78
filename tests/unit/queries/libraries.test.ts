import { describe, expect, it } from 'vitest';
import { libraries, licenceTexts } from '../../../src/queries/libraries.ts';
import { folderWith } from '../../support/temporary-folder.ts';

describe('libraries', () => {
  it('names each direct dependency once, those of the browser first, with version and licence', () => {
    const [shipped, others] = libraries();
    expect(shipped?.list.find(({ name }) => name === 'preact')).toMatchObject({ licence: 'MIT' });
    const names = [...(shipped?.list ?? []), ...(others?.list ?? [])].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('vitest');
  });
});

describe('licenceTexts', () => {
  it('holds the notice of every library that runs in the browser', () => {
    const text = licenceTexts();
    for (const { name } of libraries()[0]?.list ?? []) expect(text).toContain(`${name} `);
    expect(text.match(/copyright/gi)?.length).toBeGreaterThan(6);
  });

  it('stops where a package has no licence text', () => {
    const root = folderWith({
      'package.json': '{"dependencies":{},"devDependencies":{}}',
      'node_modules/@astrojs/preact/package.json': '{"version":"1.0.0","license":"MIT"}',
    });
    expect(() => licenceTexts(root)).toThrow();
  });
});
