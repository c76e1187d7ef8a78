import { describe, expect, it } from 'vitest';
import { applyPlan, readAll } from '../../../src/storage/apply.ts';
import { eraseAll, undoOf } from '../../../src/storage/core/plan.ts';
import { newTab } from '../../support/fake-storage.ts';

function filled() {
  const opened = newTab();
  opened.browser.texts
    .set('other', 'theirs')
    .set('askwell:a', '1')
    .set('askwell:b', '2')
    .set('askwell:a:before', '0');
  return { ...opened, stored: readAll(opened.disk)! };
}
const plan = {
  writes: [
    { name: 'a', text: 'new' },
    { name: 'c', text: 'new' },
  ],
  removes: ['b'],
};

describe('a plan', () => {
  it('is carried out whole', () => {
    const { disk, stored } = filled();
    expect(applyPlan(disk, plan, stored)).toEqual({ kind: 'saved' });
    expect(Object.fromEntries(readAll(disk)!)).toEqual({ a: 'new', c: 'new', 'a:before': '0' });
  });

  it('is undone to what was there', () => {
    const { disk, stored } = filled();
    applyPlan(disk, plan, stored);
    applyPlan(disk, undoOf(plan, stored), readAll(disk)!);
    expect(readAll(disk)).toEqual(stored);
  });

  it.each([{ kind: 'full' }, { kind: 'blocked', reason: 'refused' }] as const)(
    'changes nothing where a step is $kind (S13)',
    (failed) => {
      const { disk, stored } = filled();
      for (const failing of [1, 2, 3]) {
        let steps = 0;
        const isFailing = () => (steps += 1) === failing;
        const faulty = {
          ...disk,
          write: (name: string, text: string) => (isFailing() ? failed : disk.write(name, text)),
          remove: (name: string) => (isFailing() ? failed : disk.remove(name)),
        };
        expect(applyPlan(faulty, plan, stored)).toEqual(failed);
        expect(readAll(disk)).toEqual(stored);
      }
    },
  );

  it('erases all that is ours, with its undo, and nothing of others', () => {
    const { browser, disk, stored } = filled();
    const erase = eraseAll(stored);
    applyPlan(disk, erase, stored);
    expect([...browser.texts]).toEqual([['other', 'theirs']]);
    applyPlan(disk, undoOf(erase, stored), new Map());
    expect(readAll(disk)).toEqual(stored);
  });
});

describe('reading all', () => {
  it('is not possible where the storage is blocked', () => {
    const { tab, disk } = filled();
    expect(readAll({ ...disk, read: () => ({ kind: 'blocked', reason: 'refused' }) })).toBeUndefined();
    tab.isRefused = true;
    expect(readAll(disk)).toBeUndefined();
  });

  it('leaves out what another tab removed meanwhile', () => {
    const { disk } = filled();
    expect(readAll({ ...disk, read: () => ({ kind: 'nothing' }) })).toEqual(new Map());
  });
});
