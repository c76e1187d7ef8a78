/**
 * What a build costs as the handbook grows: the site with its guides copied until there are 20, 200 and 2,000 of them, built in a folder of
 * its own. Seconds of processor and of wall, peak memory, and the compressed bytes of one guide, which must not grow with the site.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ownEnvironment } from './setup.mjs';

const FOLDER = 'test-results/bench-build';
const PARTS = [
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'CHANGELOG.md',
];

/** Runs in the folder: one build, and what it took. `maxRSS` is in kilobytes. */
const ONE_BUILD = `
const started = performance.now();
const { build } = await import('astro');
await build({ logLevel: 'error' });
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
const seconds = { wall: (performance.now() - started) / 1000, processor: (userCPUTime + systemCPUTime) / 1e6 };
process.stdout.write(JSON.stringify({ ...seconds, megabytes: maxRSS / 1024 }));
`;

/** Copies guides under new names until there are `wanted`. A point of the method has one home, so copies have none. */
function grow(wanted) {
  const folder = join(FOLDER, 'content/guides');
  const originals = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  for (let made = originals.length; made < wanted; made += 1) {
    const name = originals[made % originals.length];
    const text = readFileSync(join(folder, name), 'utf8')
      .replace(/^points:\n(?: {2}.*\n)*/m, '')
      .replace(/^order: \d+/m, `order: ${Math.min(made + 1, 99)}`)
      .replace(
        /^title: .*/m,
        (title) => `${title.replace(/['"]$/, '')} ${made}${/['"]$/.exec(title)?.[0] ?? ''}`,
      );
    writeFileSync(join(folder, name.replace('.mdx', `-${made}.mdx`)), text);
  }
}

/** One line for each size: what its build took. */
export function buildFigures(sizes = [20, 200, 2000]) {
  return sizes.map((size) => {
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    for (const part of PARTS) cpSync(part, join(FOLDER, part), { recursive: true });
    symlinkSync(resolve('node_modules'), join(FOLDER, 'node_modules'));
    grow(size);
    const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', ONE_BUILD], {
      cwd: FOLDER,
      env: ownEnvironment({ ASKWELL_OUT: './dist' }),
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    const page = join(FOLDER, 'dist/guides/conduct/index.html');
    const took = /\{"wall".*\}/.exec(stdout ?? '')?.[0];
    if (!took || !existsSync(page)) return `build with ${size} guides: failed\n${stdout}${stderr}`;
    const { wall, processor, megabytes } = JSON.parse(took);
    const bytes = brotliCompressSync(readFileSync(page)).length;
    rmSync(FOLDER, { recursive: true, force: true });
    return `build with ${String(size).padStart(4)} guides: ${processor.toFixed(1)} s of processor, ${wall.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most; one guide ${bytes} bytes`;
  });
}

if (process.argv[1]?.endsWith('bench-build.mjs')) {
  const sizes = process.argv.slice(2).map(Number);
  for (const line of buildFigures(sizes.length > 0 ? sizes : undefined)) console.log(line);
}
