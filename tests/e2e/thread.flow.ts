import { expect } from '@playwright/test';
import { labels as day } from '../../src/tools/day-sheet/labels.ts';
import { labels as people } from '../../src/tools/people/labels.ts';
import { labels as thanks } from '../../src/tools/thank-you/labels.ts';
import { clockOf, type ClockHost } from '../support/clock-host.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { copied, letter, seen, watchClipboard } from '../support/message-writer.ts';
import { press, textOf, valueOf } from '../support/press.ts';

/** What the person types in the story. Each of these is typed once, and never again. */
const typed = {
  goal: 'Is there a life in health without patients?',
  unknown: 'What fills an ordinary Tuesday?',
  person: 'Tom Lindgren, clinical data manager, Three Rivers Health',
  field: 'clinical data',
  found: 'A heart trial at four clinics.',
  toAsk: 'What went wrong first in the heart trial?',
  now: 'I’m Amara, third-year biology.',
  path: 'I came for the lab, and I like the numbers.',
  heard: 'you read charts all day',
  who: 'a biology student who likes the statistics',
  question: 'How did you move from biology to data?',
  takeaway: 'the 410 was a 140',
  learned: 'They check before they lock.',
  differently: 'Who leaves this work, and why?',
  news: 'The first unit of the course is done.',
} as const;

type Story = { readonly flow: Flow; readonly clock: ClockHost };

/** From an empty browser to a follow-up three months later, on a phone, whatever the browser. */
export function thread(test: FlowTest): void {
  test('one thread runs from an empty browser to a note three months later, and nothing is typed twice', async ({
    flow,
    root,
  }) => {
    test.slow();
    const clock = await clockOf(root);
    const story = { flow, clock };
    try {
      await test.step('October 7: a goal, and somebody', () => begin(story));
      await test.step('October 8: research, questions, a pitch', () => prepare(story));
      await test.step('October 9: the first message', () => ask(story));
      await test.step('October 19: a yes, and the day', () => agree(story));
      await test.step('October 22: the talk', () => talk(story));
      await test.step('October 22, evening: thanks', () => thank(story));
      await test.step('October 23: what it was, and when to write again', () => lookBack(story));
      await test.step('January 21: what is owed', () => writeAgain(story));
    } finally {
      clock.stop();
    }
  });
}

const isOpen = /^(Saved on this device|Nothing to save yet)/;

/** Opens a page at an instant, and waits until what was typed before is there. */
async function open({ flow, clock }: Story, instant: string, page: string): Promise<void> {
  clock.turnTo(instant);
  await flow.resize(360, 740);
  await flow.goto(`${clock.root}${page}`);
  await expect.poll(() => textOf(flow, '.saved')).toMatch(isOpen);
}

const next = (flow: Flow) => expect.poll(() => textOf(flow, '.next .say'));
const isKept = ({ flow }: Story, text: string) =>
  expect.poll(async () => Object.values(await flow.stored()).join('\n')).toContain(text);

/** Follows the plan’s way to the tool of the next step. */
async function follow({ flow }: Story, tool: string): Promise<void> {
  await flow.click('.next a.button');
  await expect.poll(() => flow.place()).toBe(`/tools/${tool}/`);
  await expect.poll(() => textOf(flow, '.saved')).toBe('Saved on this device');
}

async function begin(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-07T18:00:00', '/plan/');
  await next(flow).toBe('Write down what you want to find out.');
  await flow.fill('#goal-title', typed.goal);
  await flow.fill('#unknown-1', typed.unknown);
  await isKept(story, typed.unknown);
  await next(flow).toBe('Choose one person who could answer it.');
  await follow(story, 'people');
  await flow.fill('#add-person', typed.person);
  await press(flow, people.en.add.act);
  await flow.click('.person > .link');
  await expect.poll(() => seen(flow, '[id^=field-]')).toBe(true);
  await flow.fill('[id^=field-]', typed.field);
  await press(flow, 'Done');
  await isKept(story, typed.field);
}

