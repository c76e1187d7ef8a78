import { expect } from '@playwright/test';
import { assignmentText } from '../../src/assignment/core/link.ts';
import { assignmentLabels, makerLabels } from '../../src/assignment/labels.ts';
import { fullAssignment as full } from '../support/full-assignment.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { deflateText } from '../../src/shared/platform/deflate.ts';
import { press, textOf } from '../support/press.ts';

const maker = makerLabels.en;
const student = assignmentLabels.en;

/** What an instructor and a student must be able to do, whatever the browser. */
export function assignments(test: FlowTest): void {
  making(test);
  working(test);
  refusing(test);
}

const main = (flow: Flow) => textOf(flow, 'main');
const linkOf = async (assignment = full) =>
  `/assignment/#v1.${await deflateText(assignmentText(assignment))}`;

/** Opens a drawer by the words on it. */
const openDrawer = (flow: Flow, words: string) =>
  flow.run((text) => {
    const found = [...document.querySelectorAll('main details')].find(
      (one) => one.querySelector('summary')?.textContent === text,
    );
    found?.setAttribute('open', '');
    return found !== undefined;
  }, words);

function making(test: FlowTest): void {
  test('an instructor makes an assignment, and a student opens it from the link', async ({ flow }) => {
    await flow.goto('/for-career-centers/assignment/');
    await flow.fill('#assignment-title', 'One talk');
    await flow.fill('#assignment-instructions', 'Talk for twenty minutes.');
    await flow.click('.pick:nth-of-type(1) input');
    await openDrawer(flow, maker.prompts.title);
    await press(flow, maker.prompts.add);
    await expect.poll(() => flow.run(() => document.activeElement?.id ?? '')).toMatch(/^prompt-/);
    await flow.fill('.item textarea', 'What surprised you?');
    await openDrawer(flow, maker.rubric.title);
    await press(flow, maker.rubric.take);
    await expect.poll(() => textOf(flow, '.sheet')).toContain('Points, of 18');
    await press(flow, maker.link.make);
    const address = () =>
      flow.run(() => document.querySelector<HTMLInputElement>('.hand-over input')?.value ?? '');
    await expect.poll(address).toContain('/assignment/#v1.');

    const { pathname, hash } = new URL(await address());
    await flow.goto(pathname + hash);
    await expect.poll(() => textOf(flow, '.sheet')).toContain('What surprised you?');
    expect(await textOf(flow, '.sheet')).toContain('Talk for twenty minutes.');
    expect(await textOf(flow, '.sheet')).toContain('Points, of 18');
  });

  test('what an instructor wrote is there after a reload, and a new one can be undone', async ({ flow }) => {
    await flow.goto('/for-career-centers/assignment/');
    await flow.fill('#assignment-title', 'One talk');
    await expect.poll(async () => Object.keys(await flow.stored())).toContain('assignment/draft');
    await flow.reload();
    const title = () => flow.run(() => document.querySelector<HTMLInputElement>('#assignment-title')?.value);
    await expect.poll(title).toBe('One talk');
    await press(flow, maker.startNew);
    await expect.poll(title).toBe('');
    await press(flow, 'Undo');
    await expect.poll(title).toBe('One talk');
  });
}

function working(test: FlowTest): void {
  test('a student’s answers stay, and the link alone keeps nothing', async ({ flow }) => {
    await flow.goto(await linkOf());
    await expect.poll(() => textOf(flow, '.sheet')).toContain(full.title);
    expect(await flow.stored()).toEqual({});
    await flow.fill('#own-name', 'Amara');
    await flow.fill('#answer-p1', 'That half of the day is talk.');
    await expect.poll(() => textOf(flow, '.sheet')).toContain('That half of the day is talk.');
    await expect.poll(async () => Object.keys(await flow.stored())).toEqual(['assignment/bio-240']);
    await flow.reload();
    await expect.poll(() => textOf(flow, '.sheet')).toContain('That half of the day is talk.');
    expect(await textOf(flow, '.sheet')).toContain('Amara');
  });

  test('a mended link keeps the answers', async ({ flow }) => {
    await flow.goto(await linkOf());
    await flow.fill('#answer-p1', 'That half of the day is talk.');
    await expect.poll(async () => Object.keys(await flow.stored())).toEqual(['assignment/bio-240']);
    await flow.goto(await linkOf({ ...full, title: 'One talk, mended' }));
    await expect.poll(() => textOf(flow, '.sheet')).toContain('One talk, mended');
    expect(await textOf(flow, '.sheet')).toContain('That half of the day is talk.');
  });

  test('without its link an assignment is found again, and its answers can be removed and put back', async ({
    flow,
  }) => {
    await flow.goto(await linkOf());
    await flow.fill('#answer-p1', 'That half of the day is talk.');
    await expect.poll(async () => Object.keys(await flow.stored())).toEqual(['assignment/bio-240']);
    await flow.goto('/assignment/');
    await press(flow, full.title);
    await expect.poll(() => textOf(flow, '.sheet')).toContain('That half of the day is talk.');
    await press(flow, student.remove);
    await expect.poll(() => textOf(flow, '.sheet')).not.toContain('That half of the day');
    expect(await flow.stored()).toEqual({});
    await press(flow, 'Undo');
    await expect.poll(() => textOf(flow, '.sheet')).toContain('That half of the day is talk.');
  });
}

function refusing(test: FlowTest): void {
  for (const [what, address, said] of [
    ['a link that was cut', '/assignment/#v1.eJxLTE', student.problems.broken],
    ['a link of a later version', '/assignment/#v9.eJx', student.problems.newer],
    ['an address without a link', '/assignment/', student.kept.none],
  ] as const) {
    test(`${what} is told in plain words, and keeps nothing`, async ({ flow }) => {
      await flow.goto(address);
      await expect.poll(() => main(flow)).toContain(said);
      expect(await flow.stored()).toEqual({});
    });
  }
}
