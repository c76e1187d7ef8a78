import { expect } from '@playwright/test';
import { notesLabelsIn } from '../../src/coach/ui/notes-labels.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import * as message from '../support/message-writer.ts';
import { press, textOf, valueOf } from '../support/press.ts';

const labels = english();

function english() {
  const words = notesLabelsIn('en');
  if (words === undefined) throw new Error('the coach speaks English');
  return words;
}

/** What the coach does beside a text, whatever the browser. */
export function coach(test: FlowTest): void {
  beside(test);
  forGood(test);
  longTexts(test);
  otherTools(test);
}

const title = (flow: Flow) => textOf(flow, '.coach summary');
const said = (flow: Flow) => flow.run(() => document.getElementById('announcer')?.textContent ?? '');
const marked = (flow: Flow) =>
  flow.run(() => [...document.querySelectorAll('.under mark')].map(({ textContent }) => textContent));

/** Opens the form for a question of one’s own. */
async function openForm(flow: Flow): Promise<void> {
  await flow.goto('/tools/question-builder/');
  await press(flow, 'Write your own');
  await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('own-text');
}

function beside(test: FlowTest): void {
  test('a note comes once the person pauses, is said once, and marks its words', async ({ flow }) => {
    await openForm(flow);
    await flow.type('#own-text', 'I read the report. Is it stressful?');
    await expect.poll(() => title(flow)).toBe('1 note on this question');
    await expect.poll(() => said(flow)).toBe('1 note on this question');
    expect(await marked(flow)).toEqual(['Is it stressful?']);
    expect(await flow.run(() => document.querySelector('#own-text')?.getAttribute('aria-details'))).toBe(
      await flow.run(() => document.querySelector('.coach')?.id),
    );
    await flow.fill('#own-text', 'What makes a week here a good one?');
    await expect.poll(() => title(flow)).toBe('');
    expect(await marked(flow)).toEqual([]);
  });

  test('better words go in at a button, with the focus, and the undo brings back exactly what was there', async ({
    flow,
  }) => {
    await openForm(flow);
    const typed = 'I read the report.  Is it stressful?';
    await flow.fill('#own-text', typed);
    await press(flow, labels.use);
    await expect
      .poll(() => valueOf(flow, '#own-text'))
      .toBe('I read the report.  What makes it stressful, and when?');
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('own-text');
    await expect.poll(() => title(flow)).toBe('');
    await press(flow, 'Undo');
    await expect.poll(() => valueOf(flow, '#own-text')).toBe(typed);
  });
}

function forGood(test: FlowTest): void {
  test('what is put away stays away after a reload, and can be had back', async ({ flow }) => {
    await openForm(flow);
    await flow.fill('#own-text', 'Is it stressful?');
    await press(flow, labels.dismiss);
    await expect.poll(() => title(flow)).toBe('');
    expect(await flow.run(() => document.activeElement?.className)).toContain('coach');
    await expect.poll(async () => (await flow.stored())['desk'] ?? '').toContain('coach-closed');
    await openForm(flow);
    await flow.fill('#own-text', 'Is it stressful?');
    await expect.poll(() => textOf(flow, '.coach')).toContain('1 kind of note is turned off.');
    expect(await title(flow)).toBe('');
    await press(flow, labels.restore);
    await expect.poll(() => title(flow)).toBe('1 note on this question');
    await expect.poll(async () => (await flow.stored())['desk'] ?? 'coach-').not.toContain('coach-');
  });

  test('putting away can be undone at once', async ({ flow }) => {
    await openForm(flow);
    await flow.fill('#own-text', 'Is it stressful?');
    await press(flow, labels.dismiss);
    await press(flow, 'Undo');
    await expect.poll(() => title(flow)).toBe('1 note on this question');
  });
}

function longTexts(test: FlowTest): void {
  test('100 kB of pasted text gets its notes, and the page goes on', async ({ flow }) => {
    await openForm(flow);
    await message.fill(flow, '#own-text', 'Do you like, so to say, it? '.repeat(3_700));
    await expect.poll(() => title(flow)).toMatch(/^\d notes? on this question$/);
    await flow.fill('#own-text', 'Is it stressful?');
    await expect.poll(() => marked(flow)).toEqual(['Is it stressful?']);
  });

  test('marks lie under their words in a field that wraps and scrolls', async ({ flow }) => {
    await openForm(flow);
    await flow.resize(360, 640);
    await flow.fill('#own-text', `${'Some words that wrap. '.repeat(40)}\nIs it stressful? And why?`);
    await expect.poll(async () => (await marked(flow)).length).toBeGreaterThan(0);
    const heights = () =>
      flow.run(() => {
        const field = document.querySelector<HTMLElement>('#own-text');
        const layer = document.querySelector<HTMLElement>('.under > div');
        if (field === null || layer === null) throw new Error('nothing is marked');
        return Math.abs(field.scrollHeight - layer.offsetHeight);
      });
    await expect.poll(heights).toBeLessThan(3);
    const drift = () =>
      flow.run(() => {
        const field = document.querySelector<HTMLElement>('#own-text');
        const layer = document.querySelector<HTMLElement>('.under > div');
        if (field === null || layer === null) throw new Error('nothing is marked');
        field.scrollTop = 9999;
        const top = field.getBoundingClientRect().top + field.clientTop - field.scrollTop;
        return Math.abs(layer.getBoundingClientRect().top - top);
      });
    await expect.poll(drift).toBeLessThan(2);
  });
}

function otherTools(test: FlowTest): void {
  test('a message is held to the name in the person’s record', async ({ flow }) => {
    await message.open(flow);
    await press(flow, 'Show me a finished one');
    await expect.poll(() => message.letter(flow)).toContain('I didn’t know that job existed.');
    await press(flow, 'Change the words by hand');
    await expect.poll(() => valueOf(flow, '#text')).toContain('Dear Mr. Lindgren');
    const right = (await valueOf(flow, '#text')) ?? '';
    await message.fill(flow, '#text', right.replace('Lindgren', 'Lindgrin'));
    await expect.poll(() => marked(flow)).toContain('Lindgrin');
    await press(flow, labels.use);
    await expect.poll(() => valueOf(flow, '#text')).toBe(right);
  });

  test('a later message has its notes folded, and marks its words', async ({ flow }) => {
    await flow.goto('/tools/follow-up/');
    await press(flow, 'Put it in my plan');
    await flow.fill('.contacts textarea', 'I hope this finds you well. The course is done.');
    await expect.poll(() => title(flow)).toBe('1 note on this message');
    await expect.poll(() => marked(flow)).toEqual(['hope this finds you well']);
    await flow.fill('.contacts textarea', 'The course is done.');
    await expect.poll(() => title(flow)).toBe('');
  });

  test('an introduction is read as it was made of the answers', async ({ flow }) => {
    await flow.goto('/tools/pitch/');
    await flow.fill('#now', 'I leverage stakeholder synergies and B2B KPIs.');
    await expect.poll(() => textOf(flow, '.coach')).toContain('leverage, stakeholder');
    await flow.fill('#now', 'I’m a student of biology.');
    await expect.poll(() => textOf(flow, '.coach')).toBe('');
  });
}
