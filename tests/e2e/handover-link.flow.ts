import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { handOverLabels } from '../../src/shared/ui/hand-over-labels.ts';
import { commonLabels } from '../../src/shared/ui/labels.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press } from '../support/press.ts';

const { act } = commonLabels.en;
const handOver = handOverLabels.en;

const saved = (record: string, version: number) =>
  readFileSync(`tests/fixtures/saved/${record}/v${String(version)}.json`, 'utf8').trim();

/** Stores one full record of each kind, as an earlier visit would have. */
async function store(flow: Flow): Promise<void> {
  await flow.goto('/open/');
  await flow.run(
    (texts) => {
      for (const text of texts) {
        localStorage.setItem(`askwell:${(JSON.parse(text) as { slot: string }).slot}`, text);
      }
    },
    [saved('goal', 1), saved('pitch', 1), saved('person', 1), saved('conversation', 2), saved('desk', 1)],
  );
}

const main = (flow: Flow) => flow.run(() => document.querySelector('main')?.innerText ?? '');

const address = (flow: Flow) =>
  flow.run(() => document.querySelector<HTMLInputElement>('.hand-over input[type=url]')?.value ?? '');

/** Opens “Other ways to keep it”. Asked again until its button shows: the sheet is drawn anew when its late part arrives. */
const openMore = (flow: Flow) =>
  flow.run(
    (more, link) => {
      const found = [...document.querySelectorAll('main details.keep')].find(
        (one) => one.querySelector('summary')?.textContent === more,
      );
      found?.setAttribute('open', '');
      return [...(found?.querySelectorAll('button') ?? [])].some((one) => one.innerText.trim() === link);
    },
    act.more,
    act.link,
  );

async function makeLink(flow: Flow, tool: string): Promise<string> {
  await store(flow);
  await flow.goto(tool);
  await expect.poll(() => openMore(flow)).toBe(true);
  await press(flow, act.link);
  await expect.poll(() => address(flow)).toMatch(/\/open\/#v1\.[\w-]+$/);
  return address(flow);
}

/** Opens a link in the browser of somebody who has nothing stored. */
async function openElsewhere(flow: Flow, link: string): Promise<void> {
  await flow.run(() => {
    localStorage.clear();
  });
  await flow.goto('/');
  await flow.goto(link.slice(link.indexOf('/open/')));
}

/** What a tool’s link to hand over does, whatever the browser. */
export function handingOver(test: FlowTest): void {
  test('a tool makes a link that another browser opens', async ({ flow }) => {
    const link = await makeLink(flow, '/tools/pitch/');
    const field = await flow.run(() => {
      const one = document.querySelector<HTMLInputElement>('.hand-over input[type=url]');
      return {
        isFocused: document.activeElement === one,
        chosen: (one?.selectionEnd ?? 0) - (one?.selectionStart ?? 0),
      };
    });
    expect(field).toEqual({ isFocused: true, chosen: link.length });
    expect(await main(flow)).toContain(`${link.length.toLocaleString('en')} characters`);
    expect(await main(flow)).toContain('not on a server');
    await openElsewhere(flow, link);
    await expect.poll(() => main(flow)).toContain('I’m a third-year biology student.');
    expect(await flow.run(() => localStorage.length)).toBe(0);
  });

  test('a link leaves out the other person’s name when its maker says so', async ({ flow }) => {
    const link = await makeLink(flow, '/tools/question-builder/');
    await flow.click('.unname input');
    await expect.poll(() => main(flow)).toContain(handOver.inIt.unnamed);
    await expect.poll(() => address(flow)).not.toBe(link);
    await openElsewhere(flow, await address(flow));
    await expect.poll(() => main(flow)).toContain('What did yesterday look like?');
    expect(await main(flow)).not.toContain('Lindgren');
  });
}
