import { expect } from '@playwright/test';
import { say } from '../../src/shared/core/say.ts';
import { labels } from '../../src/tools/day-sheet/labels.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, textOf, valueOf } from '../support/press.ts';

const words = labels.en;
const address = '/tools/day-sheet/';

/** What a person must be able to do in the talk, on a phone, whatever the browser. */
export function daySheet(test: FlowTest): void {
  before(test);
  during(test);
  after(test);

  test('shows the finished one and leaves it, and one’s own day stays as it was', async ({ flow }) => {
    await open(flow);
    await flow.fill('#day-place', 'The library');
    await press(flow, 'Show me a finished one');
    await expect.poll(() => textOf(flow, '.ended')).toContain('October 22');
    await expect.poll(() => textOf(flow, '.ended')).toContain('3:50');
    await press(flow, 'Back to mine');
    await expect.poll(() => valueOf(flow, '#day-place')).toBe('The library');
  });
}

async function open(flow: Flow): Promise<void> {
  await flow.resize(360, 740);
  await flow.goto(address);
}

const focusOf = (flow: Flow) => flow.run(() => document.activeElement?.id ?? '');

/** The conversation and the people as they are stored. */
async function stored(flow: Flow, record: 'conversation' | 'person'): Promise<Record<string, unknown>[]> {
  const texts = Object.entries(await flow.stored());
  return texts
    .filter(([slot]) => slot.startsWith(`${record}/`))
    .map(([, text]) => (JSON.parse(text) as { data: Record<string, unknown> }).data);
}

async function begin(flow: Flow): Promise<void> {
  await open(flow);
  await press(flow, words.pocket.begin);
  await expect.poll(() => textOf(flow, '#clock')).toBe('25 minutes left');
}

/** Lets minutes pass while the page hears nothing, as a phone that sleeps does, and wakes it. */
const sleep = (flow: Flow, minutes: number) =>
  flow.run((passed) => {
    const clock = Date.now.bind(Date);
    Date.now = () => clock() + passed * 60_000;
    document.dispatchEvent(new Event('visibilitychange'));
  }, minutes);

function before(test: FlowTest): void {
  test('keeps the day, the form and what was checked', async ({ flow }) => {
    await open(flow);
    await flow.fill('#day-on', '2026-10-22');
    await flow.fill('#day-at', '15:30');
    await flow.click('[name=day-form][value=video]');
    await flow.fill('#day-place', 'https://example.org/call');
    await flow.click('.day-checks label:nth-of-type(2) input');
    await expect
      .poll(async () => (await stored(flow, 'conversation'))[0]?.['day'])
      .toMatchObject({
        ...{
          on: '2026-10-22',
          at: '15:30',
          form: 'video',
          place: 'https://example.org/call',
          ready: ['sound'],
        },
      });
    await flow.reload();
    await expect.poll(() => valueOf(flow, '#day-at')).toBe('15:30');
    const isChecked = () =>
      flow.run(
        () =>
          document.querySelector<HTMLInputElement>('.day-checks label:nth-of-type(2) input')?.checked ??
          false,
      );
    await expect.poll(isChecked).toBe(true);
  });
}

