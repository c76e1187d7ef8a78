import { expect } from '@playwright/test';
import type { FlowTest } from '../support/flow.ts';
import {
  chooseFile,
  downloadBackup,
  openDrawer,
  openFilled,
  pressButton,
  stored,
  textOf,
} from '../support/plan-page.ts';

/** What the plan must do, whatever the browser. */
export function plan(test: FlowTest): void {
  starting(test);
  restoring(test);
  erasing(test);
}

function starting(test: FlowTest): void {
  test('an empty plan asks for the goal, and goes on to the person once it is written', async ({ flow }) => {
    await flow.goto('/plan/');
    await expect.poll(() => textOf(flow, '.next .say')).toBe('Write down what you want to find out.');
    await expect.poll(() => flow.run(() => document.querySelector('#goal-title') !== null)).toBe(true);
    await flow.type('#goal-title', 'Lab or data?');
    await expect.poll(() => textOf(flow, '.next .say')).toBe('Choose one person who could answer it.');
    await flow.type('#unknown-1', 'A week');
    await flow.type('#unknown-2', 'A way in');
    await expect.poll(async () => JSON.stringify(await stored(flow))).toContain('A way in');
    await flow.goto('/plan/');
    await expect.poll(() => textOf(flow, '.knots li')).toContain('Lab or data?');
  });
}

function restoring(test: FlowTest): void {
  test('a backup brings back the very bytes after everything was erased', async ({ flow }) => {
    await openFilled(flow);
    const file = await downloadBackup(flow);
    const before = await stored(flow);
    await openDrawer(flow, 'Erase', '#erase-ask');
    await pressButton(flow, 'Erase everything');
    await pressButton(flow, 'Yes');
    await expect.poll(() => stored(flow)).toEqual({});
    await expect.poll(() => textOf(flow, '.next .say')).toBe('Write down what you want to find out.');
    await chooseFile(flow, file);
    await expect.poll(() => textOf(flow, '.preview')).toContain('Conversation with Tom Lindgren');
    await pressButton(flow, 'Restore');
    await expect.poll(() => stored(flow)).toEqual(before);
    await expect.poll(() => textOf(flow, '.next .say')).toContain('Tom Lindgren');
    await pressButton(flow, 'Undo the restore');
    await expect.poll(() => stored(flow)).toEqual({});
  });

  test('adding a backup twice is adding it once', async ({ flow }) => {
    await openFilled(flow);
    const file = await downloadBackup(flow);
    await flow.run(() => {
      localStorage.removeItem('askwell:person/k3x9');
    });
    await flow.goto('/plan/');
    await chooseFile(flow, file);
    await expect.poll(() => textOf(flow, '.preview')).toContain('Added: 1');
    await pressButton(flow, 'Restore');
    await expect.poll(async () => Object.keys(await stored(flow))).toContain('askwell:person/k3x9');
    const once = await stored(flow);
    await flow.goto('/plan/');
    await chooseFile(flow, file);
    await expect.poll(() => textOf(flow, '.preview')).toContain('There is nothing to restore');
    expect(await stored(flow)).toEqual(once);
  });

  test('bad files are named, and change nothing', async ({ flow }) => {
    await openFilled(flow);
    const before = await stored(flow);
    const backup = '{"app":"askwell","kind":"backup","version":1,"madeAt":"","slots":[]';
    const files: readonly (readonly [string, string])[] = [
      ['', 'This file is empty'],
      ['Dear Tom', 'isn’t a backup'],
      ['{"app":"other"}', 'isn’t a backup'],
      [backup, 'cut off'],
      [`${backup},"unreadable":[]}`, 'holds nothing'],
      [`${backup.replace(':1', ':2')}}`, 'newer version'],
      ['x'.repeat(50_000_000), 'too large'],
    ];
    for (const [text, said] of files) {
      // The large one is made in the page: it need not travel.
      await (text.length < 1000 ? chooseFile(flow, text) : flow.run(chooseLarge, text.length));
      await expect.poll(() => textOf(flow, '.drawers [role=alert]')).toContain(said);
      expect(await textOf(flow, '.drawers [role=alert]')).toContain('Nothing was changed');
    }
    expect(await stored(flow)).toEqual(before);
  });
}

function chooseLarge(size: number): void {
  const input = document.querySelector<HTMLInputElement>('#restore-file');
  const files = new DataTransfer();
  files.items.add(new File(['x'.repeat(size)], 'backup.json'));
  if (input === null) return;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function erasing(test: FlowTest): void {
  test('erasing asks once more, and is taken back by its button', async ({ flow }) => {
    await openFilled(flow);
    const before = await stored(flow);
    await openDrawer(flow, 'Erase', '#erase-ask');
    await pressButton(flow, 'Erase everything');
    await pressButton(flow, 'No');
    expect(await stored(flow)).toEqual(before);
    await pressButton(flow, 'Erase everything');
    await pressButton(flow, 'Yes');
    await expect.poll(() => stored(flow)).toEqual({});
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('erase-undo');
    await pressButton(flow, 'Bring it back');
    await expect.poll(() => stored(flow)).toEqual(before);
    await expect.poll(() => textOf(flow, '.next .say')).toContain('Tom Lindgren');
  });
}
