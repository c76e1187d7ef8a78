import { expect } from '@playwright/test';
import { records } from '../../src/workspace/core/records.ts';
import { fillUp, makeRoom } from '../support/in-page.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { keptPages, type KeptPage } from '../support/kept-pages.ts';
import { openAll, savedBy } from '../support/saved-fixtures.ts';

/** A page that keeps nothing and so writes nothing behind a test's back. */
const quiet = '/licenses/';

/** Nothing that a person did is lost, whatever their storage does. */
export function storage(test: FlowTest): void {
  for (const page of keptPages) {
    test.describe(page.address, () => {
      blocked(test, page);
      full(test, page);
      damaged(test, page);
      newer(test, page);
      past(test, page);
      twoTabs(test, page);
      leaving(test, page);
    });
  }
  twoRecords(test);
}

function blocked(test: FlowTest, page: KeptPage): void {
  for (const kind of ['absent', 'refused'] as const) {
    test.describe(`where storage is ${kind}`, () => {
      test.use({ storage: kind });

      test('works in memory and says that nothing is saved', async ({ flow }) => {
        await flow.goto(page.address);
        await says(flow, /^Not saved: this browser blocks storage/);
        for (const mark of page.marks) await page.make(flow, mark);
        for (const mark of page.marks) await shows(flow, page, mark);
        await says(flow, /^Not saved: this browser blocks storage/);
      });
    });
  }
}

function full(test: FlowTest, page: KeptPage): void {
  test('keeps the text where storage is full, says so, and saves when there is room again', async ({
    flow,
  }) => {
    const [first, second, third] = page.marks;
    await flow.goto(page.address);
    await page.make(flow, first);
    await holds(flow, page, [first]);
    const before = await settled(flow);
    await flow.run(fillUp);
    await page.make(flow, second);
    await says(flow, /^Not saved: this browser’s storage is full/);
    await shows(flow, page, second);
    expect(await flow.stored()).toEqual(before);
    await flow.run(makeRoom);
    await page.make(flow, third);
    await holds(flow, page, [first, second, third]);
    await says(flow, /^Saved on this device$/);
    await flow.reload();
    for (const mark of page.marks) await shows(flow, page, mark);
  });
}

function damaged(test: FlowTest, page: KeptPage): void {
  const broken = '{"app":"askwell","slot":"…';

  test('rescues a text that cannot be read, hands it out, and starts afresh', async ({ flow }) => {
    const [first, second] = page.marks;
    await open(flow, page, broken);
    await says(flow, /^What was saved here can’t be read\. It is safe: nothing was overwritten/);
    await page.make(flow, first);
    await shows(flow, page, first);
    await flow.run(() => dispatchEvent(new Event('pagehide')));
    expect(await flow.stored()).toMatchObject({ [page.slot]: broken, [`${page.slot}:rescued`]: broken });
    const file = await flow.download(() => flow.click('.saved button:not(.quiet)'));
    expect(file).toEqual({ name: `askwell-${page.slot.replace('/', '-')}.txt`, text: broken });
    await flow.click('.saved .quiet');
    await page.make(flow, second);
    await holds(flow, page, [first, second]);
    expect(await flow.stored()).toMatchObject({ [`${page.slot}:rescued`]: broken });
  });
}

function newer(test: FlowTest, page: KeptPage): void {
  test('leaves alone what a newer version saved, and offers to reload', async ({ flow }) => {
    const [first] = page.marks;
    const text = (savedBy(page.record, 1) ?? '').replace('"version":1', '"version":99');
    await open(flow, page, text);
    await says(flow, /^A newer version of this site saved your/);
    await page.make(flow, first);
    await shows(flow, page, first);
    await flow.run(() => dispatchEvent(new Event('pagehide')));
    const untouched = { ...page.beside, [page.slot]: text };
    expect(await flow.stored()).toEqual(untouched);
    await flow.run(() => document.body.classList.add('before'));
    await flow.click('.saved button');
    await expect.poll(() => flow.run(() => document.body.classList.contains('before'))).toBe(false);
    expect(await flow.stored()).toEqual(untouched);
  });
}

function past(test: FlowTest, page: KeptPage): void {
  const { current } = records[page.record].versions;
  for (let version = 1; version <= current; version += 1) {
    test(`opens what version ${String(version)} saved, and keeps it when it is upgraded`, async ({
      flow,
    }) => {
      const [first] = page.marks;
      const text = savedBy(page.record, version) ?? '';
      await open(flow, page, text);
      await says(flow, /^Saved on this device$/);
      expect((await flow.stored())[page.slot]).toBe(text);
      await page.make(flow, first);
      await holds(flow, page, [first]);
      const stored = await flow.stored();
      expect(dataOf(stored[page.slot]).version).toBe(current);
      expect(stored[`${page.slot}:before`]).toBe(version === current ? undefined : text);
      // All that was there is still there.
      const { value } = openAll(records[page.record], page.slot, [text]).opened[0] as { value: unknown };
      for (const old of textsIn(value)) expect(stored[page.slot]).toContain(old);
    });
  }
}

