import { defineConfig } from '@playwright/test';
import { installed } from './tests/support/engines.ts';
import { port, subPath } from './tests/support/sub-path.ts';

/** What each copy of the site was asked for is written down; `npm run requests` reads it after the run. */
const serve = (port: number, name: string, more: string) => ({
  command: `node src/commands/serve.mjs --port ${port} --record test-results/requests-${name}.jsonl ${more}`,
  port,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/e2e',
  // A folder of its own: Playwright empties it at every start, and the build for the sub path must stay.
  outputDir: 'test-results/artifacts',
  globalSetup: './tests/support/global-setup.ts',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // A browser that is slow to start on a busy machine gets a second try; the report names what needed one.
  retries: 1,
  // Where a test is about something else, no worker stands between the page and what the test answers for it.
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
  },
  webServer: [
    serve(port, 'root', '--dir dist --base /'),
    serve(subPath.port, 'sub-path', `--dir ${subPath.dir} --base ${subPath.base}`),
  ],
  projects: [{ name: 'files', testMatch: 'feeds.spec.ts' }, ...installed()],
});
