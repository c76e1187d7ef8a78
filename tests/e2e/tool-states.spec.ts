import { expect, test } from '@playwright/test';
import { look, secondOpinion, views, violations } from '../support/checkers.ts';
import { toolAddresses, toolStates } from '../support/tool-states.ts';

// Two checkers look at every view of a page.
test.describe.configure({ timeout: 180_000 });

for (const address of toolAddresses) {
  for (const [state, reach] of Object.entries(toolStates)) {
    test(`${address} ${state} is accessible to two checkers`, async ({ page }) => {
      await reach(page, address);
      for (const view of views) {
        await look(page, view);
        expect(await violations(page), `axe, ${view.colorScheme}, ${view.width} px`).toEqual([]);
      }
      expect(await secondOpinion(page), 'second checker').toEqual([]);
    });
  }
}
