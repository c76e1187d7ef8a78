/**
 * `npm run requests`, after a run of the end-to-end tests: reads what the servers wrote down of it and says whether any page or tool, in any
 * engine, sent more than the address of a file. One check for each way to leak: a method that sends, a body, a cookie, a query that is not
 * a host's setting of an embed, a referrer that tells one, a path that is no file; and one for breaches of a page's policy.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../../src/embed/core/settings.ts';
import { onPurpose } from '../support/on-purpose.ts';
import { subPath } from '../support/sub-path.ts';

type Asked = {
  kind: 'request';
  base: string;
  method: string;
  url: string;
  size: number;
  cookie?: string;
  referer?: string;
};
type Violation = { kind: 'violation'; report?: { 'csp-report': Record<string, string> } };

/** Paths without a file: those that tests open to see what becomes of them, and the icon that browsers ask every host for. */
const deadOnPurpose = /^(no\/such\/page\/|(embed\/)?no-such|%zz\/$|favicon\.ico$)/;

const rows = globSync('test-results/requests-*.jsonl').flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Asked | Violation),
);
const requests = rows.filter((row) => row.kind === 'request');
const reports = rows.filter((row) => row.kind === 'violation').map(({ report }) => report?.['csp-report']);
const violations = reports
  .filter((report) => report !== undefined)
  .filter((report) => !report['document-uri']?.endsWith(onPurpose));

/** The path below the base, with its escapes read; one with broken escapes stays as it is. */
function pathOf({ url, base }: Asked): string {
  const path = new URL(url, 'http://site').pathname.slice(base.length);
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function isFile(asked: Asked): boolean {
  const folder = asked.base === subPath.base ? subPath.dir : 'dist';
  const path = join(folder, pathOf(asked));
  return existsSync(path) && (statSync(path).isFile() || existsSync(join(path, 'index.html')));
}

/** Queries that hold nothing of a person’s: the moment that search and a second try for a script add, and what an oEmbed consumer asks. */
const plainQuery = /^(\?(ts|astro-retry)=\d+|\?maxwidth=\d+&format=json|)$/;

/** Whether a query is one of those or of tests, or holds only what a host may set for an embed. */
function isSettings(url: string): boolean {
  const { pathname, search } = new URL(url, 'http://site');
  if (search === onPurpose || plainQuery.test(search)) return true;
  const asked = [...new URLSearchParams(search).keys()];
  const { settings, refusals } = readSettings(search);
  return /\/embed\//.test(pathname) && Object.keys(settings).length + refusals.length === asked.length;
}

const checks: Record<string, string[]> = {
  'every request only asks for a file': requests
    .filter(({ method }) => !['GET', 'HEAD'].includes(method))
    .map(({ method, url }) => `${method} ${url}`),
  'no request has a body': requests.filter(({ size }) => size > 0).map(({ url }) => url),
  'no request carries a cookie': requests.filter(({ cookie }) => cookie !== undefined).map(({ url }) => url),
  'no query but what a host sets for an embed': requests
    .map(({ url }) => url)
    .filter((url) => !isSettings(url)),
  'no referrer tells more than its page': requests
    .map(({ referer = 'http://site/' }) => referer)
    .filter((url) => !isSettings(url)),
  'every path is a file of the site': requests
    .filter((asked) => !isFile(asked) && !deadOnPurpose.test(pathOf(asked)))
    .map(({ url }) => url),
  'no page broke its policy': violations.map(
    (report) =>
      `${report['document-uri'] ?? '?'}: ${report['violated-directive'] ?? '?'} ${report['blocked-uri'] ?? ''} ${report['script-sample'] ?? ''}`,
  ),
};

if (requests.length === 0) throw new Error('Nothing was written down. Run "npm run test:e2e" first.');
let failed = 0;
for (const [name, breaches] of Object.entries(checks)) {
  if (breaches.length > 0) failed += 1;
  console.log(`${breaches.length > 0 ? 'FAILED' : 'passed'}  ${name}`);
  for (const breach of [...new Set(breaches)].slice(0, 20)) console.log(`    ${breach}`);
}
const count = new Set(requests.map(({ url }) => url)).size;
console.log(`${requests.length} requests for ${count} addresses, ${violations.length} breaches of a policy`);
const empty = reports.filter((report) => report === undefined).length;
if (empty > 0)
  console.log(`${empty} reports were empty, as WebKit sends them from sandboxed frames, and say nothing`);
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