function twoTabs(test: FlowTest, page: KeptPage): void {
  test('shows in one tab what another one did', async ({ flow }) => {
    const [first, second] = page.marks;
    const other = await bothOpen(flow, page);
    await page.make(other, first);
    await shows(flow, page, first);
    await page.make(flow, second);
    await shows(other, page, second);
    await shows(other, page, first);
    await holds(flow, page, [first, second]);
  });

  test('agrees with another tab that is used at the same moment', async ({ flow }) => {
    const [first, second] = page.marks;
    const other = await bothOpen(flow, page);
    await page.make(other, first);
    await page.make(flow, second);
    // Two ticks are two items, and both stay. In one field the later edit wins.
    const lasting = page.record === 'ticks' ? [first, second] : [second];
    await holds(flow, page, lasting);
    for (const mark of lasting) for (const tab of [flow, other]) await shows(tab, page, mark);
    const seen = (tab: Flow) => Promise.all(page.marks.map((mark) => page.isShown(tab, mark)));
    await expect.poll(() => seen(other)).toEqual(await seen(flow));
  });

  test('shows what was missed in the back/forward cache', async ({ flow }) => {
    const [first] = page.marks;
    const other = await bothOpen(flow, page);
    await page.make(other, first);
    await holds(other, page, [first]);
    const texts = await settled(other);
    await flow.goto(quiet);
    await flow.run(() => {
      localStorage.clear();
    });
    await flow.goto(page.address);
    // A tab does not hear of its own writing, as a page in the cache hears of none.
    await flow.store(texts);
    await flow.run(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await shows(flow, page, first);
  });
}

function leaving(test: FlowTest, page: KeptPage): void {
  test('saves what was done right before the tab is closed', async ({ flow }) => {
    const [first] = page.marks;
    const other = await bothOpen(flow, page);
    await page.make(other, first);
    await other.close();
    await holds(flow, page, [first]);
  });

  test('saves what was done right before another page is opened', async ({ flow }) => {
    const [first] = page.marks;
    await flow.goto(page.address);
    await page.make(flow, first);
    await flow.goto(quiet);
    await holds(flow, page, [first]);
  });
}

function twoRecords(test: FlowTest): void {
  test('keeps what two tabs do to different records at once', async ({ flow }) => {
    const other = await flow.secondTab();
    const tabs = [flow, other];
    for (const [at, page] of keptPages.entries()) await tabs[at]?.goto(page.address);
    for (const mark of [0, 1, 2] as const) {
      await Promise.all(keptPages.map((page, at) => page.make(tabs[at] ?? flow, page.marks[mark])));
    }
    for (const page of keptPages) await holds(flow, page, page.marks);
  });
}

/** Opens a page on a text in its slot. */
async function open(flow: Flow, page: KeptPage, text: string): Promise<void> {
  await flow.goto(quiet);
  await flow.store({ ...page.beside, [page.slot]: text });
  await flow.goto(page.address);
}

/** A second tab with the same page, after the first one. */
async function bothOpen(flow: Flow, page: KeptPage): Promise<Flow> {
  // A record that stands there already, so that both tabs work on it.
  await open(flow, page, savedBy(page.record, 1) ?? '');
  const other = await flow.secondTab();
  await other.goto(page.address);
  return other;
}

/** How saving stands, in the page's words. */
async function says(flow: Flow, words: RegExp): Promise<void> {
  const said = () =>
    flow.run(() => document.querySelector<HTMLElement>('.saved')?.innerText.trim().replace(/^✓ /, '') ?? '');
  await expect.poll(said).toMatch(words);
}

async function shows(flow: Flow, page: KeptPage, mark: string): Promise<void> {
  await expect.poll(() => page.isShown(flow, mark), `shows ${mark}`).toBe(true);
}

/** That the slots of the page's record hold marks, all in one text. */
async function holds(flow: Flow, page: KeptPage, marks: readonly string[]): Promise<void> {
  const found = async () =>
    Object.entries(await flow.stored())
      .filter(([name]) => name.startsWith(page.record) && !name.includes(':'))
      .map(([, text]) => JSON.stringify(dataOf(text).data))
      .map((data) => marks.filter((mark) => data.includes(mark)));
  await expect.poll(found).toContainEqual(marks);
}

/** What is stored once nothing waits to be saved. */
async function settled(flow: Flow): Promise<Readonly<Record<string, string>>> {
  await says(flow, /^Saved on this device$/);
  return flow.stored();
}

/** Every text in a record, as it stands in JSON. */
const textsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"((?:[^"\\]|\\.)+)"/g)].map(([, text = '']) => text);

const dataOf = (text = '{}') => JSON.parse(text) as { version: number; data: unknown };
