/**
 * `npm test`: every check, in order, and one line at the end that adds up what they counted: `N passed, N failed`.
 * `npm run quick` leaves out what needs a browser. A failed step does not stop the others.
 *
 * A step that counts prints a last line of the form `N passed, N failed` (vitest and Playwright have their own forms, read
 * from their JSON reports). A step that doesn't count is one check: it passed or it failed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers, ensurePackages, ownEnvironment } from './setup.mjs';

const isQuick = process.argv.includes('--quick');

const npm = (script) => ['npm', ['run', '--silent', script]];
const steps = [
  { name: 'format', command: npm('format:check') },
  { name: 'lint', command: npm('lint') },
  { name: 'spelling', command: npm('spelling') },
  { name: 'types', command: npm('check:types') },
  { name: 'unused', command: npm('unused') },
  {
    name: 'unit',
    command: [
      'npx',
      ['vitest', 'run', '--reporter=default', '--reporter=json', '--outputFile=test-results/unit.json'],
    ],
    count: () =>
      countOf('test-results/unit.json', ({ numPassedTests, numFailedTests }) => [
        numPassedTests,
        numFailedTests,
      ]),
  },
  { name: 'build', command: npm('build') },
  { name: 'readability', command: npm('readability'), count: countLine },
  { name: 'html', command: npm('html'), count: countLine },
  { name: 'budgets', command: npm('budgets'), count: countLine },
  {
    name: 'e2e',
    needsBrowser: true,
    command: npm('test:e2e'),
    count: () =>
      countOf('test-results/e2e.json', ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]),
  },
  { name: 'requests', needsBrowser: true, command: npm('requests'), count: countLine },
];

/** Reads a runner's JSON report; no report is no count. */
function countOf(file, read) {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

/** Reads the last `N passed, N failed` that a step printed. */
function countLine(output) {
  const last = [...output.matchAll(/(\d+) passed, (\d+) failed/g)].at(-1);
  return last && [Number(last[1]), Number(last[2])];
}

function runStep({ name, command: [program, args], count }) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(program, args, {
    env: ownEnvironment(),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  const output = `${stdout ?? ''}${stderr ?? ''}`;
  const isFine = status === 0;
  const counted = count?.(output) ?? [isFine ? 1 : 0, isFine ? 0 : 1];
  // A runner that breaks before it counts has failed, whatever it counted.
  const [passed, failed] = !isFine && counted[1] === 0 ? [counted[0], 1] : counted;
  console.log(isFine ? output.trimEnd().split('\n').slice(-6).join('\n') : output);
  return { name, passed, failed, seconds: (Date.now() - started) / 1000 };
}

ensurePackages();
if (!isQuick) ensureBrowsers();
rmSync('test-results', { recursive: true, force: true });

const results = steps.filter(({ needsBrowser }) => !(isQuick && needsBrowser)).map(runStep);

console.log('\n== all');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(12)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed  ${seconds.toFixed(1).padStart(6)} s`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
