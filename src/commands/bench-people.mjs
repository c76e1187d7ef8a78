/**
 * How the list of people stands a thousand of them, the processor slowed four times: how long an import takes, and the longest task of
 * the main thread while the list opens, is searched, filtered, shown further and drawn.
 */
import { median } from './median.mjs';

const PEOPLE = 1000;
const SLOWDOWN = 4;
const RUNS = Number(process.env.ASKWELL_RUNS ?? 3);

const firstNames = ['Ann', 'Bo', 'Cy', 'Dana', 'Eli', 'Fay', 'Gus', 'Hana', 'Ida', 'Joel'];

/** Rows as LinkedIn writes them. */
const connections = [
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  ...Array.from({ length: PEOPLE }, (_, n) =>
    [
      firstNames[n % firstNames.length],
      `Lindgren ${n}`,
      `https://www.linkedin.com/in/person-${n}`,
      n % 9 === 0 ? `person${n}@example.org` : '',
      `"Three Rivers Health, Unit ${n % 40}"`,
      n % 3 === 0 ? 'Clinical data manager' : 'Registered nurse',
      '12 Jan 2024',
    ].join(','),
  ),
  '',
].join('\n');

/** Every fourth person was led to by the one whose number is a quarter. */
const linked = Array.from({ length: PEOPLE }, (_, n) => {
  const slot = `person/p${n}`;
  const data = {
    name: `${firstNames[n % firstNames.length]} Lindgren ${n}`,
    role: 'Clinical data manager',
    organization: `Unit ${n % 40}`,
    stage: ['to-ask', 'asked', 'met'][n % 3],
    introducedBy: n > 0 && n % 4 === 0 ? `p${n / 4}` : null,
    addresses: [{ id: 'a', kind: 'email', text: `p${n}@example.org` }],
    notes: 'Prefers mornings. Spoke on the panel about moving from the lab to data.',
  };
  const envelope = { app: 'askwell', slot, version: 1, savedAt: '2026-11-11T09:00:00.000Z', data };
  return { name: `askwell:${slot}`, value: JSON.stringify(envelope) };
});

/** Keeps every task that is longer than 50 ms. */
function watchTasks() {
  globalThis.tasks = [];
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) globalThis.tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

async function slowPage(browser, root, localStorage) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    storageState: { cookies: [], origins: [{ origin: root, localStorage }] },
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watchTasks);
  await page.goto(`${root}/tools/people/`);
  // A click before the tool has come alive is lost.
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' });
  return page;
}

/** From the click that adds a thousand people until they are in the list. */
async function importing(browser, root) {
  const page = await slowPage(browser, root, []);
  await page.locator('#bring-open').click();
  const started = Date.now();
  const buffer = Buffer.from(connections);
  await page.locator('#bring-file').setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer });
  await page.locator('.preview > .button').waitFor();
  const read = Date.now() - started;
  const clicked = Date.now();
  await page.locator('.preview > .button').click();
  await page.locator('.person').first().waitFor();
  const added = Date.now() - clicked;
  await page.context().close();
  return { read, added };
}

/** The longest task of each act, in milliseconds; 0 where none was longer than 50. */
async function longestTasks(browser, root) {
  const page = await slowPage(browser, root, linked);
  const acts = {
    open: () => page.locator('.person').first().waitFor(),
    search: () => page.locator('#people-search').pressSequentially('lindgren 77', { delay: 150 }),
    filter: () => page.locator('#people-stage').selectOption('met'),
    clear: () => page.locator('#people-search').fill(''),
    more: () => page.locator('.people-rows + .button').click(),
    sort: () => page.locator('#people-order').selectOption('organization'),
    draw: () => page.locator('#picture-open').click(),
  };
  const found = [];
  for (const [name, act] of Object.entries(acts)) {
    await act();
    await page.waitForTimeout(1500);
    const tasks = await page.evaluate(() => globalThis.tasks.splice(0));
    found.push([name, Math.round(Math.max(0, ...tasks))]);
  }
  await page.context().close();
  return found;
}

/** Two lines: the import, and the longest tasks, each as the medians of three runs. */
export async function peopleFigures(browser, root) {
  const imports = [];
  const tasks = [];
  for (let run = 0; run < RUNS; run += 1) {
    imports.push(await importing(browser, root));
    tasks.push(await longestTasks(browser, root));
  }
  const longest = tasks[0].map(([name], at) => `${name} ${median(tasks.map((list) => list[at][1]))}`);
  return [
    `people, import of ${PEOPLE}: read and previewed in ${median(imports.map(({ read }) => read))} ms, added in ${median(imports.map(({ added }) => added))} ms`,
    `people, longest task with ${PEOPLE} (0: none over 50 ms): ${longest.join(', ')} ms`,
  ];
}
