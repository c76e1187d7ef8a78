import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import PostalMime from 'postal-mime';
import { readEvent } from '../support/calendar-reader.ts';

async function open(page: Page, kind = 'ask'): Promise<void> {
  await page.goto('/tools/outreach/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.locator('#kind').focus();
  await expect(page.locator('.deeds')).toBeVisible();
  if (kind !== 'ask') await page.locator('#kind').selectOption(kind);
}

async function openExample(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: 'Show me a finished one' }).click();
  await expect(page.locator('.written .typed')).toContainText('I didn’t know that job existed.');
}

/** The text of the file that a click gives. */
async function fileFrom(page: Page, name: string): Promise<{ name: string; text: string }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

/** The addresses that links lead to, instead of following them to a mail program. */
const catchMail = (page: Page) =>
  page.evaluate(() => {
    addEventListener('click', (event) => {
      const { href } = event.target as HTMLAnchorElement;
      if (!href?.startsWith('mailto:')) return;
      event.preventDefault();
      document.body.dataset['mail'] = href;
    });
  });

const mail = (page: Page) => page.evaluate(() => document.body.dataset['mail'] ?? '');

test('gives an e-mail that a mail program reads', async ({ page }) => {
  await openExample(page);
  await page.locator('#email').fill('tom@threerivers.example');
  await page.getByText('Other ways to keep it').click();
  const { name, text } = await fileFrom(page, 'Download as e-mail (.eml)');
  expect(name).toBe('message-mr-lindgren.eml');
  const read = await PostalMime.parse(text);
  expect(read.subject).toBe('Your career-night talk, and twenty minutes');
  expect(read.to?.[0]?.address).toBe('tom@threerivers.example');
  expect(read.text).toContain('I’m a third-year biology student');
});

test('gives a plain text and a Markdown file with the letter in it', async ({ page }) => {
  await openExample(page);
  await page.getByText('Other ways to keep it').click();
  for (const ending of ['txt', 'md']) {
    const { name, text } = await fileFrom(page, `Download as .${ending}`);
    expect(name).toBe(`message-mr-lindgren.${ending}`);
    expect(text).toContain('Dear Mr. Lindgren,');
  }
});

test('opens the mail program with all of it', async ({ page }) => {
  await openExample(page);
  await catchMail(page);
  await page.getByRole('button', { name: 'Open in your mail program' }).click();
  const { searchParams } = new URL(await mail(page));
  expect(searchParams.get('subject')).toBe('Your career-night talk, and twenty minutes');
  expect(searchParams.get('body')).toMatch(/^Dear Mr\. Lindgren,\r\n\r\nI heard you/);
});

test('says when a message is too long for a link, and opens it all the same when asked', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Change the words by hand' }).click();
  await page.locator('#text').fill('é'.repeat(400));
  await catchMail(page);
  await page.getByRole('button', { name: 'Open in your mail program' }).click();
  await expect(page.getByRole('alert')).toContainText('too long for some mail programs');
  expect(await mail(page)).toBe('');
  await page.getByRole('button', { name: 'Open it anyway' }).click();
  await expect.poll(() => mail(page)).toContain('%C3%A9');
});

test('offers times from a calendar in words, and has typed ones back', async ({ page }) => {
  await open(page);
  await page.locator('#blank-times').fill('some time');
  await page.getByText('Pick times from a calendar').click();
  await page.getByRole('button', { name: 'Offer another time' }).click();
  await expect(page.locator('.day-time input[type=date]')).toBeFocused();
  await page.locator('.day-time input[type=date]').fill('2026-10-27');
  await page.locator('.day-time input[type=time]').fill('15:00');
  await page.locator('#offer-zone').selectOption('America/New_York');
  await expect(page.locator('#blank-times')).toHaveValue('Tuesday, October 27, at 3 p.m. (Eastern time)');
  await page.getByRole('button', { name: 'Take out 1' }).click();
  await expect(page.locator('#offer-add')).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.written .typed')).toContainText(
    'Tuesday, October 27, at 3 p.m. (Eastern time)',
  );
});

test('gives a calendar entry that a calendar reads, and moves it', async ({ page }) => {
  await open(page, 'reply-to-yes');
  await page.getByText('Put the day in your calendar').click();
  await page.getByRole('button', { name: 'Download for your calendar' }).click();
  await expect(page.getByRole('alert')).toHaveText('Set the day and the time first.');
  const pick = async (on: string, at: string) => {
    await page.locator('#meeting-on').fill(on);
    await page.locator('#meeting-at').fill(at);
    await page.locator('#meeting-zone').selectOption('Europe/Berlin');
    const { text } = await fileFrom(page, 'Download for your calendar');
    return readEvent(text);
  };
  const first = await pick('2026-10-22', '15:30');
  expect(first.startDate.toJSDate().toISOString()).toBe('2026-10-22T13:30:00.000Z');
  await expect(page.locator('.written .typed')).toContainText(
    'Thursday, October 22, at 3:30 p.m. Central European time',
  );
  const second = await pick('2026-10-26', '09:00');
  expect(second.uid).toBe(first.uid);
  expect(second.startDate.toJSDate().toISOString()).toBe('2026-10-26T08:00:00.000Z');
});

test('selects the blank that is left in a text changed by hand', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Change the words by hand' }).click();
  await page.locator('#text').fill('Hello [Their name], hello.');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.locator('.written .typed .open-blank').click();
  await expect(page.locator('#text')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('[Their name]');
});

test('prints the letter and nothing around it', async ({ page }) => {
  await openExample(page);
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => document.body.innerText);
  expect(shown).toMatch(
    /^To: Mr\. Lindgren\nSubject: Your career-night talk, and twenty minutes\n\s*Dear Mr/,
  );
  expect(shown.trim()).toMatch(/Amara Osei$/);
});

test('prints the letter while it is being changed', async ({ page }) => {
  await openExample(page);
  await page.getByRole('button', { name: 'Change the words by hand' }).click();
  await page.locator('#text').fill('My own words.');
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.body.innerText)).toContain('My own words.');
  await expect(page.locator('#text')).toBeHidden();
});

test('says so where the words of another channel cannot load, and tries again', async ({ page }) => {
  await open(page);
  await page.route('**/json/messages/sms.json', (route) => route.abort());
  await page.locator('input[name=channel][value=sms]').check();
  await expect(page.getByRole('alert')).toContainText('could not load');
  await page.unroute('**/json/messages/sms.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.counts')).toContainText('text message');
});

test('remembers a click that was quicker than the network', async ({ page }) => {
  const { promise: go, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/rest.*', async (route) => {
    await go;
    await route.continue();
  });
  await page.goto('/tools/outreach/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Copy message' }).click();
  await expect(page.getByText('Still loading.')).toBeVisible();
  resolve(undefined);
  await expect(page.getByRole('alert')).toContainText('8 blanks are still open');
});

test('gives the focus back where a message goes out with a blank all the same', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Copy message' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Go to the blank' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copy message' })).toBeFocused();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

for (const kind of ['ask', 'reply-to-yes']) {
  test(`fits a small phone and is accessible with everything open: ${kind}`, async ({ page }) => {
    await open(page, kind);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.locator('.deeds .button').first().click();
    const shut = page.locator('.bench details:not([open]) > summary');
    while ((await shut.count()) > 0) await shut.first().click();
    if (kind === 'ask') await page.getByRole('button', { name: 'Offer another time' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
  });
}
