/**
 * `npm run budgets`: a row a page with what its first view loads, in bytes after brotli 11, against the limits. Fails when over.
 *
 * What loads by itself: the page with its CSS and scripts inline, the icon, and any stylesheet or script it links.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, brotliCompressSync } from 'node:zlib';
import { parse, type HTMLElement } from 'node-html-parser';

/** Limits of a guide's first view. 14,600 bytes is one TCP flight of ten segments (RFC 6928). */
const MAX_TOTAL = 14_600;
const MAX_RATIO = 2.5;
const MAX_SCRIPT = 1_000;
/** The script of a page that keeps what people do, before the first interaction: what is inline, the tool, and all that it imports. */
const MAX_TOOL_SCRIPT = 20_000;
const MAX_REQUESTS = 4;
/** An embed, all bytes: a frame is not what a visitor came for. */
const MAX_EMBED = 30_000;
/** The page that makes embeds: its script is what makes the snippets. */
const MAX_MAKER_SCRIPT = 20_000;
/** The coach beside a text, loaded once somebody pauses: its rules, its words and its view. One kind, as a page loads it, and all four. */
const MAX_COACH = 30_000;
const MAX_COACHES = 48_000;
/** The loader, which runs on other people's pages. */
const MAX_LOADER = 1_000;

const dist = 'dist';
const squeeze = (text: string | Buffer) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The scripts that a page loads by itself: each island with its renderer, each script, and what these import, however deep. */
function loadedScripts(root: HTMLElement): string[] {
  const found = new Set(
    root
      .querySelectorAll('astro-island, script[src]')
      .flatMap((one) => ['component-url', 'renderer-url', 'src'].map((name) => one.getAttribute(name)))
      .filter((address) => address !== undefined),
  );
  return withImports(found);
}

/** Scripts with all that they import, however deep. */
function withImports(addresses: Iterable<string>): string[] {
  const found = new Set(addresses);
  for (const address of found) {
    const text = readFileSync(join(dist, address), 'utf8');
    for (const [, name = ''] of text.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)) {
      found.add(join(dirname(address), name));
    }
  }
  return [...found];
}

type Row = {
  page: string;
  isGuide: boolean;
  keepsWork: boolean;
  total: number;
  text: number;
  script: number;
  requests: number;
  scripts: readonly string[];
};

function rowOf(file: string): Row {
  const html = readFileSync(file, 'utf8');
  const root = parse(html);
  const inline = root
    .querySelectorAll('script')
    .filter((one) => !/json/.test(one.getAttribute('type') ?? ''));
  const named = root
    .querySelectorAll(
      'script[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest], link[rel=modulepreload], link[rel=preload], img',
    )
    .map((one) => one.getAttribute('src') ?? one.getAttribute('href') ?? '');
  const linked = [...new Set([...named, ...loadedScripts(root)])].filter((address) =>
    existsSync(join(dist, address)),
  );
  const code = [
    ...inline.map((one) => one.textContent),
    ...loadedScripts(root).map((address) => readFileSync(join(dist, address), 'utf8')),
  ];
  const sizes = linked.map((address) => ({ address, bytes: squeeze(readFileSync(join(dist, address))) }));
  const scripts = sizes.filter(({ address }) => address.endsWith('.js'));
  const sum = (list: { bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    page: file.slice(dist.length).replace(/index\.html$/, ''),
    isGuide: /^dist\/guides\/[^/]+\/index\.html$/.test(file),
    keepsWork: code.some((text) => text.includes('localStorage')),
    total: squeeze(html) + sum(sizes),
    text: squeeze((root.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ').trim()),
    script: squeeze(inline.map((one) => one.textContent).join('')) + sum(scripts),
    requests: 1 + linked.length,
    scripts: loadedScripts(root),
  };
}

function problemsOf(row: Row): string[] {
  const { page, total, script } = row;
  if (/^\/([a-z]{2}\/)?embed\/./.test(page)) {
    return total > MAX_EMBED ? [`total ${total} > ${MAX_EMBED}`] : [];
  }
  if (page.endsWith('/embed/')) return script > MAX_MAKER_SCRIPT ? [`script ${script}`] : [];
  return otherProblems(row);
}

function otherProblems({ isGuide, keepsWork, total, text, script, requests }: Row): string[] {
  const most = keepsWork ? MAX_TOOL_SCRIPT : MAX_SCRIPT;
  if (!isGuide) return script > most ? [`script ${script} > ${most}`] : [];
  return [
    total > MAX_TOTAL && `total ${total} > ${MAX_TOTAL}`,
    total / text > MAX_RATIO && `ratio ${(total / text).toFixed(2)} > ${MAX_RATIO}`,
    script > MAX_SCRIPT && `script ${script} > ${MAX_SCRIPT}`,
    requests > MAX_REQUESTS && `requests ${requests} > ${MAX_REQUESTS}`,
  ].filter((problem) => problem !== false);
}

const rows = globSync(`${dist}/**/*.html`).sort().map(rowOf);
console.log(
  `${'page'.padEnd(34)} ${'total'.padStart(6)} ${'text'.padStart(6)} ${'ratio'.padStart(6)} ${'script'.padStart(6)} requests`,
);
let failed = 0;
for (const row of rows) {
  const problems = problemsOf(row);
  if (problems.length > 0) failed += 1;
  const { page, total, text, script, requests } = row;
  console.log(
    `${page.padEnd(34)} ${String(total).padStart(6)} ${String(text).padStart(6)} ${(total / text).toFixed(2).padStart(6)} ${String(script).padStart(6)} ${String(requests).padStart(8)}  ${problems.join(', ')}`,
  );
}
const search = [
  'search.js',
  'search.css',
  'pagefind/pagefind.js',
  'pagefind/pagefind-worker.js',
  'pagefind/wasm.en.pagefind',
];
const searchBytes = search.map((file) => squeeze(readFileSync(join(dist, file)))).reduce((a, b) => a + b, 0);
console.log(`search, code and engine before any result: ${searchBytes} bytes`);
/** What a coach adds to a page that has its tool: each file of its own once. */
const loaded = new Set(rows.flatMap(({ scripts }) => scripts));
const coachBytes = (entries: readonly string[]) =>
  withImports(entries)
    .filter((address) => !loaded.has(address))
    .map((address) => squeeze(readFileSync(join(dist, address))))
    .reduce((a, b) => a + b, 0);
const coaches = globSync(`${dist}/_astro/*-notes.*.js`).map((file) => file.slice(dist.length));
const oneCoach = Math.max(...coaches.map((entry) => coachBytes([entry])));
const allCoaches = coachBytes(coaches);
const isCoachOver = coaches.length !== 4 || oneCoach > MAX_COACH || allCoaches > MAX_COACHES;
if (isCoachOver) failed += 1;
console.log(
  `coach: ${oneCoach} bytes for the largest of ${coaches.length} kinds, ${allCoaches} for all${isCoachOver ? `, over ${MAX_COACH} or ${MAX_COACHES}, or not four` : ''}`,
);
const loader = squeeze(readFileSync(join(dist, 'embed/v1.js')));
if (loader > MAX_LOADER) failed += 1;
console.log(`embed loader: ${loader} bytes${loader > MAX_LOADER ? `, over ${MAX_LOADER}` : ''}`);
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
