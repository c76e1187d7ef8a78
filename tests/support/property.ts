import fc from 'fast-check';
import { vi } from 'vitest';

/** How often each property is tried: 1,000 times, or what `ASKWELL_RUNS` says. */
export const runs = { numRuns: Number(process.env['ASKWELL_RUNS'] ?? 1000) };

// A property may take 30 ms a run: a nightly run is ten times as long, and a busy machine is slow.
vi.setConfig({ testTimeout: 30 * runs.numRuns + 5000 });

/** Texts that break careless formats. */
export const naughty = [
  '',
  ' ',
  '\t\n',
  '\u0000',
  'a\u0000b\u0007c\u001b[31md\u007fe\u009ff',
  'line\rline\r\nline\nline\u2028line\u2029line\u0085line',
  '\u202Eright to left\u202C \u2066isolate\u2069 \u200F',
  'العربية עברית',
  '\uD800 alone \uDC00',
  '\uFEFFmark',
  '👩🏽‍🚀🇨🇭 e\u0301 ﷽ 日本語のとても長い文',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '=1+1',
  '+41 44 123 45 67',
  '-2',
  '@SUM(A1)',
  '=?UTF-8?Q?x?=',
  'a@b.example\r\nBcc: c@d.example',
  'a@b.example?cc=c@d.example&body=x',
  'END:VEVENT\r\nBEGIN:VEVENT',
  'a;b,c\\d\\ne:f"g',
  '{my-name} [Your name] {constructor} {__proto__}',
  '# heading [link](https://example.org) `code` *bold* | cell | <b>',
  '1. one',
  'From here\n.\nFrom there ',
  'x'.repeat(1000),
  'é'.repeat(500),
  '🙂'.repeat(300),
] as const;

/** Any text at all: arbitrary code units (lone surrogates too), whole characters, and pieces of the naughty ones. */
export const anyText = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 200,
  }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...naughty), { maxLength: 4 }).map((parts) => parts.join('')),
);
