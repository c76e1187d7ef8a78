import { expect, test, type Page } from '@playwright/test';
import { toolAddresses, toolStates } from '../support/tool-states.ts';

/** A node of Chromium's accessibility tree. */
type Node = { role: string; name: string; about: string; isLive: boolean };

/** Roles whose elements a person acts on. */
const controls = [
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'textbox',
];

/** What an assistive technology is told of the page, in order. */
async function treeOf(page: Page): Promise<Node[]> {
  const protocol = await page.context().newCDPSession(page);
  const { nodes } = await protocol.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? '').trim(),
      about: String(description?.value ?? ''),
      isLive: properties.some(({ name: property, value }) => property === 'live' && value.value === 'polite'),
    }));
}

const filled = toolStates['filled'];

for (const address of [...toolAddresses, '/plan/']) {
  test(`every control of ${address} has a name of its own and a role, beside a polite live region`, async ({
    page,
  }) => {
    await filled?.(page, address);
    const tree = await treeOf(page);
    const acted = tree.filter(({ role }) => controls.includes(role));
    expect(acted.length).toBeGreaterThan(10);
    expect(acted.filter(({ name }) => name === '')).toEqual([]);
    const buttons = acted
      .filter(({ role }) => role === 'button')
      .map(({ name, about }) => `${name} ${about}`);
    expect(buttons.filter((name, at) => buttons.indexOf(name) < at)).toEqual([]);
    expect(tree.filter(({ role }) => role === 'main')).toHaveLength(1);
    expect(tree.filter(({ isLive }) => isLive).length).toBeGreaterThan(0);
  });

  test(`the headings of ${address} go down one level at a time`, async ({ page }) => {
    await filled?.(page, address);
    const levels = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('aria-level') ?? one.tagName.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  });
}
