import { expect } from '@playwright/test';
import { labels } from '../../src/tools/thank-you/labels.ts';
import type { Flow, FlowTest } from '../support/flow.ts';
import { press, textOf } from '../support/press.ts';

const words = labels.en;
const address = '/tools/thank-you/';

const slot = (name: string, version: number, data: object) =>
  JSON.stringify({ app: 'askwell', slot: name, version, savedAt: '2026-11-11T09:00:00.000Z', data });

/** A talk that ended some hours ago, with two things kept of it. */
async function open(flow: Flow, hoursAgo = 1): Promise<void> {
  await flow.resize(360, 740);
  await flow.goto('/');
  await flow.store({
    desk: slot('desk', 1, { conversationId: 'c1', pitchId: 'p1' }),
    'pitch/p1': slot('pitch/p1', 1, { blanks: [{ id: 'my-name', text: 'Amara' }] }),
    'conversation/c1': slot('conversation/c1', 2, {
      personId: 'p1',
      day: { endedAt: new Date(Date.now() - hoursAgo * 3_600_000).toISOString() },
      takeaways: [
        { id: 't1', text: 'Ask people what they’d check first.', isForThanks: false },
        { id: 't2', text: 'The 410 was a 140.', isForThanks: true },
      ],
      blanks: [{ id: 'next-step', text: 'start the course on Saturday' }],
    }),
    'person/p1': slot('person/p1', 1, { name: 'Tom', stage: 'met' }),
  });
  await flow.goto(address);
  // What is chosen before the records are open is not kept.
  await expect.poll(() => textOf(flow, '.saved')).toContain('Saved on this device');
}

const dataOf = async (flow: Flow, name: string) =>
  (JSON.parse((await flow.stored())[name] ?? '{"data":{}}') as { data: Record<string, unknown> }).data;
const thanksOf = async (flow: Flow) => (await dataOf(flow, 'conversation/c1'))['thanks'];
const letterOf = (flow: Flow) => textOf(flow, '.thanks .typed');

/** What a person must be able to do after the talk, on a phone, whatever the browser. */
export function thankYou(test: FlowTest): void {
  writing(test);
  sending(test);

  test('shows the finished one and leaves it', async ({ flow }) => {
    await open(flow);
    await press(flow, 'Show me a finished one');
    await expect.poll(() => letterOf(flow)).toContain('The 410 that was a 140 is the first thing I told');
    await expect.poll(() => textOf(flow, '.by')).toContain('October 22');
    await press(flow, 'Back to mine');
    await expect.poll(() => letterOf(flow)).toContain('Dear Tom');
  });
}

function writing(test: FlowTest): void {
  test('makes the letter from what was starred, and follows what is typed', async ({ flow }) => {
    await open(flow);
    await expect.poll(() => letterOf(flow)).toContain('was that the 410 was a 140.');
    expect(await letterOf(flow)).toContain('I’ll start the course on Saturday');
    await flow.fill('#blank-takeaway', 'somebody has to go and find out');
    await expect.poll(() => letterOf(flow)).toContain('was that somebody has to go and find out.');
    await expect.poll(() => thanksOf(flow)).toMatchObject({ subject: 'Thank you, and what I took home' });
    await flow.reload();
    await expect.poll(() => letterOf(flow)).toContain('was that somebody has to go and find out.');
  });

  test('keeps one’s own words, and gives them back when a wording was taken by mistake', async ({ flow }) => {
    await open(flow);
    await flow.fill('#blank-takeaway', 'somebody has to go and find out');
    await flow.click('[name=wording][value=own]');
    await flow.fill('#thanks-text', 'Tom, thank you for the 410.');
    await expect.poll(() => thanksOf(flow)).toMatchObject({ text: 'Tom, thank you for the 410.' });
    await flow.click('[name=wording][value=thanks-email-what-stayed]');
    await expect.poll(() => letterOf(flow)).toContain('Dear Tom');
    await press(flow, 'Undo');
    const own = () => flow.run(() => document.querySelector<HTMLTextAreaElement>('#thanks-text')?.value);
    await expect.poll(own).toBe('Tom, thank you for the 410.');
    await flow.reload();
    await expect.poll(own).toBe('Tom, thank you for the 410.');
  });

  test('lays out a card with the same words', async ({ flow }) => {
    await open(flow);
    await flow.click('[name=way][value=card]');
    await expect.poll(() => textOf(flow, '.paper-card')).toContain('I learned that the 410 was a 140.');
    await expect.poll(() => thanksOf(flow)).toMatchObject({ channel: 'card' });
  });
}

function sending(test: FlowTest): void {
  test('notes that it went out, and takes that back', async ({ flow }) => {
    await open(flow);
    await press(flow, words.sent.mark);
    await expect.poll(() => textOf(flow, '.sent')).toContain('Sent on');
    const stage = async () => (await dataOf(flow, 'person/p1'))['stage'];
    await expect.poll(stage).toBe('thanked');
    const kept = async () => ((await thanksOf(flow)) as { text: string }).text;
    await expect.poll(kept).toContain('the 410 was a 140');
    await press(flow, 'Undo');
    await expect.poll(() => textOf(flow, '.sent')).toContain(words.sent.question);
    await expect.poll(stage).toBe('met');
  });

  test('counts a day from the real end, and is kind about more', async ({ flow }) => {
    await open(flow, 2);
    await expect.poll(() => textOf(flow, '.by')).toContain('later is still good');
    await open(flow, 80);
    await expect.poll(() => textOf(flow, '.by')).toContain('Late thanks is worth sending');
    await expect.poll(() => letterOf(flow)).toContain('This is late');
  });
}
