import { describe, expect, it } from 'vitest';
import { ledTrees } from '../../../../src/tools/people/core/led.ts';
import { room } from '../../../../src/tools/people/core/picture.ts';
import { labels } from '../../../../src/tools/people/labels.ts';
import { layOut } from '../../../../src/tools/people/lay-out.ts';
import { personOf } from './core/person-of.ts';

const words = labels.en;
const people = [
  personOf('Tom', { stage: 'met', role: 'Clinical data manager of a whole region' }),
  personOf('Priya', { introducedBy: 'tom', organization: 'Acme' }),
  personOf('Joel', { introducedBy: 'tom' }),
  personOf('Ida', { introducedBy: 'joel' }),
  personOf('', { id: 'x', introducedBy: 'priya' }),
];
const picture = layOut(ledTrees(people).trees, words);
const dot = (id: string) => {
  const found = picture.dots.find((one) => one.id === id);
  if (found === undefined) throw new Error(`expected a dot for ${id}`);
  return found;
};

describe('the picture of who led to whom', () => {
  it('begins with “You”, and holds everybody once', () => {
    expect(picture.dots[0]).toMatchObject({ id: '', name: words.picture.you, under: '', stage: null });
    expect(picture.dots.map(({ id }) => id).sort()).toEqual(['', 'ida', 'joel', 'priya', 'tom', 'x']);
  });

  it('puts whom somebody led to one column to the right, and draws the line there', () => {
    expect(dot('joel').x - dot('tom').x).toBe(room.column);
    expect(dot('ida').x).toBe(dot('x').x);
    expect(picture.curves).toHaveLength(5);
    expect(picture.curves).toContainEqual({
      from: [dot('tom').x, dot('tom').y],
      to: [dot('joel').x, dot('joel').y],
    });
  });

  it('lets no two people of a column touch, and all of them inside', () => {
    for (const one of picture.dots) {
      const near = picture.dots.filter(({ x, id }) => x === one.x && id !== one.id);
      for (const other of near) expect(Math.abs(other.y - one.y)).toBeGreaterThanOrEqual(room.row);
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.y).toBeGreaterThanOrEqual(room.row / 2);
      expect(one.x).toBeLessThan(picture.width);
      expect(one.y).toBeLessThan(picture.height);
    }
  });

  it('says what somebody does, cut to what fits, or where they work, and names the nameless', () => {
    expect(dot('tom').under).toMatch(/^Clinical data manager of a.*…$/);
    expect([...dot('tom').under].length).toBeLessThanOrEqual(room.letters);
    expect(dot('priya').under).toBe('Acme');
    expect(dot('x').name).toBe(words.noName);
    expect(dot('tom').stage).toBe('met');
  });
});
