import { expect, test, type Browser } from '@playwright/test';
import { aGuide, everyPage } from '../support/addresses.ts';

/** The heading and the text of a page's main part, without what is shown only with scripts, or only without them. */
async function textOf(browser: Browser, address: string, javaScriptEnabled: boolean) {
  const page = await browser.newPage({ javaScriptEnabled });
  await page.goto(address);
  const text = await page.evaluate(() => {
    for (const element of document.querySelectorAll('.scripted, .unscripted')) element.remove();
    // `innerText` leaves out what the browser has not laid out yet.
    for (const list of document.querySelectorAll<HTMLElement>('main .bank'))
      list.style.contentVisibility = 'visible';
    return {
      headings: [...document.querySelectorAll('h1')].filter((heading) => heading.checkVisibility()).length,
      main: document.querySelector('main')?.innerText ?? '',
    };
  });
  await page.close();
  return text;
}

for (const address of everyPage) {
  test(`${address} shows all of its text without scripts`, async ({ browser, baseURL }) => {
    const url = new URL(address, baseURL).href;
    const plain = await textOf(browser, url, false);
    expect(plain.headings).toBe(1);
    expect(plain.main.length).toBeGreaterThan(100);
    expect(plain).toEqual(await textOf(browser, url, true));
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('keeps back the buttons that would do nothing', async ({ page }) => {
    await page.goto(aGuide);
    await expect(page.locator('[data-print]')).toBeHidden();
  });

  test('opens the menu of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/');
    await page.locator('.bar button').click();
    await page.locator('#menu a[href="/checklist/"]').click();
    await expect(page).toHaveURL('/checklist/');
  });

  test('leads to the search page', async ({ page }) => {
    await page.goto('/');
    await page.locator('[data-search]').click();
    await expect(page).toHaveURL('/search/');
    await expect(page.locator('main a').first()).toBeVisible();
  });

  test('opens the contents of a guide on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(aGuide);
    await expect(page.locator('.thread .inside a').first()).toBeHidden();
    await page.locator('.thread summary').click();
    await expect(page.locator('.thread .inside a').first()).toBeVisible();
  });

  test('opens a message', async ({ page }) => {
    await page.goto('/templates/');
    const message = page.locator('main details:not([open])').first();
    await expect(message.locator('.letter')).toBeHidden();
    const id = await message.evaluate((element) => element.parentElement?.id);
    await message.locator('summary').click();
    await expect(page.locator(`#${id} .letter`).first()).toBeVisible();
  });
});
