import { describe, expect, it } from 'vitest';
import { differences, packageOf } from '../../../src/build/shipped-packages.ts';

describe('packageOf', () => {
  it('names the package of a module, with its scope', () => {
    expect(packageOf('/home/me/node_modules/preact/hooks/dist/hooks.mjs')).toBe('preact');
    expect(packageOf('C:\\site\\node_modules\\@astrojs\\preact\\dist\\client.js')).toBe('@astrojs/preact');
  });

  it('names the inner package where one lies in another', () => {
    expect(packageOf('/a/node_modules/docx/node_modules/fflate/esm/browser.js')).toBe('fflate');
  });

  it('takes our own modules for no package', () => {
    expect(packageOf('/home/me/askwell/src/tools/registry.ts')).toBeUndefined();
  });
});

describe('differences', () => {
  it('asks for what ships unlisted, and for what is listed and ships no more', () => {
    expect(differences(['preact', 'docx'], ['preact', 'papaparse'])).toEqual([
      'src/build/shipped-packages.ts: add papaparse, whose code ships',
      'src/build/shipped-packages.ts: take out docx, of which nothing ships',
    ]);
  });

  it('has nothing to say where both agree in any order', () => {
    expect(differences(['preact', 'docx'], ['docx', 'preact'])).toEqual([]);
  });
});
