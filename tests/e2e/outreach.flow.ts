import { expect } from '@playwright/test';
import type { Flow, FlowTest } from '../support/flow.ts';
import { open, fill, letter, seen, stored, watchClipboard, copied } from '../support/message-writer.ts';

const answers = {
  'their-name': 'Mr. Lindgren',
  event: 'the biology career night',
  question: 'What did you have to unlearn when you left the lab?',
  'specific-thing': 'you read charts all day',
  'who-i-am': 'a biology student',
  times: 'any weekday after three (Eastern)',
  minutes: 'twenty',
  'my-name': 'Amara Osei',
};

/** What somebody who writes a message must be able to do, whatever the browser. */
export function messageWriter(test: FlowTest): void {
  writing(test);
  changing(test);
  keeping(test);
}

async function fillAll(flow: Flow): Promise<void> {
  await flow.click('input[name=relation][value=event]');
  await expect.poll(() => seen(flow, '#blank-event')).toBe(true);
  for (const [blank, text] of Object.entries(answers)) await fill(flow, `#blank-${blank}`, text);
}

function writing(test: FlowTest): void {
  test('turns a choice and eight answers into a message to copy', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    await expect.poll(() => letter(flow)).toMatch(/^Dear Mr\. Lindgren,\n\nI left the biology career night/);
    await watchClipboard(flow);
    await flow.click('.deeds > .row > .button:not(.quiet)');
    await expect.poll(() => copied(flow)).toMatch(/^Dear Mr\. Lindgren,[^[\]{}]+Amara Osei$/);
    // The talk is planned for the minutes that the message promises.
    await expect.poll(() => stored(flow)).toMatch(/"minutes":20\b/);
  });

  test('tells which blanks are open before anything is copied, and leads there', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    await fill(flow, '#blank-minutes', ' ');
    await watchClipboard(flow);
    await flow.click('.deeds > .row > .button:not(.quiet)');
    await expect.poll(() => seen(flow, '[role=alert]')).toBe(true);
    expect(await flow.run(() => document.querySelector('[role=alert]')?.textContent)).toContain(
      'How many minutes',
    );
    expect(await copied(flow)).toBe('');
    await flow.press('Enter');
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('blank-minutes');
    await flow.click('.deeds > .row > .button:not(.quiet)');
    await flow.click('[role=alert] .quiet');
    await expect.poll(() => copied(flow)).toContain('[How many minutes]');
  });

  test('tells which words read wrong where they stand, leads there, and holds nothing back', async ({
    flow,
  }) => {
    await open(flow);
    await fillAll(flow);
    const misfits = () => flow.run(() => document.querySelector('.misfits')?.textContent ?? '');
    await expect.poll(() => seen(flow, '.counts')).toBe(true);
    expect(await misfits()).toBe('');
    await fill(flow, '#blank-minutes', '20 minutes');
    await expect.poll(misfits).toContain('How many minutes reads better as a number alone');
    await flow.click('.misfits button');
    await expect.poll(() => flow.run(() => document.activeElement?.id)).toBe('blank-minutes');
    await watchClipboard(flow);
    await flow.click('.deeds > .row > .button:not(.quiet)');
    await expect.poll(() => copied(flow)).toContain('20 minutes minutes');
    await fill(flow, '#blank-minutes', '20');
    await expect.poll(misfits).toBe('');
  });

  test('says what is over a limit, and asks for the plan', async ({ flow }) => {
    await open(flow);
    await flow.click('input[name=channel][value=linkedin-note]');
    await expect.poll(() => seen(flow, '#blank-who-short')).toBe(true);
    await fill(flow, '#blank-question', 'Why? '.repeat(30));
    await expect
      .poll(() => flow.run(() => document.querySelector('.counts')?.textContent))
      .toMatch(
        /\d+ characters over LinkedIn’s limit \(200 without a paid plan\)\.[^]*I have a paid plan[^]*source E73/,
      );
    await flow.click('.counts input');
    await expect.poll(() => flow.run(() => document.querySelector('.counts')?.textContent)).toMatch(/ 300 /);
  });
}

function changing(test: FlowTest): void {
  test('lets the words be changed by hand, and brings the template back and forth', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    const before = await letter(flow);
    await flow.click('#change');
    await expect.poll(() => seen(flow, '#text')).toBe(true);
    await fill(flow, '#text', 'My own words.');
    await flow.click('.editor .button');
    await expect.poll(() => letter(flow)).toBe('My own words.');
    await flow.click('.deeds > .link');
    await expect.poll(() => letter(flow)).toBe(before);
    await flow.click('.undo .link');
    await expect.poll(() => letter(flow)).toBe('My own words.');
  });

  test('changes the tone of the words and nothing that was filled in', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    await fill(flow, '#blank-who-i-am', 'someone who’s here');
    await flow.click('input[name=tone][value=formal]');
    await expect.poll(() => letter(flow)).toMatch(/I am someone who’s here[^]+Sincerely,\nAmara Osei$/);
  });

  test('notes a message as sent, and takes that back', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    await flow.click('.sent .link');
    await expect.poll(() => stored(flow)).toMatch(/"stage":"asked"/);
    expect(await stored(flow)).toMatch(/"sentOn":"\d{4}-\d\d-\d\d"/);
    await flow.click('.undo .link');
    await expect.poll(() => stored(flow)).toMatch(/"stage":"to-ask"/);
    expect(await stored(flow)).toMatch(/"sentOn":null/);
  });
}

function keeping(test: FlowTest): void {
  test('has everything again after a reload', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    await flow.click('input[name=tone][value=familiar]');
    await flow.click('input[name=approach][value=your-path]');
    await expect.poll(() => seen(flow, '#blank-their-turn')).toBe(true);
    await fill(flow, '#blank-their-turn', 'move to data');
    await expect
      .poll(() => letter(flow))
      .toMatch(/^Hi Mr\. Lindgren[^]+move to data[^]+Thanks,\nAmara Osei$/);
    const before = await letter(flow);
    await expect.poll(() => stored(flow)).toContain('move to data');
    await open(flow);
    await expect.poll(() => letter(flow)).toBe(before);
  });

  test('comes back to the answer that was begun, with what was filled in for the first message', async ({
    flow,
  }) => {
    await open(flow);
    await fillAll(flow);
    await flow.run(() => {
      const select = document.querySelector<HTMLSelectElement>('#kind');
      if (select) select.value = 'reply-to-later';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(() => letter(flow)).toMatch(/^Dear Mr\. Lindgren,\n\nLater is fine/);
    await expect.poll(() => stored(flow)).toContain('reply-to-later');
    await open(flow);
    await expect.poll(() => letter(flow)).toMatch(/^Dear Mr\. Lindgren,\n\nLater is fine/);
  });

  test('shows the finished example and leaves what is one’s own untouched', async ({ flow }) => {
    await open(flow);
    await fillAll(flow);
    await expect.poll(() => stored(flow)).toContain('Amara Osei');
    const [own, mine] = [await stored(flow), await letter(flow)];
    await flow.click('.frame .button');
    await expect.poll(() => letter(flow)).toContain('I didn’t know that job existed.');
    await fill(flow, '#blank-my-name', 'Somebody else');
    await flow.click('.deeds > .link');
    await flow.click('.frame .button');
    await expect.poll(() => letter(flow)).toBe(mine);
    expect(await stored(flow)).toBe(own);
  });
}
