/** How quickly pages that keep things answer, with a large workspace stored and the processor slowed four times. */
import { large, small } from './bench-workspace.mjs';

/** What is typed into, or ticked. */
const subjects = [
  { address: '/tools/pitch/', field: '#now', key: 'a', starts: 'keydown' },
  { address: '/checklist/', field: '.checklist li:first-child input', key: ' ', starts: 'keyup' },
];

const KEYS = 64;
const SLOWDOWN = 4;

/** The value that a share of the list stays below. */
const quantile = (list, share) => [...list].sort((a, b) => a - b)[Math.floor(list.length * share)];

/** A page of a new browser profile that holds `texts`. */
async function pageWith(browser, root, texts) {
  const localStorage = [...texts].map(([slot, value]) => ({ name: `askwell:${slot}`, value }));
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    storageState: { cookies: [], origins: [{ origin: root, localStorage }] },
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await protocol.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, protocol };
}

/** What the page's main thread has worked so far, in milliseconds. A busy machine does not change it. */
async function worked(protocol) {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Keeps the time from each event of a kind to the end of the next frame that is drawn after it, in milliseconds. */
function watchKeys(starts) {
  globalThis.times = [];
  addEventListener(
    starts,
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // A message is handled after the frame has been drawn.
        port1.onmessage = () => globalThis.times.push(performance.now() - timeStamp);
        port2.postMessage('');
      }),
    { capture: true },
  );
}

/**
 * The times of `KEYS` keys, and the thread's work for each, saving included: after every eighth a pause lets a save happen. Undefined
 * where the page has no such field.
 */
async function keys(browser, root, { address, field, key, starts }, texts) {
  const { page, protocol } = await pageWith(browser, root, texts);
  await page.goto(root + address);
  await page.waitForTimeout(2000);
  const found = page.locator(field).first();
  if ((await found.count()) === 0) return undefined;
  await found.focus();
  await page.evaluate(watchKeys, starts);
  const before = await worked(protocol);
  for (let count = 1; count <= KEYS; count += 1) {
    await page.keyboard.press(key);
    await page.waitForTimeout(count % 8 === 0 ? 600 : 60);
  }
  const work = ((await worked(protocol)) - before) / KEYS;
  const times = await page.evaluate(() => globalThis.times);
  await page.context().close();
  return { times, work };
}

/** Keeps the moment at which the page says that what is stored is saved. */
function watchSaved() {
  const look = () => {
    if (document.querySelector('.is-saved')) globalThis.savedAt = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

/** From the start of the navigation until the page says how saving stands. */
async function opening(browser, root, address, texts) {
  const { page } = await pageWith(browser, root, texts);
  await page.addInitScript(watchSaved);
  await page.goto(root + address);
  await page.waitForFunction(() => globalThis.savedAt !== undefined);
  const time = await page.evaluate(() => globalThis.savedAt);
  await page.context().close();
  return time;
}

const inWords = ({ times, work }) => {
  const [middle, high] = [0.5, 0.95].map((share) => quantile(times, share).toFixed(0));
  return `median ${middle} ms, p95 ${high} ms, processor ${work.toFixed(0)} ms`;
};

/** A line a page: keys to the next paint, then how long it takes until saved work is shown, beside a small workspace. */
export async function keyFigures(browser, root, repeat) {
  const lines = [];
  for (const subject of subjects) {
    const { address } = subject;
    const typed = await keys(browser, root, subject, large);
    const control = await keys(browser, root, subject, small);
    if (typed !== undefined && control !== undefined) {
      lines.push(`${address}, key to paint: ${inWords(typed)}; small workspace ${inWords(control)}`);
    }
    const [much, little] = [
      await repeat(() => opening(browser, root, address, large)),
      await repeat(() => opening(browser, root, address, small)),
    ].map((list) => quantile(list, 0.5).toFixed(0));
    lines.push(`${address}, opened with saved work shown: ${much} ms; small workspace ${little} ms`);
  }
  return lines;
}
