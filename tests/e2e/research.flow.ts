import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, saved, textOf, valueOf } from '../support/press.ts';

const address = '/tools/research/';

async function open(flow: Flow): Promise<void> {
  await flow.resize(360, 740);
  await flow.goto(address);
}

/** What a person must be able to do with their research, whatever the browser. */
export function research(test: FlowTest): void {
  test('keeps what was found, and begins another find', async ({ flow }) => {
    await open(flow);
    await flow.type('#company-0-found', 'A heart trial at four clinics.');
    await flow.type('#company-0-source', 'The local paper');
    await saved(flow);
    await flow.run(() => {
      document.querySelector<HTMLElement>('.part:nth-of-type(2) > .link')?.click();
    });
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('company-1-found');
    await flow.type('#company-1-found', 'A new lab.');
    await saved(flow);
    await open(flow);
    await expect.poll(() => valueOf(flow, '#company-0-source')).toBe('The local paper');
    await expect.poll(() => valueOf(flow, '#company-1-found')).toBe('A new lab.');
  });

  test('makes a question of a gap once, shows that it is there, and takes it back', async ({ flow }) => {
    await open(flow);
    await flow.type('#person-0-toAsk', 'What happened at “then”?');
    await press(flow, 'Make it a question');
    await expect.poll(() => textOf(flow, '.there')).toContain('On your question list');
    await expect.poll(() => textOf(flow, '.gaps')).toContain('On your question list');
    await saved(flow);
    await flow.goto('/tools/question-builder/');
    await expect
      .poll(() => flow.run(() => [...document.querySelectorAll('textarea')].map(({ value }) => value)))
      .toContain('What happened at “then”?');
    await open(flow);
    await expect.poll(() => textOf(flow, '.there')).toContain('On your question list');
  });

  test('takes a find away and puts it back', async ({ flow }) => {
    await open(flow);
    await flow.type('#person-0-found', 'Two lines in a program.');
    await press(flow, 'Remove this find');
    await expect.poll(() => valueOf(flow, '#person-0-found')).toBe('');
    await flow.click('.undo button');
    await expect.poll(() => valueOf(flow, '#person-0-found')).toBe('Two lines in a program.');
  });

  test('shows the finished one and leaves it', async ({ flow }) => {
    await open(flow);
    await flow.click('.frame button');
    await expect.poll(() => valueOf(flow, '#career-0-source')).toBe('O*NET OnLine and three job ads');
    await flow.click('.frame button');
    await expect.poll(() => valueOf(flow, '#career-0-source')).toBe('');
  });
}
