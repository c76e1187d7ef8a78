import { expect, test } from '@playwright/test';
import { liveTools } from '../../src/tools/registry.ts';

test('only embeds may be framed by other sites, and only what they load is open to frames without an origin', async ({
  request,
}) => {
  const headers = async (path: string) => (await request.get(path)).headers();
  expect((await headers('/embed/pitch/'))['content-security-policy']).toBe('frame-ancestors *');
  for (const path of ['/', '/tools/pitch/', '/plan/', '/open/', '/guides/dress/', '/embed/']) {
    expect((await headers(path))['content-security-policy'], path).toContain("frame-ancestors 'self'");
  }
  expect((await headers('/json/questions.json'))['access-control-allow-origin']).toBe('*');
  expect((await headers('/plan/'))['access-control-allow-origin']).toBeUndefined();
});

test('a tool’s page and its embed name the oEmbed answer, and the embed names the tool as the real one', async ({
  request,
}) => {
  for (const tool of liveTools) {
    for (const path of [`/tools/${tool}/`, `/embed/${tool}/`]) {
      const html = await (await request.get(path)).text();
      expect(html).toMatch(new RegExp(`type="application/json\\+oembed" href="[^"]+/oembed/${tool}\\.json"`));
      expect(html).toMatch(new RegExp(`rel="canonical" href="[^"]+/tools/${tool}/"`));
    }
    const answer = await request.get(`/oembed/${tool}.json?maxwidth=500&format=json`);
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', width: 600 });
  }
  expect(await (await request.get('/sitemap-0.xml')).text()).not.toMatch(/\/embed\/[a-z]/);
});

test('an accent with too little contrast is refused with a reason, a good one is used', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const thread = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--thread'));
  await page.goto('/embed/pitch/?accent=%23ffcc00&schoolUrl=javascript:alert(1)&school=X');
  expect(await thread()).toBe('');
  expect(said.join()).toMatch(/accent=#ffcc00: its contrast on paper is 1\.\d\d/);
  await expect(page.locator('.school a[href]')).toHaveCount(0);
  await page.goto('/embed/pitch/?accent=%237a1f3d&theme=dark');
  expect(await thread()).toContain('#7a1f3d');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});
