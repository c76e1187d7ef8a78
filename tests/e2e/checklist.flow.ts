import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';

const address = '/checklist/';
const box = (point: string) => `.checklist input[value=${point}]`;
const untickAll = '[data-act=untick-all]';

/** What the checklist gives to somebody who ticks on the screen. */
export function checklist(test: FlowTest): void {
  test('keeps a tick with its day, and shows it after a reload', async ({ flow }) => {
    await flow.goto(address);
    await flow.click(box('A02'));
    await flow.click('#a03 label span');
    await saved(flow, ['A02', 'A03']);
    await flow.reload();
    await expect.poll(() => ticked(flow)).toEqual(['A02', 'A03']);
    const days = (await points(flow)).map(({ tickedOn }) => tickedOn);
    const today = await flow.run(() => {
      const date = new Date();
      return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(String).join('-');
    });
    expect(days.map((day) => day.replaceAll('-0', '-'))).toEqual([today, today]);
    await flow.click(box('A02'));
    await saved(flow, ['A03']);
  });

  test('counts what is done, in all and in each part', async ({ flow }) => {
    await flow.goto(address);
    const all = await flow.run(() => document.querySelectorAll('.checklist input').length);
    const first = await flow.run(
      () => document.querySelector('.checklist section')?.querySelectorAll('input').length ?? 0,
    );
    expect(all).toBe(66);
    expect(await tallies(flow)).toEqual([`0 of ${String(all)} done`, `0 of ${String(first)} done`]);
    for (const point of ['A01', 'A02', 'A20']) await flow.click(box(point));
    await expect
      .poll(() => tallies(flow))
      .toEqual([`3 of ${String(all)} done`, `2 of ${String(first)} done`]);
  });

  test('takes all ticks away, and gives back just those, with the focus where they were', async ({
    flow,
  }) => {
    await flow.goto('/licenses/');
    const stored = [
      { id: 'A05', tickedOn: '2026-10-01' },
      { id: 'Z99', tickedOn: '2026-10-02' },
      { id: 'A09', tickedOn: null },
    ];
    await flow.store({ ticks: textOf(stored) });
    await flow.goto(address);
    await expect.poll(() => ticked(flow)).toEqual(['A05', 'A09']);
    await flow.click(untickAll);
    expect(await ticked(flow)).toEqual([]);
    expect(await focused(flow)).toBe('Undo');
    // A point that the checklist no longer has is not on the page, so it stays.
    await saved(flow, ['Z99']);
    await flow.click(box('A01'));
    await flow.click('[data-act=undo]');
    expect(await ticked(flow)).toEqual(['A01', 'A05', 'A09']);
    expect(await focused(flow)).toBe('Untick all');
    await saved(flow, ['A01', 'A05', 'A09', 'Z99']);
    for (const point of stored) expect(await points(flow)).toContainEqual(point);
  });

  test('keeps what two tabs tick in the same instant, again and again', async ({ flow }) => {
    await flow.goto(address);
    const other = await flow.secondTab();
    await other.goto(address);
    const pairs = [
      ['A01', 'A11'],
      ['A02', 'A12'],
      ['A03', 'A13'],
    ] as const;
    for (const [one, another] of pairs) {
      // Both tabs read their storage and write to it 300 ms after the tick, each before it hears of the other.
      const instant = Date.now() + 1000;
      await flow.run(clickAt, box(one), instant);
      await other.run(clickAt, box(another), instant);
      await expect.poll(() => ticked(flow)).toEqual(expect.arrayContaining([one, another]));
      await expect.poll(() => ticked(other)).toEqual(expect.arrayContaining([one, another]));
    }
    await saved(flow, pairs.flat().sort());
  });

  test('is ticked with the space bar, and Enter does no harm', async ({ flow }) => {
    await flow.goto(address);
    await flow.run((css) => {
      document.querySelector<HTMLElement>(css)?.focus();
    }, box('A04'));
    await flow.press(' ');
    await expect.poll(() => ticked(flow)).toEqual(['A04']);
    await flow.press('Enter');
    await saved(flow, ['A04']);
    expect(await flow.place()).toBe(address);
  });
}

const ticked = (flow: Flow) =>
  flow.run(() =>
    [...document.querySelectorAll<HTMLInputElement>('.checklist input:checked')].map(({ value }) => value),
  );

/** The tally of all, and of the first part. */
const tallies = (flow: Flow) =>
  flow.run(() =>
    [...document.querySelectorAll<HTMLElement>('[data-tally]')].slice(0, 2).map(({ innerText }) => innerText),
  );

const focused = (flow: Flow) => flow.run(() => document.activeElement?.textContent?.trim() ?? '');

const clickAt = (css: string, instant: number) =>
  void setTimeout(() => document.querySelector<HTMLElement>(css)?.click(), instant - Date.now());

type Point = { id: string; tickedOn: string };

const textOf = (list: readonly object[]) =>
  JSON.stringify({
    app: 'askwell',
    slot: 'ticks',
    version: 1,
    savedAt: '2026-10-02T09:00:00.000Z',
    data: { points: list },
  });

async function points(flow: Flow): Promise<Point[]> {
  const { ticks } = await flow.stored();
  return ticks === undefined ? [] : (JSON.parse(ticks) as { data: { points: Point[] } }).data.points;
}

async function saved(flow: Flow, ids: readonly string[]): Promise<void> {
  await expect.poll(async () => (await points(flow)).map(({ id }) => id).sort()).toEqual(ids);
}
