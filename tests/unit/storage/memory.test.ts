import { describe, expect, it } from 'vitest';
import { memoryDisk } from '../../../src/storage/memory.ts';

describe('a disk in memory', () => {
  it('starts empty, or with the texts that it is given', () => {
    expect(memoryDisk().names()).toEqual({ kind: 'names', names: [] });
    const disk = memoryDisk(new Map([['goal/a', 'x']]));
    expect(disk.read('goal/a')).toEqual({ kind: 'text', text: 'x' });
    expect(disk.read('goal/b')).toEqual({ kind: 'nothing' });
  });

  it('keeps what is written, also an empty text, until it is removed', () => {
    const disk = memoryDisk();
    expect(disk.write('a', '')).toEqual({ kind: 'saved' });
    expect(disk.read('a')).toEqual({ kind: 'text', text: '' });
    expect(disk.names()).toEqual({ kind: 'names', names: ['a'] });
    expect(disk.remove('a')).toEqual({ kind: 'saved' });
    expect(disk.names()).toEqual({ kind: 'names', names: [] });
  });

  it('never touches the texts that it was given', () => {
    const texts = new Map([['a', 'x']]);
    const disk = memoryDisk(texts);
    disk.write('a', 'y');
    disk.write('b', 'z');
    expect(texts).toEqual(new Map([['a', 'x']]));
  });

  it('has no other tabs to hear of', () => {
    const disk = memoryDisk();
    const heard: unknown[] = [];
    const stop = disk.subscribe((change) => void heard.push(change));
    disk.write('a', 'x');
    stop();
    expect(heard).toEqual([]);
  });
});
