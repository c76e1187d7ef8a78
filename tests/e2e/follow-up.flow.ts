import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, saved, textOf, valueOf } from '../support/press.ts';
import { readEvents } from '../support/calendar-reader.ts';

const address = '/tools/follow-up/';
const add = 'Put it in my plan';
const file = 'Download the reminders (.ics)';

const contacts = (flow: Flow) => flow.run(() => document.querySelectorAll('.contacts > li').length);
const focused = (flow: Flow) => flow.run(() => document.activeElement?.id ?? '');
const day = '.contacts input[type=date]';

async function open(flow: Flow): Promise<void> {
  await flow.resize(360, 740);
  await flow.goto(address);
}

async function openWithOne(flow: Flow): Promise<void> {
  await open(flow);
  await press(flow, add);
  await expect.poll(() => contacts(flow)).toBe(1);
}

async function reminder(flow: Flow) {
  const { name, text } = await flow.download(() => press(flow, file));
  const [event] = readEvents(text);
  return { name, on: event?.startDate.toString(), uid: event?.uid };
}

/** What a person must be able to do with the plan, whatever the browser. */
export function followUp(test: FlowTest): void {
  test('plans a contact, moves to it, and has it all after a reload', async ({ flow }) => {
    await openWithOne(flow);
    await expect.poll(() => focused(flow)).toMatch(/^contact-/);
    expect(await textOf(flow, '.contacts h3')).toMatch(/^in \d+ (days|weeks), \w+day, \w+ \d+/i);
    await flow.type('.contacts textarea', 'The course is done.');
    await saved(flow);
    await open(flow);
    await expect.poll(() => valueOf(flow, '.contacts textarea')).toBe('The course is done.');
  });

  test('gives reminders that a second file moves and does not double', async ({ flow }) => {
    await openWithOne(flow);
    const first = await reminder(flow);
    expect(first.name).toBe('follow-up.ics');
    expect(first.on).toBe(await valueOf(flow, day));
    await press(flow, 'A month later');
    await expect.poll(() => valueOf(flow, day)).not.toBe(first.on);
    const second = await reminder(flow);
    expect(second.uid).toBe(first.uid);
    expect(second.on).toBe(await valueOf(flow, day));
    await flow.click('.undo button');
    await expect.poll(() => valueOf(flow, day)).toBe(first.on);
  });

  test('counts from a contact that was made, and takes that back', async ({ flow }) => {
    await openWithOne(flow);
    await press(flow, 'I wrote today');
    await expect.poll(() => textOf(flow, '.last')).toContain('the last time you were in touch');
    expect(await contacts(flow)).toBe(0);
    await flow.click('.undo button');
    await expect.poll(() => contacts(flow)).toBe(1);
    await press(flow, 'Take it out');
    await expect.poll(() => contacts(flow)).toBe(0);
    await flow.click('.undo button');
    await expect.poll(() => contacts(flow)).toBe(1);
    await expect.poll(() => focused(flow)).toMatch(/^contact-/);
  });

  test('notes a contact that stood in no plan', async ({ flow }) => {
    await open(flow);
    await press(flow, 'Something else passed between us');
    await flow.fill('#contact-on', '2026-01-15');
    await press(flow, 'Count from this day');
    await expect.poll(() => textOf(flow, '.last')).toContain('January 15');
  });

  test('starts a note from a draft that names what is still open', async ({ flow }) => {
    await openWithOne(flow);
    await flow.click('.drafts summary');
    await expect.poll(() => flow.run(() => document.querySelectorAll('.drafts button').length)).toBe(3);
    await flow.click('.drafts div:nth-of-type(1) button');
    await expect.poll(() => valueOf(flow, '.contacts textarea')).toContain('[progress]');
    expect(await textOf(flow, '.contacts .field')).toContain('Still to fill in: [their name], [progress]');
  });

  test('shows the finished one and leaves it, and one’s own plan stays as it is', async ({ flow }) => {
    await open(flow);
    await flow.click('.frame button');
    await expect.poll(() => textOf(flow, '.contacts h3')).toBe('In 7 weeks, Thursday, January 21, 2027');
    expect(await textOf(flow, '.owed')).toContain('Nothing is owed today.');
    await flow.click('.frame button');
    await expect.poll(() => contacts(flow)).toBe(0);
  });
}
