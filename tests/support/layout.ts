import type { Page } from '@playwright/test';

/** Applies rules to the open page as a reader's own style sheet would. A built sheet passes the page's policy. */
export async function addRules(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** The elements that make the page wider than its window; none where it needs no sideways scrolling. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [`${scrollWidth} > ${clientWidth}`, ...wide.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
}

/** Texts that reach out of the window or out of a box that hides what does not fit. */
export async function clippedTexts(page: Page, { hasDrawings = true } = {}): Promise<string[]> {
  return page.evaluate((isDrawingRead) => {
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      return [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    };
    const boxOf = (element: Element) => {
      const box = element.parentElement?.closest('svg') ? null : element.parentElement;
      for (let at: Element | null = box; at && at !== document.body; at = at.parentElement) {
        if (hides(at)) return at.getBoundingClientRect();
      }
      return { left: 0, right: document.documentElement.clientWidth, top: -Infinity, bottom: Infinity };
    };
    const isCut = (text: Node) => {
      const parent = text.parentElement;
      if (!parent?.checkVisibility() || parent.closest('.hidden')) return false;
      if (!isDrawingRead && parent.closest('svg')) return false;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = boxOf(parent);
      return [...range.getClientRects()].some(
        ({ left, right, top, bottom }) =>
          left < box.left - 1 || right > box.right + 1 || top < box.top - 1 || bottom > box.bottom + 1,
      );
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const cut: string[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode.textContent?.trim();
      if (text && isCut(walker.currentNode)) cut.push(text.slice(0, 60));
    }
    return cut;
  }, hasDrawings);
}

/** Pairs of the header's parts that lie over one another, and parts that reach below it. */
export async function headerOverlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bar = document.querySelector('header');
    const parts = [...(bar?.children ?? [])].filter((part) => part.checkVisibility());
    const boxes = parts.map((part) => ({
      name: part.textContent?.trim(),
      box: part.getBoundingClientRect(),
    }));
    const end = bar?.getBoundingClientRect().bottom ?? 0;
    const below = boxes
      .filter(({ box }) => box.bottom > end + 1)
      .map(({ name }) => `${name} reaches below the header`);
    const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
    const over = pairs
      .filter(
        ([{ box: a }, { box: b }]) =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom && b.top < a.bottom,
      )
      .map(([a, b]) => `${a.name} / ${b.name}`);
    return [...below, ...over];
  });
}
