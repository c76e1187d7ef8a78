/**
 * How the list of people stands a thousand of them, the processor slowed four times: how long an import takes, and the longest task of
 * the main thread while the list opens, is searched, filtered, shown further and drawn.
 */
import { median } from './median.mjs';

const PEOPLE = 1000;
const SLOWDOWN = 4;
/** Milliseconds after which a page, or an act, has nothing left to do. */
const SETTLED = 2500;
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
    // Who keeps a thousand people has been here before: the site’s files are not fetched for offline use beside the measuring.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.addInitScript(watchTasks);
  await page.goto(`${root}/tools/people/`);
  // A click before the tool has come alive is lost. The driver looks at nothing until then: its own script is work of the page’s thread.
  await page.waitForTimeout(SETTLED);
  return page;
}

/** Resolves to the milliseconds from the next event of a kind until a thing is on the page. All within the page: a driver is slow. */
function timeUntil([event, thing]) {
  return new Promise((done) => {
    const start = ({ timeStamp }) => {
      const look = () => {
        if (document.querySelector(thing)) done(Math.round(performance.now() - timeStamp));
        else requestAnimationFrame(look);
      };
      look();
    };
    addEventListener(event, start, { capture: true, once: true });
  });
}

/** How long the reading of a file takes until its preview is shown, and the click that adds a thousand people until they are in the list. */
async function importing(browser, root) {
  const page = await slowPage(browser, root, []);
  await page.locator('#bring-open').click();
  await page.locator('#bring-file').waitFor({ state: 'attached' });
  const add = '.preview > .button';
  const read = page.evaluate(timeUntil, ['change', add]);
  const buffer = Buffer.from(connections);
  await page.locator('#bring-file').setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer });
  await page.locator(add).waitFor();
  const added = page.evaluate(timeUntil, ['click', '.person']);
  await page.locator(add).click();
  const times = { read: await read, added: await added };
  await page.context().close();
  return times;
}

/** The longest task of each act, in milliseconds; 0 where none was longer than 50. */
async function longestTasks(browser, root) {
  const page = await slowPage(browser, root, linked);
  const acts = {
    open: () => {},
    // Puts the driver’s script into the page, which takes longer than most acts.
    driver: () => page.locator('#people-search').focus(),
    search: () => page.keyboard.type('lindgren 77', { delay: 150 }),
    filter: () => page.locator('#people-stage').selectOption('met'),
    clear: () => page.locator('#people-search').fill(''),
    more: () => page.locator('.people-rows + .button').click(),
    sort: () => page.locator('#people-order').selectOption('organization'),
    draw: () => page.locator('#picture-open').click(),
  };
  const found = [];
  for (const [name, act] of Object.entries(acts)) {
    await act();
    await page.waitForTimeout(SETTLED);
    const tasks = await page.evaluate(() => globalThis.tasks.splice(0));
    if (name !== 'driver') found.push([name, Math.round(Math.max(0, ...tasks))]);
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
