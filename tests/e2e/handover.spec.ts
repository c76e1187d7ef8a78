import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { labels } from '../../src/handover/labels.ts';
import { filled } from '../support/any-handed.ts';
import { clippedTexts, tooWide } from '../support/layout.ts';
import { linkOf } from '../support/links.ts';

const words = labels.en;
const kinds = ['questions', 'pitch', 'message', 'conversation'] as const;

for (const kind of kinds) {
  test(`a handed-over ${kind} fits a window of 320 pixels, also with words that never end`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const long = 'x'.repeat(290);
    const pitch = { ...filled.pitch, title: long, now: long };
    const person = { ...filled.person, name: long, role: long, organization: long, notes: long };
    const messages = filled.conversation.messages.map((one) => ({ ...one, subject: long, text: long }));
    await page.goto(
      await linkOf(kind, { pitch, person, conversation: { ...filled.conversation, messages } }),
    );
    await expect(page.locator('.offer')).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
    expect(await clippedTexts(page)).toEqual([]);
    await page.getByRole('button', { name: words.add }).click();
    await expect(page.locator('.undo')).toBeVisible();
    expect(await tooWide(page)).toEqual([]);
  });

  test(`a handed-over ${kind} prints as its sheet and nothing else`, async ({ page }) => {
    await page.goto(await linkOf(kind));
    await expect(page.locator('.offer')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const standing = await page.locator('body *').evaluateAll((all) =>
      all
        .filter(
          (one) => one.checkVisibility() && one.closest('.sheet') === null && one.childElementCount === 0,
        )
        .map((one) => (one.textContent ?? '').trim())
        .filter((text) => text !== ''),
    );
    expect(standing).toEqual([]);
    await expect(page.locator('.sheet')).toBeVisible();
  });

  test(`a handed-over ${kind} is accessible in light and dark, before and after it is accepted`, async ({
    page,
  }) => {
    await page.goto(await linkOf(kind));
    await expect(page.locator('.offer')).toBeVisible();
    const violations = async () => {
      const axe = new AxeBuilder({ page }).withTags([
        'wcag2a',
        'wcag2aa',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
      ]);
      const found = await axe.setLegacyMode().analyze();
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
    };
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations()).toEqual([]);
    }
    await page.getByRole('button', { name: words.add }).click();
    await expect(page.locator('.undo')).toBeVisible();
    expect(await violations()).toEqual([]);
  });
}

test('where storage is blocked the page says so, and the link stays in the address bar', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(await linkOf('questions'));
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.locator('main')).toContainText('this browser blocks storage');
  expect(new URL(page.url()).hash).toMatch(/^#v1\./);
});

test('an old browser says that it cannot unpack', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  await page.goto(await linkOf('questions'));
  await expect(page.getByRole('alert')).toHaveText(words.problems.unsupported);
});

test('nothing of a link is ever sent (S14)', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const address = await linkOf('conversation');
  await page.goto(address);
  await page.getByRole('button', { name: words.add }).click();
  await expect(page.locator('.undo')).toBeVisible();
  expect(asked.length).toBeGreaterThan(2);
  const packed = address.split('.')[1] ?? '';
  // What Chromium calls the request for the page has the fragment in it; on the wire there is none.
  expect(asked.slice(1).filter((one) => one.includes(packed.slice(0, 20)))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says why it needs one', async ({ page }) => {
    await page.goto('/open/');
    await expect(page.locator('main')).toContainText('never sent to a server');
  });
});
