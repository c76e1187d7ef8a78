import { afterEach, describe, expect, it, vi } from 'vitest';

/** The module as it is in a build below this base path. */
async function below(base: string) {
  vi.resetModules();
  vi.stubEnv('BASE_URL', base);
  return import('../../../src/queries/address.ts');
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('address', () => {
  it.each([
    ['/', '/guides/'],
    ['/sub/path/', '/sub/path/guides/'],
    ['/sub/path', '/sub/path/guides/'],
  ])('puts the base path %s in front', async (base, expected) => {
    const { address } = await below(base);
    expect(address('/guides/')).toBe(expected);
  });
});

describe('pathOf', () => {
  it.each(['/', '/sub/path/'])('takes away what address adds, below %s', async (base) => {
    const { address, pathOf } = await below(base);
    for (const path of ['/', '/guides/', '/guides/dress/']) expect(pathOf(address(path))).toBe(path);
  });
});

describe('languageAt', () => {
  it.each(['/', '/sub/path/'])('is English where no language stands in front, below %s', async (base) => {
    const { address, languageAt } = await below(base);
    expect([languageAt(address('/')), languageAt(address('/guides/'))]).toEqual(['en', 'en']);
  });
});
