/**
 * `npm run bench`: times that a reader feels, printed as medians of several runs beside a control in the same run. Nothing here is
 * asserted: machines differ. The built site must stand in `dist`.
 *
 * 1. Largest Contentful Paint of a guide against a blank page, over an emulated slow mobile link (1.6 Mbit/s, 150 ms).
 * 2. Search: from opening it to the first result, cold cache, the same link, the processor slowed four times; and the bytes it took.
 * 3. With 1,000 people and 5,000 questions stored, the processor slowed four times: from a key to the next paint, which should stay
 *    below 50 ms, and from navigation until saved work is shown. The opening of all of it in Node alone.
 * 4. The list of people with 1,000 of them: an import, and the longest task of each act (`bench-people.mjs`).
 * 5. A guide's bytes beside other builders' (`bench-peers.mjs`), and what a build takes with 20, 200 and 2,000 guides (`bench-build.mjs`).
 */
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { buildFigures } from './bench-build.mjs';
import { keyFigures } from './bench-keys.mjs';
import { median } from './median.mjs';
import { peerFigures } from './bench-peers.mjs';
import { peopleFigures } from './bench-people.mjs';
import { large, megabytes } from './bench-workspace.mjs';
import { ownEnvironment } from './setup.mjs';

const RUNS = 5;
const PORT = 4191;
const slowLink = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

const { chromium } = await import('@playwright/test');
const server = spawn('node', ['src/commands/serve.mjs', '--port', String(PORT)], {
  env: ownEnvironment(),
  stdio: 'pipe',
});
await new Promise((done) => server.stdout.once('data', done));
const blank = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end('<!doctype html><html lang="en"><title>Blank</title><p>Blank.</p></html>');
}).listen(PORT + 1);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_BIN ?? '/usr/bin/chromium' });

/** Opens a page on a fresh profile with the slow link, runs `measure` on it, and closes it. */
async function onSlowPage(cpuSlowdown, measure) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Network.enable');
  await protocol.send('Network.emulateNetworkConditions', slowLink);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
  const result = await measure(page, protocol);
  await context.close();
  return result;
}

const largestPaint = (address) =>
  onSlowPage(1, async (page) => {
    await page.goto(address, { waitUntil: 'load' });
    return page.evaluate(
      () =>
        new Promise((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
  });

const firstResult = () =>
  onSlowPage(4, async (page, protocol) => {
    await page.goto(`http://localhost:${PORT}/guides/conduct/`, { waitUntil: 'load' });
    let bytes = 0;
    protocol.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    const started = Date.now();
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('silence');
    await page.locator('dialog li a').first().waitFor();
    return { time: Date.now() - started, bytes };
  });

const repeat = async (measure) => {
  const results = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await measure());
  return results;
};

const control = median(await repeat(() => largestPaint(`http://localhost:${PORT + 1}/`)));
const guide = median(await repeat(() => largestPaint(`http://localhost:${PORT}/guides/reach-out/`)));
const searches = await repeat(firstResult);
console.log(
  `guide, largest paint:      ${guide.toFixed(0)} ms; blank page ${control.toFixed(0)} ms; ratio ${(guide / control).toFixed(2)}`,
);
console.log(
  `search, to first result:   ${median(searches.map(({ time }) => time))} ms, ${median(searches.map(({ bytes }) => bytes))} bytes`,
);
for (const line of await keyFigures(browser, `http://localhost:${PORT}`, repeat)) console.log(line);
for (const line of await peopleFigures(browser, `http://localhost:${PORT}`)) console.log(line);
const opened = spawnSync('node', ['--no-warnings', 'src/commands/bench-open.mjs'], {
  env: ownEnvironment(),
  encoding: 'utf8',
});
console.log(
  `opening ${large.size} records, ${megabytes(large).toFixed(1)} MB, in Node: ${opened.stdout.trim() || opened.stderr} ms`,
);
console.log(
  `medians of ${RUNS} runs; slow mobile link for guide and search; processor slowed 4 times but for the guide`,
);

await browser.close();
blank.close();
server.kill();

for (const line of peerFigures()) console.log(line);
for (const line of buildFigures()) console.log(line);
