/**
 * `npm run lighthouse [-- path ...]`: Lighthouse (mobile) over every kind of page of the built site, a row a page. Fails when a
 * category is under 100. Lighthouse stays outside the lock file, so this asks npm for it and is no part of `npm test`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment, stop } from './setup.mjs';

const VERSION = '13.5.0';
const PORT = '4190';
const kinds = [
  '/',
  '/guides/',
  '/guides/reach-out/',
  '/guides/dress/',
  '/checklist/',
  '/questions/',
  '/templates/',
  '/sources/',
  '/for-professionals/',
  '/changes/',
  '/offline/',
];

const paths = process.argv.length > 2 ? process.argv.slice(2) : kinds;
const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const server = spawn('node', ['src/commands/serve.mjs', '--port', PORT], {
  env: ownEnvironment(),
  stdio: 'pipe',
});
await new Promise((done) => server.stdout.once('data', done));

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
let under = 0;
console.log(
  `${'page'.padEnd(24)} ${categories.map((name) => name.padStart(15)).join('')}   LCP ms  TBT ms    CLS`,
);
for (const [index, path] of paths.entries()) {
  const report = join(folder, `${index}.json`);
  const { status, stderr } = spawnSync(
    'npx',
    [
      '--yes',
      `lighthouse@${VERSION}`,
      `http://localhost:${PORT}${path}`,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      '--chrome-flags=--headless=new --no-sandbox --disable-background-networking',
    ],
    {
      env: ownEnvironment({ CHROME_PATH: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' }),
      encoding: 'utf8',
    },
  );
  if (status !== 0) {
    server.kill();
    stop(`Lighthouse could not read ${path}:\n${stderr}`);
  }
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const scores = categories.map((name) => Math.round((result.categories[name]?.score ?? 0) * 100));
  if (scores.some((score) => score < 100)) under += 1;
  const value = (audit) => result.audits[audit]?.numericValue ?? 0;
  console.log(
    `${path.padEnd(24)} ${scores.map((score) => String(score).padStart(15)).join('')} ${value('largest-contentful-paint').toFixed(0).padStart(8)} ${value('total-blocking-time').toFixed(0).padStart(7)} ${value('cumulative-layout-shift').toFixed(3).padStart(6)}`,
  );
  for (const audit of Object.values(result.audits)) {
    const counts = categories.some((name) =>
      result.categories[name]?.auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0),
    );
    if (counts && audit.score !== null && audit.score < 0.9) console.log(`  ${audit.id}: ${audit.title}`);
  }
}
server.kill();
console.log(`${paths.length - under} passed, ${under} failed`);
process.exitCode = under > 0 ? 1 : 0;