async function prepare(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-08T17:00:00', '/tools/people/');
  await flow.click('.person > .link');
  await flow.click('.editor-acts a');
  await expect.poll(() => flow.place()).toBe('/tools/outreach/');
  await open(story, '2026-10-08T17:05:00', '/tools/research/');
  await flow.fill('#industry-0-found', typed.found);
  await flow.fill('#industry-0-toAsk', typed.toAsk);
  await press(flow, 'Make it a question');
  await isKept(story, `"text":"${typed.toAsk}"`);
  await open(story, '2026-10-08T18:00:00', '/tools/question-builder/');
  await expect.poll(() => valueOf(flow, '#person-name')).toBe('Tom Lindgren');
  await expect.poll(() => valueOf(flow, '#goal-title')).toBe(typed.goal);
  await flow.click('[name=goal][value=role]');
  await flow.click('#propose');
  const questions = () =>
    flow.run(() =>
      [...document.querySelectorAll<HTMLTextAreaElement>('.ask textarea')].map(({ value }) => value),
    );
  await expect.poll(async () => (await questions()).length).toBeGreaterThan(5);
  expect(await questions()).toContain(typed.toAsk);
  await isKept(story, '"bankId":"close-');
  await open(story, '2026-10-08T19:00:00', '/tools/pitch/');
  await flow.fill('#now', typed.now);
  await flow.fill('#path', typed.path);
  await isKept(story, typed.path);
}

/** Shows what comes with the first sign of somebody. */
const comeNear = (flow: Flow) =>
  flow.run(() => void document.querySelector('.bench')?.dispatchEvent(new Event('pointerenter')));

async function ask(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-09T07:40:00', '/plan/');
  await next(flow).toBe('Write the message to Tom Lindgren.');
  await follow(story, 'outreach');
  await comeNear(flow);
  await expect.poll(() => seen(flow, '#blank-found-where')).toBe(true);
  await expect.poll(() => valueOf(flow, '#blank-their-name')).toBe('Tom Lindgren');
  await expect.poll(() => valueOf(flow, '#blank-their-field')).toBe(typed.field);
  for (const [blank, text] of [
    ['found-where', 'at the career night'],
    ['specific-thing', typed.heard],
    ['who-i-am', typed.who],
    ['question', typed.question],
    ['times', 'any weekday after three'],
    ['minutes', 'twenty'],
    ['my-name', 'Amara Osei'],
  ] as const) {
    await flow.fill(`#blank-${blank}`, text);
  }
  await watchClipboard(flow);
  await press(flow, 'Copy message');
  await expect.poll(() => copied(flow)).toMatch(/^Dear Tom Lindgren,[^[\]{}]+Amara Osei$/);
  await press(flow, 'Mark as sent today');
  await isKept(story, '"stage":"asked"');
  await open(story, '2026-10-09T08:00:00', '/plan/');
  await next(flow).toBe('Wait for an answer from Tom Lindgren. After a week without one, send one reminder.');
}

