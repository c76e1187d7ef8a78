import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, saved, textOf, valueOf } from '../support/press.ts';

const address = '/tools/reflection/';

async function open(flow: Flow): Promise<void> {
  await flow.resize(360, 740);
  await flow.goto(address);
}

/** What a person must be able to do with their reflection, whatever the browser. */
export function reflection(test: FlowTest): void {
  test('keeps the four lines and the choice, and shows the talk in the table', async ({ flow }) => {
    await open(flow);
    await flow.type('#learned', 'They check before they lock.');
    await flow.click('.reflection .choices label:nth-of-type(2)');
    await flow.type('#differently', 'Ask who leaves.');
    await saved(flow);
    await open(flow);
    await expect.poll(() => valueOf(flow, '#learned')).toBe('They check before they lock.');
    await expect.poll(() => textOf(flow, '.compare tbody')).toContain('Parts of it');
  });

  test('puts what changes with what one wants to find out, and takes it back', async ({ flow }) => {
    await open(flow);
    await flow.type('#differently', 'Who leaves this work?');
    await press(flow, 'Put it with what I want to find out');
    await expect.poll(() => textOf(flow, '#to-goal')).toBe('With what you want to find out.');
    await expect.poll(async () => JSON.stringify(await flow.stored())).toContain('d-');
    await flow.click('.undo button');
    await expect.poll(() => textOf(flow, '#to-goal')).toBe('Put it with what I want to find out');
  });

  test('compares the three talks of the example, and takes up another one', async ({ flow }) => {
    await open(flow);
    await flow.click('.frame button');
    await expect
      .poll(() => flow.run(() => [...document.querySelectorAll('.compare thead th')].length))
      .toBe(4);
    await flow.run(() => {
      document.querySelector<HTMLElement>('.compare thead th:last-child button')?.click();
    });
    await expect.poll(() => valueOf(flow, '#learned')).toContain('Her days are all patients');
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('learned');
    await flow.click('.frame button');
    await expect.poll(() => valueOf(flow, '#learned')).toBe('');
  });
}
