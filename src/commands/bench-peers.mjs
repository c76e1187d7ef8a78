/**
 * A guide's first view beside the same guides built by others. Theirs were measured once, in November 2026, with 15 guides of about 1,200 words,
 * brotli 11 and Lighthouse 13 for phones; they are not measured again here. Ours are read from `npm run budgets` on the site in `dist`.
 */
import { spawnSync } from 'node:child_process';
import { median } from './median.mjs';
import { ownEnvironment } from './setup.mjs';

/** Name, bytes in all, times the compressed text, bytes of script, requests, Lighthouse's four figures. */
const peers = [
  ['Starlight 0.42', 43_900, 17.4, 24_500, 9, '100/100/100/100'],
  ['VitePress 1.6', 226_000, 93, 59_800, 11, '98/100/100/100'],
  ['Docusaurus 3.10', 210_000, 86, 192_000, 25, '96/96/100/100'],
  ['Eleventy 3.1, minimal', 3_800, 1.6, 0, 1, '100/100/100/100'],
  ['bare HTML', 2_900, 1.2, 0, 1, '100/93/100/100'],
];

/** Our guides' medians, in the order of a peer's row. Lighthouse has a command of its own. */
function ours() {
  const { stdout } = spawnSync('npm', ['run', '--silent', 'budgets'], {
    env: ownEnvironment(),
    encoding: 'utf8',
  });
  const rows = [...stdout.matchAll(/^\/guides\/[\w-]+\/ +(\d+) +\d+ +([\d.]+) +(\d+) +(\d+)/gm)];
  const [bytes, ratio, script, requests] = [1, 2, 3, 4].map((column) =>
    median(rows.map((row) => Number(row[column]))),
  );
  return ['Askwell, median guide', bytes, ratio, script, requests, 'npm run lighthouse'];
}

/** The table, a line a site. */
export function peerFigures() {
  const line = ([name, bytes, ratio, script, requests, lighthouse]) =>
    `${name.padEnd(24)}${String(bytes).padStart(8)} ${String(ratio).padStart(6)} ${String(script).padStart(8)} ${String(requests).padStart(9)}  ${lighthouse}`;
  const head = ['a guide, first view', 'bytes', 'ratio', 'script', 'requests', 'Lighthouse'];
  return [head, ours(), ...peers].map(line);
}
