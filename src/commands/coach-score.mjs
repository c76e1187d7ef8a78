/**
 * `npm run coach:score [-- --misses] [-- --set <folder>]`: precision, recall and F1 of each label over `../shared/data/coach-dev` where
 * that stands and over the sets of `tests/fixtures/coach/`: `dev` and `dev-0` to `dev-18` were written blind, scored, and then tuned on;
 * `held` and `held-2` were scored and never read or tuned on. Then how long reading takes. Nothing here is asserted.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelsOf } from '../coach/core/labels-of.ts';

const { values } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, set: { type: 'string' } },
});
const kindOf = { questions: 'question', outreach: 'outreach', pitches: 'pitch', thanks: 'thanks' };
const sets = values.set
  ? [values.set]
  : [
      '../shared/data/coach-dev',
      ...readdirSync('tests/fixtures/coach')
        .sort()
        .map((name) => join('tests/fixtures/coach', name)),
    ];

const share = (part, whole) => (whole === 0 ? '   -' : (part / whole).toFixed(2));

/** Counts a label's hits over the rows that carry it. */
function score(rows, label) {
  const counts = { right: 0, false: 0, missed: 0, none: 0, wrong: [] };
  for (const { row, told } of rows.filter(({ row }) => typeof row[label] === 'boolean')) {
    const outcome = told[label] ? (row[label] ? 'right' : 'false') : row[label] ? 'missed' : 'none';
    counts[outcome] += 1;
    if (outcome === 'false' || outcome === 'missed') counts.wrong.push(`${outcome}: ${row.id} ${row.text}`);
  }
  return counts;
}

function printKind(folder, file) {
  const kind = kindOf[file.replace('.jsonl', '')];
  const lines = readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line)).map((row) => ({ row, told: labelsOf(kind, row.text) }));
  for (const label of Object.keys(rows[0]?.told ?? {})) {
    const { right, false: alarms, missed, none, wrong } = score(rows, label);
    const f1 = share(2 * right, 2 * right + alarms + missed);
    console.log(
      `${kind.padEnd(9)} ${label.padEnd(29)} precision ${share(right, right + alarms)}  recall ${share(right, right + missed)}  F1 ${f1}  false alarms ${share(alarms, alarms + none)}  (${right + missed} of ${rows.length})`,
    );
    if (values.misses)
      for (const line of wrong) console.log(`    ${line.replace(/\s+/g, ' ').slice(0, 400)}`);
  }
}

for (const folder of sets) {
  console.log(`\n${folder}`);
  if (!existsSync(folder)) console.log('is not on this machine: skipped.');
  else
    for (const file of readdirSync(folder).filter((name) => kindOf[name.replace('.jsonl', '')]))
      printKind(folder, file);
}

/** The median of nine readings, in milliseconds. */
function timed(kind, text) {
  const times = Array.from({ length: 9 }, () => {
    const from = performance.now();
    labelsOf(kind, text);
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[4].toFixed(2);
}
console.log('\nmilliseconds to read (median of nine)');
const letter =
  'I heard you speak about home care last week, and I would like to ask you how it began. '.repeat(8);
for (const kind of Object.values(kindOf)) {
  const hard = [
    'a'.repeat(100_000),
    'your '.repeat(20_000),
    'how do you and '.repeat(7_000),
    '['.repeat(100_000),
    'I saw '.repeat(16_000),
    ' \n'.repeat(50_000),
  ];
  const worst = Math.max(...hard.map((text) => Number(timed(kind, text))));
  console.log(
    `${kind.padEnd(9)} 150 words ${timed(kind, letter)}  worst of six hard texts of 100 kB ${worst}`,
  );
}
