import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How a page is looked at: light and dark on a desk, and in the narrowest window, which is 1280 pixels at 400 % as well. */
export const views = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 320 },
] as const;

/** Sets the window and the colors of a view. */
export async function look(page: Page, { colorScheme, width }: (typeof views)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 800 });
}

/** What axe objects to: the rule and the elements. Opens every closed part first. */
export async function violations(page: Page): Promise<string[]> {
  await openAll(page);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(tags);
  // The one frame is a preview of an embed, which has tests of its own: axe needs no second page to put reports together.
  const found = await axe.exclude('iframe').setLegacyMode().analyze();
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const engine = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine'), 'utf8');

/** The part of IBM's Equal Access engine that we use (accessibility-checker-engine 4). */
type Ace = {
  Checker: new () => {
    check(
      root: Document,
      rules: string[],
    ): Promise<{
      results: { value: [string, string]; ruleId: string; path: { dom: string }; message: string }[];
    }>;
  };
};

/**
 * What the second checker, IBM's Equal Access engine, finds broken in WCAG 2.2: the rule, the place and the reason. Opens every closed part
 * first. Not in it: what it asks a person to look at ("potential" and "manual"), and its recommendations beyond WCAG, of which two are
 * not followed: a caption for each figure (our drawings carry a title and a description) and `legend` where `aria-label` names a group.
 */
export async function secondOpinion(page: Page): Promise<string[]> {
  await openAll(page);
  await page.evaluate(`${engine}; globalThis.ace = ace; 0`);
  return page.evaluate(async () => {
    const { ace } = globalThis as unknown as { ace: Ace };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value.join() === 'VIOLATION,FAIL')
      .map(({ ruleId, path, message }) => `${ruleId}: ${path.dom} ${message}`);
  });
}

/** Checkers take what is in a closed element for hidden, even where a wide window shows it. Of those that share a name only one can be open. */
async function openAll(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) {
      one.removeAttribute('name');
      one.setAttribute('open', '');
    }
  });
}
