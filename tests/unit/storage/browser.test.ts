import { describe, expect, it } from 'vitest';
import { browserDisk, type Host } from '../../../src/storage/browser.ts';
import type { DiskChange } from '../../../src/storage/core/disk.ts';
import { FakeBrowser, newTab } from '../../support/fake-storage.ts';

const deaf = { addEventListener: () => undefined, removeEventListener: () => undefined };
const fail = (error: unknown) => () => {
  throw error;
};

describe('the browser’s storage', () => {
  it('reads what it wrote, under the prefix (S1)', () => {
    const { browser, disk } = newTab();
    expect(disk.write('person/k3', 'text')).toEqual({ kind: 'saved' });
    expect([...browser.texts]).toEqual([['askwell:person/k3', 'text']]);
    expect(disk.read('person/k3')).toEqual({ kind: 'text', text: 'text' });
  });

  it('has nothing where nothing was written, or it was removed', () => {
    const { disk } = newTab();
    disk.write('ticks', '');
    expect(disk.read('ticks')).toEqual({ kind: 'text', text: '' });
    expect(disk.remove('ticks')).toEqual({ kind: 'saved' });
    expect(disk.read('ticks')).toEqual({ kind: 'nothing' });
  });

  it('names its own and leaves others’ keys alone', () => {
    const { browser, disk } = newTab();
    browser.texts
      .set('other:ticks', 'x')
      .set('askwell', 'x')
      .set('askwell:ticks', 'x')
      .set('askwell:a:before', 'x');
    expect(disk.names()).toEqual({ kind: 'names', names: ['ticks', 'a:before'] });
  });

  it.each<[string, Host, string]>([
    ['missing', deaf, 'absent'],
    ['null', { ...deaf, localStorage: null }, 'absent'],
    [
      'sandboxed',
      Object.defineProperty({ ...deaf }, 'localStorage', { get: fail(new Error('no')) }),
      'refused',
    ],
  ])('is blocked where it is %s, and never throws (S10)', (_how, host, reason) => {
    const disk = browserDisk(host);
    const blocked = { kind: 'blocked', reason };
    expect([disk.read('a'), disk.write('a', ''), disk.remove('a'), disk.names()]).toEqual(
      Array(4).fill(blocked),
    );
    expect(() => {
      disk.subscribe(() => undefined)();
    }).not.toThrow();
  });

  it.each([
    new DOMException('', 'QuotaExceededError'),
    { name: 'NS_ERROR_DOM_QUOTA_REACHED' },
    { name: 'QUOTA_EXCEEDED_ERR' },
    { code: 22 },
    { code: 1014 },
  ])('is full at $name $code, and keeps the text before (S10)', (error) => {
    const { tab, disk } = newTab();
    disk.write('a', 'before');
    tab.failure = () => error;
    expect(disk.write('a', 'after')).toEqual({ kind: 'full' });
    expect(disk.read('a')).toEqual({ kind: 'text', text: 'before' });
  });

  it.each([new DOMException('', 'SecurityError'), 'a text', null, undefined])(
    'is blocked at %s (S10)',
    (error) => {
      const { tab, disk } = newTab();
      tab.failure = () => error;
      expect(disk.write('a', '')).toEqual({ kind: 'blocked', reason: 'refused' });
      expect(disk.remove('a')).toEqual({ kind: 'blocked', reason: 'refused' });
    },
  );

  it('is blocked where reading a key throws', () => {
    const disk = browserDisk({
      ...deaf,
      localStorage: { getItem: fail(new Error('no')) } as unknown as Storage,
    });
    expect(disk.read('a')).toEqual({ kind: 'blocked', reason: 'refused' });
  });
});

describe('another tab', () => {
  const listening = () => {
    const browser = new FakeBrowser();
    const [here, there] = [newTab(browser), newTab(browser)];
    const heard: DiskChange[] = [];
    const stop = here.disk.subscribe((change) => heard.push(change));
    return { here, there, heard, stop };
  };

  it('tells what it wrote, removed and cleared (S12)', () => {
    const { there, heard } = listening();
    there.disk.write('a', 'text');
    there.disk.remove('a');
    there.tab.localStorage.clear();
    expect(heard).toEqual([
      { kind: 'changed', name: 'a', text: 'text' },
      { kind: 'changed', name: 'a', text: null },
      { kind: 'cleared' },
    ]);
  });

  it('is not heard for keys of others, session storage, one’s own writes, or after the end', () => {
    const { here, there, heard, stop } = listening();
    there.tab.localStorage.setItem('other', 'x');
    here.tab.hear('askwell:a', 'x', {} as Storage);
    here.disk.write('a', 'own');
    stop();
    there.disk.write('a', 'late');
    expect(heard).toEqual([]);
  });

  it('is not heard where listening is refused, and nothing throws', () => {
    const host = { ...deaf, addEventListener: fail(new Error('no')) };
    expect(browserDisk(host).subscribe(() => undefined)()).toBeUndefined();
  });
});
