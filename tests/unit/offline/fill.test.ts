import { describe, expect, it } from 'vitest';
import { totalOf } from '../../../src/offline/core/line.ts';
import { fillerOf } from '../../../src/offline/fill.ts';
import { offCache } from '../../../src/offline/names.ts';
import { fakeWorld } from '../../support/fake-worker.ts';
import { listOfTexts } from '../../support/offline-list.ts';

const texts = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`guides/g${n}/`, `guide ${n}`]));

function filled() {
  const world = fakeWorld();
  for (const [path, text] of Object.entries(texts)) world.server.set(path, text);
  const version = world.version(listOfTexts(texts));
  return { world, version, filler: fillerOf(version) };
}

describe('fillerOf', () => {
  it('fetches all that is missing, once, however often it is asked', async () => {
    const { world, filler } = filled();
    const runs = [filler.run(), filler.run()];
    expect((await filler.state()).isFetching).toBe(true);
    await Promise.all(runs);
    expect(world.asked.sort()).toEqual(Object.keys(texts).sort());
    expect(await filler.state()).toMatchObject({ isFetching: false, trouble: undefined });
    expect(totalOf((await filler.state()).tally)).toMatchObject({ kept: 20, all: 20 });
  });

  it('stops where there is no room, keeps what came, and says so', async () => {
    const { world, filler } = filled();
    world.room = 5;
    await filler.run();
    expect(await filler.state()).toMatchObject({ trouble: 'full' });
    expect(totalOf((await filler.state()).tally).kept).toBe(5);
    expect(world.asked.length).toBeLessThan(12);
  });

  it('stops where the connection breaks off, and goes on from there', async () => {
    const { world, filler } = filled();
    world.server.delete('guides/g7/');
    await filler.run();
    expect(await filler.state()).toMatchObject({ trouble: 'network' });
    world.server.set('guides/g7/', 'guide 7');
    world.asked.length = 0;
    await filler.run();
    expect(world.asked).not.toContain('guides/g0/');
    expect(totalOf((await filler.state()).tally).kept).toBe(20);
  });

  it('goes on past a file that is another on the server', async () => {
    const { world, filler } = filled();
    world.server.set('guides/g7/', 'of a later version');
    await filler.run();
    expect(await filler.state()).toMatchObject({ trouble: 'changed' });
    expect(totalOf((await filler.state()).tally).kept).toBe(19);
  });

  it('keeps nothing once the reader has removed everything', async () => {
    const { version, filler } = filled();
    await version.scope.caches.open(offCache('/'));
    await filler.run();
    expect(await version.shelf.keys()).toEqual([]);
  });
});
