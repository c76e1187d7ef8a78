import { describe, expect, it } from 'vitest';
import type { SavedFile } from '../../../../src/offline/core/files.ts';
import { bringAll } from '../../../../src/offline/core/lanes.ts';
import type { Trouble } from '../../../../src/offline/core/line.ts';

const files = Array.from({ length: 10 }, (_, n): SavedFile => [String(n), 'x', 1]);

/** Brings files, each after a turn of the clock, and notes what was begun and how many were on their way at once. */
function bringer(troubles: Readonly<Record<string, Trouble>> = {}) {
  const begun: string[] = [];
  let now = 0;
  let most = 0;
  const bring = async ([path]: SavedFile) => {
    begun.push(path);
    now += 1;
    most = Math.max(most, now);
    await Promise.resolve();
    now -= 1;
    return troubles[path];
  };
  return { begun, bring, most: () => most };
}

describe('bringAll', () => {
  it('brings every file once, in order, and only so many at once', async () => {
    const { begun, bring, most } = bringer();
    expect(await bringAll(files, 3, bring, () => true)).toBeUndefined();
    expect(begun).toEqual(files.map(([path]) => path));
    expect(most()).toBe(3);
  });

  it('begins no more after a trouble that ends it', async () => {
    const { begun, bring } = bringer({ '2': 'network' });
    expect(await bringAll(files, 2, bring, (trouble) => trouble === 'network')).toBe('network');
    expect(begun.length).toBeLessThan(6);
  });

  it('goes on after any other, and tells of it', async () => {
    const { begun, bring } = bringer({ '2': 'changed' });
    expect(await bringAll(files, 2, bring, (trouble) => trouble !== 'changed')).toBe('changed');
    expect(begun).toHaveLength(10);
  });

  it('has nothing to do without files', async () => {
    expect(await bringAll([], 4, bringer().bring, () => true)).toBeUndefined();
  });
});
