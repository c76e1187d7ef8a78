/**
 * `npm run html`: every built page through html-validate, and through the Nu HTML checker (the W3C's) where Java is found.
 * Prints what is wrong and `N passed, N failed` over pages and checkers.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';

/** CSS that browsers have and the checker’s list has not: fields that grow with their text (CSS Basic User Interface 4). */
const unknownYet = /^CSS: “field-sizing”: Property “field-sizing” doesn't exist/;

const pages = globSync('dist/**/*.html').sort();
let failed = 0;
let passed = 0;

const validator = new HtmlValidate(new FileSystemConfigLoader());
for (const page of pages) {
  const report = await validator.validateFile(page);
  if (report.valid) passed += 1;
  else failed += 1;
  for (const { messages } of report.results) {
    for (const { line, column, ruleId, message } of messages) {
      console.log(`${page}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
}

if (spawnSync('java', ['-version']).status === 0) {
  const jar = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, '--format', 'json', '--stdout', ...pages], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const report = JSON.parse(stdout || '{"messages":[]}') as { messages: Message[] };
  const errors = report.messages.filter(({ type, message }) => type === 'error' && !unknownYet.test(message));
  const bad = new Set(errors.map(({ url }) => url));
  for (const { url, lastLine, message, extract } of errors) {
    console.log(`${url.replace(/.*\/dist\//, 'dist/')}:${lastLine} Nu: ${message} ${extract ?? ''}`);
  }
  if (stdout === '') {
    console.log(stderr);
    failed += 1;
  }
  failed += bad.size;
  passed += pages.length - bad.size;
} else {
  console.log('Java is not installed: the Nu HTML checker was left out.');
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

type Message = { type: string; url: string; lastLine: number; message: string; extract?: string };
