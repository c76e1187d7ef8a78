/** `npm run readability`: a row a guide - words, words a sentence, grade. Exits 1 when a guide is over a limit. */
import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { gradeLevel, proseOf, sentencesOf, wordsOf } from '../support/prose.ts';

const MIN_WORDS = 900;
const MAX_WORDS = 1600;
const MAX_GRADE = 8;

const named = process.argv.slice(2);
const files = (named.length > 0 ? named : globSync('content/guides/*.mdx')).sort();
let over = 0;
console.log(`${'guide'.padEnd(26)} words  words/sentence  grade`);
for (const file of files) {
  const prose = proseOf(readFileSync(file, 'utf8'));
  const words = wordsOf(prose).length;
  const perSentence = words / sentencesOf(prose).length;
  const grade = gradeLevel(prose);
  const isOver = words < MIN_WORDS || words > MAX_WORDS || grade > MAX_GRADE;
  if (isOver) over += 1;
  console.log(
    `${basename(file, '.mdx').padEnd(26)} ${String(words).padStart(5)}  ${perSentence.toFixed(1).padStart(14)}  ${grade.toFixed(1).padStart(5)}${isOver ? '  OVER' : ''}`,
  );
}
console.log(
  `limits: ${MIN_WORDS}-${MAX_WORDS} words, grade ${MAX_GRADE}\n${files.length - over} passed, ${over} failed`,
);
process.exitCode = over > 0 ? 1 : 0;