async function agree(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-16T08:00:00', '/plan/');
  await next(flow).toBe('Send Tom Lindgren one reminder. Your message went out on Friday, October 9.');
  await open(story, '2026-10-19T12:00:00', '/tools/outreach/');
  await comeNear(flow);
  await flow.run(() => {
    const select = document.querySelector<HTMLSelectElement>('#kind');
    if (select) select.value = 'reply-to-yes';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect.poll(() => seen(flow, '.when summary')).toBe(true);
  await flow.click('.when summary');
  await expect.poll(() => seen(flow, '#meeting-on')).toBe(true);
  await flow.fill('#meeting-on', '2026-10-22');
  await flow.fill('#meeting-at', '15:30');
  await expect.poll(() => letter(flow)).toMatch(/Tom Lindgren[^]+Thursday, October 22[^]+Amara Osei$/);
  await press(flow, 'Mark as sent today');
  await isKept(story, '"stage":"booked"');
}

async function talk(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-22T15:29:00', '/plan/');
  await next(flow).toContain('Today you talk with Tom Lindgren.');
  await expect.poll(() => textOf(flow, '.now')).toContain('Tom Lindgren, at 3:30 PM');
  await open(story, '2026-10-22T15:30:00', '/tools/day-sheet/');
  await expect.poll(() => valueOf(flow, '#day-on')).toBe('2026-10-22');
  await expect.poll(() => valueOf(flow, '#day-at')).toBe('15:30');
  await expect.poll(() => textOf(flow, 'main')).toContain(typed.now);
  expect(await textOf(flow, 'main')).toContain(typed.toAsk);
  await press(flow, day.en.pocket.begin);
  await expect.poll(() => textOf(flow, '#clock')).toContain('minutes left');
  await flow.fill('#note-close-who-else', 'Priya Nair');
  await press(flow, day.en.keep.add);
  await flow.fill('[id^=keep-]', typed.takeaway);
  await flow.run(() => {
    document.querySelector<HTMLElement>('.kept [type=checkbox]')?.click();
  });
  await isKept(story, '"isForThanks":true');
  await open(story, '2026-10-22T15:50:00', '/tools/day-sheet/');
  await press(flow, day.en.end.over);
  await isKept(story, '"endedAt":"2026-10-22T');
}

async function thank(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-22T23:04:00', '/plan/');
  await next(flow).toBe('Thank Tom Lindgren, within a day of the talk.');
  await expect.poll(() => textOf(flow, '.owed')).toContain('Tom Lindgren: your thanks for the talk');
  await follow(story, 'thank-you');
  await expect.poll(() => textOf(flow, '.by')).toContain('today at 3:50');
  const words = () => textOf(flow, '.thanks .typed');
  await expect.poll(words).toMatch(/Dear Tom Lindgren,[^]+the 410 was a 140[^]+Amara Osei$/);
  await press(flow, thanks.en.sent.mark);
  await isKept(story, '"stage":"thanked"');
  await isKept(story, '"sentOn":"2026-10-22"');
}

async function lookBack(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2026-10-23T09:00:00', '/tools/reflection/');
  await expect.poll(() => textOf(flow, 'main')).toContain('After your talk with Tom Lindgren');
  await flow.fill('#learned', typed.learned);
  await flow.click('.reflection .choices label:nth-of-type(2)');
  await flow.fill('#differently', typed.differently);
  await isKept(story, typed.differently);
  await open(story, '2026-10-23T09:10:00', '/plan/');
  await next(flow).toBe('Choose a day on which you write to Tom Lindgren again.');
  await follow(story, 'follow-up');
  await expect.poll(() => textOf(flow, '.last')).toContain('October 22: your thank-you');
  await press(flow, 'Put it in my plan');
  await expect.poll(() => seen(flow, '.contacts input[type=date]')).toBe(true);
  await flow.fill('.contacts input[type=date]', '2027-01-21');
  await isKept(story, '"dueOn":"2027-01-21"');
  await open(story, '2026-10-23T09:20:00', '/plan/');
  await next(flow).toBe('You owe Tom Lindgren nothing until January 21, 2027.');
}

async function writeAgain(story: Story): Promise<void> {
  const { flow } = story;
  await open(story, '2027-01-21T10:00:00', '/plan/');
  await next(flow).toBe('Write to Tom Lindgren again. You planned it for Thursday, January 21.');
  await expect.poll(() => textOf(flow, '.owed')).toContain('Tom Lindgren: what came of their advice');
  await follow(story, 'follow-up');
  await flow.fill('.contacts textarea', typed.news);
  await press(flow, 'I wrote today');
  await isKept(story, '"doneOn":"2027-01-21"');
  await open(story, '2027-01-21T10:10:00', '/plan/');
  await next(flow).toContain('You last wrote to Tom Lindgren on Thursday, January 21.');
  await expect.poll(() => textOf(flow, '.owed')).toContain('Nothing is owed today.');
}
