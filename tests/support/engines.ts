import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Project } from '@playwright/test';
import { miniBrowser } from './webkit-driver.ts';

const chromium = process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium';
const firefox = process.env['FIREFOX_BIN'] ?? '/usr/bin/firefox-esr';

type Engine = {
  project: Project & { name: string };
  isInstalled: boolean;
  /** What to install, as the end of a sentence. */
  install: string;
};

const engines: readonly Engine[] = [
  {
    project: {
      name: 'chromium',
      testIgnore: ['**/*.wk.spec.ts', '**/feeds.spec.ts', '**/paper-*.spec.ts'],
      use: {
        browserName: 'chromium',
        launchOptions: {
          // Starts CHROMIUM_BIN with its storage parted by site, as people have it.
          executablePath: join(import.meta.dirname, 'chromium-partitioned.sh'),
          args: [
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
    isInstalled: existsSync(chromium),
    install: 'install the package chromium, or set CHROMIUM_BIN',
  },
  {
    project: {
      name: 'firefox-esr',
      testMatch: '**/*.pw.spec.ts',
      use: {
        browserName: 'firefox',
        channel: 'moz-firefox',
        // The relay starts the Firefox of FIREFOX_BIN.
        launchOptions: { executablePath: join(import.meta.dirname, 'firefox-esr-bidi.mjs') },
      },
    },
    isInstalled: existsSync(firefox),
    install: 'install the package firefox-esr, or set FIREFOX_BIN',
  },
  {
    project: { name: 'webkitgtk', testMatch: '**/*.wk.spec.ts' },
    isInstalled: isOnPath('WebKitWebDriver') && isOnPath('Xvfb') && miniBrowser() !== undefined,
    install: 'install the packages webkit2gtk-driver and xvfb',
  },
  {
    // What leaves the site on paper, read and printed by programs that are not ours.
    project: { name: 'paper', testMatch: '**/paper-*.spec.ts' },
    isInstalled: ['qpdf', 'pdfinfo', 'pdftotext', 'soffice'].every(isOnPath),
    install: 'install the packages qpdf, poppler-utils and libreoffice-writer-nogui',
  },
];

/**
 * The test projects of the browser engines on this machine. Names those that are missing on standard error.
 *
 * @throws Error on a CI machine that lacks an engine, since a suite that skips would pass there unseen.
 */
export function installed(): Project[] {
  const missing = engines.filter(({ isInstalled }) => !isInstalled);
  const advice = missing.map(({ project, install }) => `No tests in ${project.name}: ${install}.`).join('\n');
  if (missing.length > 0 && process.env['CI'] === 'true') throw new Error(advice);
  // Every worker reads the configuration again; once is enough to say it.
  if (missing.length > 0 && process.env['TEST_WORKER_INDEX'] === undefined) console.error(advice);
  return engines.filter(({ isInstalled }) => isInstalled).map(({ project }) => project);
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