function during(test: FlowTest): void {
  test('counts on while the phone sleeps, and says quietly when to close', async ({ flow }) => {
    await begin(flow);
    await expect.poll(() => focusOf(flow)).toBe('clock');
    await sleep(flow, 20.5);
    await expect.poll(() => textOf(flow, '#clock')).toBe('5 minutes left');
    await expect.poll(() => textOf(flow, '.clock [role=status]')).toBe(words.clock.nudges.pair);
    await expect.poll(() => flow.run(() => document.title)).toContain(words.clock.title.pair);
    await press(flow, words.clock.close);
    await expect.poll(() => focusOf(flow)).toBe('close');
    await sleep(flow, 7);
    await expect.poll(() => textOf(flow, '#clock')).toBe('2 minutes over');
    await flow.reload();
    await expect.poll(() => textOf(flow, '#clock')).toBe('25 minutes left');
  });

  test('stops later when they give more, and not when that is undone', async ({ flow }) => {
    await begin(flow);
    await press(flow, words.clock.more);
    await expect.poll(() => textOf(flow, '#clock')).toBe('30 minutes left');
    await press(flow, 'Undo');
    await expect.poll(() => textOf(flow, '#clock')).toBe('25 minutes left');
    // The undo line is at the end of the page, and the driver doesn’t scroll what is behind the clock.
    await flow.run(() => {
      scrollTo(0, 0);
    });
    await press(flow, words.clock.notYet);
    await expect.poll(() => textOf(flow, '#pocket')).toBe(words.pocket.title);
    await press(flow, 'Undo');
    await expect.poll(() => textOf(flow, '#clock')).toBe('25 minutes left');
  });

  test('keeps what they say, and what to keep of it', async ({ flow }) => {
    await begin(flow);
    await flow.fill('#note-close-who-else', 'Priya Nair');
    await press(flow, words.keep.add);
    await expect.poll(() => focusOf(flow)).toMatch(/^keep-/);
    await flow.fill('[id^=keep-]', '410 = 140 (!!)');
    // WebKit’s driver finds the box behind the clock, and doesn’t scroll it free.
    await flow.run(() => {
      document.querySelector<HTMLElement>('.kept [type=checkbox]')?.click();
    });
    await expect
      .poll(async () => (await stored(flow, 'conversation'))[0]?.['takeaways'])
      .toMatchObject([{ text: '410 = 140 (!!)', isForThanks: true }]);
    await flow.reload();
    await expect.poll(() => textOf(flow, '#clock')).toContain('minutes left');
    await expect.poll(() => valueOf(flow, '[id^=keep-]')).toBe('410 = 140 (!!)');
    expect(
      await flow.run(() => document.querySelector<HTMLTextAreaElement>('[id^=note-][id$=who-else]')?.value),
    ).toBe('Priya Nair');
    await press(flow, say(words.keep.drop, { n: 1 }));
    await expect.poll(() => valueOf(flow, '[id^=keep-]')).toBe(null);
    await press(flow, 'Undo');
    await expect.poll(() => valueOf(flow, '[id^=keep-]')).toBe('410 = 140 (!!)');
  });

  test('puts a name on the list of people, and takes it off again', async ({ flow }) => {
    await begin(flow);
    await press(flow, words.names.add);
    await flow.fill('[id^=name-]:not([id^=name-note])', 'Priya Nair');
    await press(flow, say(words.names.toList, { name: 'Priya Nair' }));
    const names = async () => (await stored(flow, 'person')).map(({ name }) => name);
    await expect.poll(names).toContain('Priya Nair');
    await press(flow, 'Undo');
    await expect.poll(names).not.toContain('Priya Nair');
  });
}

function after(test: FlowTest): void {
  test('ends, counts the thank-you from there, and goes on when that is undone', async ({ flow }) => {
    await begin(flow);
    await press(flow, words.end.over);
    await expect.poll(() => textOf(flow, '#end')).toBe(words.end.title);
    await expect.poll(() => focusOf(flow)).toBe('end');
    const end = async () => ((await stored(flow, 'conversation'))[0]?.['day'] as { endedAt: string }).endedAt;
    await expect.poll(end).toMatch(/^20/);
    await flow.goto('/tools/thank-you/');
    await expect.poll(() => textOf(flow, '.by')).toMatch(/^The talk ended (today|yesterday) at/);
    await flow.goto(address);
    await press(flow, words.end.back);
    await expect.poll(() => textOf(flow, '#clock')).toContain('minutes left');
    await press(flow, 'Undo');
    await expect.poll(() => textOf(flow, '#end')).toBe(words.end.title);
  });

  test('is met once the talk is over, and booked again when it is not', async ({ flow }) => {
    const slot = (name: string, version: number, data: object) =>
      JSON.stringify({ app: 'askwell', slot: name, version, savedAt: '2026-11-11T09:00:00.000Z', data });
    await flow.goto('/');
    await flow.store({
      desk: slot('desk', 1, { conversationId: 'c1' }),
      'conversation/c1': slot('conversation/c1', 2, { personId: 'p1' }),
      'person/p1': slot('person/p1', 1, { name: 'Tom', stage: 'booked' }),
    });
    await open(flow);
    await press(flow, words.pocket.over);
    const stage = async () => (await stored(flow, 'person'))[0]?.['stage'];
    await expect.poll(stage).toBe('met');
    await press(flow, 'Undo');
    await expect.poll(stage).toBe('booked');
  });
}
