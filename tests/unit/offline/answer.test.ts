import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/offline/answer.ts';
import { fakeWorld, fetchEvent, type Asking } from '../../support/fake-worker.ts';
import { listOfTexts } from '../../support/offline-list.ts';

const base = '/sub/';
const texts = {
  'plan/': 'plan',
  'offline/': 'about',
  'es/offline/': 'about es',
  'json/questions.json': '[]',
  'pagefind/fragments.json': JSON.stringify({ en_1: 'pagefind_dcd{}' }),
};
const navigate = { mode: 'navigate' } as const;

/** A version whose files are kept, apart from `missing`, and no network. */
async function standing(missing: readonly string[] = []) {
  const world = fakeWorld(base);
  const version = world.version(listOfTexts(texts, { base, folders: ['es/'] }));
  for (const [path, text] of Object.entries(texts)) world.server.set(path, text);
  for (const file of version.list.files) if (!missing.includes(file[0])) await version.shelf.bring(file);
  world.server.clear();
  world.asked.length = 0;
  const answers = answersOf(version);
  const ask = async (path: string, asking: Asking = {}) => {
    const { event, answer, settled } = fetchEvent(base + path, asking);
    answers(event);
    const given = await answer();
    await settled();
    return given;
  };
  return { world, version, ask };
}

describe('answersOf', () => {
  it.each(['plan/', 'plan/index.html', 'plan/?from=mail', 'plan/#v1.abc'])(
    'answers %s from what is kept',
    async (path) => {
      const { ask, world } = await standing();
      expect(await (await ask(path, navigate))?.text()).toBe('plan');
      expect(world.asked).toEqual([]);
    },
  );

  it('leads an address without its last slash to the page', async () => {
    const { ask } = await standing();
    const answer = await ask('plan', navigate);
    expect([answer?.status, answer?.headers.get('location')]).toEqual([302, 'https://a.example/sub/plan/']);
  });

  it.each<[string, string, Asking]>([
    ['another method', 'json/questions.json', { method: 'POST' }],
    ['an embed', 'embed/pitch/', navigate],
    ['what an embed loads', 'json/questions.json', { from: '/sub/embed/pitch/' }],
    ['what lies outside of the base', '../other.json', {}],
    ['a file that it does not know', 'robots.txt', {}],
  ])('leaves alone %s', async (_, path, asking) => {
    const { ask } = await standing();
    expect(await ask(path, asking)).toBeUndefined();
  });

  it('answers with the part of a file that is asked for, and with all of it where that makes no sense', async () => {
    const { ask } = await standing();
    const part = await ask('json/questions.json', { headers: { Range: 'bytes=1-' } });
    expect([part?.status, part?.headers.get('content-range'), await part?.text()]).toEqual([
      ...[206, 'bytes 1-1/2', ']'],
    ]);
    const whole = await ask('json/questions.json', { headers: { Range: 'bytes=9-' } });
    expect([whole?.status, await whole?.text()]).toEqual([200, '[]']);
  });

  it('answers a page that an embed links to', async () => {
    const { ask } = await standing();
    expect(await (await ask('plan/', { ...navigate, from: '/sub/embed/pitch/' }))?.text()).toBe('plan');
  });

  it('fetches what is not kept yet, and keeps it', async () => {
    const { ask, world, version } = await standing(['plan/']);
    world.server.set('plan/', 'plan');
    expect(await (await ask('plan/', navigate))?.text()).toBe('plan');
    world.server.clear();
    expect(await (await ask('plan/', navigate))?.text()).toBe('plan');
    expect(await version.shelf.keys()).toHaveLength(5);
  });

  it('keeps nothing under an address with a query, and nothing of another version', async () => {
    const { ask, world, version } = await standing(['plan/']);
    world.server.set('plan/', 'plan');
    await ask('plan/?from=mail', navigate);
    world.server.set('plan/', 'of a later version');
    expect(await (await ask('plan/', navigate))?.text()).toBe('of a later version');
    expect(await version.shelf.keys()).toHaveLength(4);
  });

  it('shows the page about reading offline, in the language of the page, where that is not kept', async () => {
    const { ask } = await standing(['plan/']);
    for (const [path, text] of [
      ['plan/', 'about'],
      ['no/such/', 'about'],
      ['es/plan/', 'about es'],
    ] as const) {
      const answer = await ask(path, navigate);
      expect([answer?.status, await answer?.text()]).toEqual([503, text]);
      // It is unpacked: saying otherwise would break it.
      expect(answer?.headers.get('content-encoding')).toBeNull();
    }
  });

  it('fails as the network does where that page is not kept either, and for what is no page', async () => {
    const { ask } = await standing(['plan/', 'offline/', 'json/questions.json']);
    expect((await ask('plan/', navigate))?.type).toBe('error');
    await expect(ask('json/questions.json')).rejects.toThrow('Failed to fetch');
  });

  it('takes what search found out of the one file, and from the network while that is missing', async () => {
    const { ask } = await standing();
    expect(await (await ask('pagefind/fragment/en_1.pf_fragment'))?.text()).toBe('pagefind_dcd{}');
    const later = await standing(['pagefind/fragments.json']);
    later.world.server.set('pagefind/fragment/en_1.pf_fragment', 'packed');
    expect(await (await later.ask('pagefind/fragment/en_1.pf_fragment'))?.text()).toBe('packed');
    later.world.server.set('pagefind/fragments.json', texts['pagefind/fragments.json']);
    await later.ask('pagefind/fragments.json');
    expect(await (await later.ask('pagefind/fragment/en_1.pf_fragment'))?.text()).toBe('pagefind_dcd{}');
  });

  it('has the scripts of the version before for pages of it that are still open', async () => {
    const { ask, world, version } = await standing();
    await version.scope.caches
      .open('askwell-files:/sub/')
      .then((cache) => cache.put('https://a.example/sub/_astro/old.js?x', new Response('old')));
    expect(await (await ask('_astro/old.js'))?.text()).toBe('old');
    world.server.set('_astro/new.js', 'new');
    expect(await (await ask('_astro/new.js'))?.text()).toBe('new');
  });

  it('answers from the network where storage fails', async () => {
    const { ask, world, version } = await standing();
    world.server.set('plan/', 'plan');
    version.scope.caches.open = () => Promise.reject(new Error('broken'));
    expect(await (await ask('plan/', navigate))?.text()).toBe('plan');
  });
});
