import { describe, expect, it } from 'vitest';
import { activate, install, tidy } from '../../../src/offline/change.ts';
import { laterCache } from '../../../src/offline/names.ts';
import { fakeWorld } from '../../support/fake-worker.ts';
import { listOfTexts } from '../../support/offline-list.ts';

const texts = { 'plan/': 'plan', 'offline/': 'about', '_astro/a.js': 'script', 'guides/dress/': 'dress' };
const changed = { ...texts, 'plan/': 'plan two', '_astro/b.js': 'other' };

/** A world whose server has the files of a build. */
function serving(files: Readonly<Record<string, string>>) {
  const world = fakeWorld();
  for (const [path, text] of Object.entries(files)) world.server.set(path, text);
  return world;
}

const pathsOf = async (keys: Promise<string[]>) => (await keys).map((key) => key.split('?')[0]).sort();

describe('install', () => {
  it('collects what the tools need, and leaves the handbook for later', async () => {
    const version = serving(texts).version(listOfTexts(texts));
    await install(version);
    expect(await pathsOf(version.shelf.keys())).toEqual(['_astro/a.js', 'offline/', 'plan/']);
  });

  it('fetches of a new version only what changed, and all that was kept', async () => {
    const world = serving(texts);
    const first = world.version(listOfTexts(texts));
    await install(first);
    await first.shelf.bring(first.list.files[3]!);
    world.asked.length = 0;
    for (const [path, text] of Object.entries({ ...changed, 'guides/dress/': 'dress two' }))
      world.server.set(path, text);
    await install(world.version(listOfTexts({ ...changed, 'guides/dress/': 'dress two' })));
    expect(world.asked.sort()).toEqual(['_astro/b.js', 'guides/dress/', 'plan/']);
  });

  it.each([
    ['is not there', 404],
    ['comes otherwise than it was built', 'something else'],
    ['does not come', undefined],
  ])('fails where a file %s, and leaves the version before whole', async (_, answer) => {
    const world = serving(texts);
    const first = world.version(listOfTexts(texts));
    await install(first);
    const before = await first.shelf.keys();
    if (answer === undefined) world.server.delete('plan/');
    else world.server.set('plan/', answer);
    world.server.set('_astro/b.js', 'other');
    await expect(install(world.version(listOfTexts(changed)))).rejects.toThrow();
    expect(await first.shelf.keys()).toEqual(expect.arrayContaining(before));
    expect(await (await first.shelf.read(first.list.files[0]!))?.text()).toBe('plan');
  });

  it('asks past the browser’s own cache where that has another version', async () => {
    const world = serving(texts);
    world.stale.set('plan/', 'plan of last year');
    const version = world.version(listOfTexts(texts));
    await install(version);
    expect(await (await version.shelf.read(version.list.files[0]!))?.text()).toBe('plan');
  });
});

describe('activate', () => {
  it('removes what the version before kept, and no cache of others', async () => {
    const world = serving({ ...texts, ...changed });
    const first = world.version(listOfTexts(changed));
    await install(first);
    await first.scope.caches.open('someone-else');
    await first.scope.caches.open(laterCache('/'));
    world.windows = [];
    for (const [path, text] of Object.entries(texts)) world.server.set(path, text);
    const second = world.version(listOfTexts(texts));
    world.windows = [];
    await activate(second);
    expect(await pathsOf(second.shelf.keys())).toEqual(['_astro/a.js', 'offline/']);
    expect(await world.names()).toEqual(['askwell-files:/', 'someone-else']);
  });

  it('keeps the files of the version before while one of its pages is open', async () => {
    const world = serving({ ...texts, ...changed });
    await install(world.version(listOfTexts(changed)));
    const second = world.version(listOfTexts(texts));
    await activate(second);
    expect(await pathsOf(second.shelf.keys())).toContain('_astro/b.js');
    world.windows = [{ id: 'second', url: 'https://a.example/' }];
    await tidy(second);
    expect(await pathsOf(second.shelf.keys())).not.toContain('_astro/b.js');
  });
});

describe('tidy', () => {
  it('removes nothing while a next version collects its files', async () => {
    const world = serving({ ...texts, ...changed });
    await install(world.version(listOfTexts(changed)));
    world.installing = true;
    world.windows = [];
    const version = world.version(listOfTexts(texts));
    await tidy(version);
    expect(await pathsOf(version.shelf.keys())).toContain('_astro/b.js');
  });
});
