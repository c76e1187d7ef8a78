import fc from 'fast-check';
import { vi } from 'vitest';
import { naughtyFormats as naughty } from './naughty-strings.ts';

export { naughty };

/** How often each property is tried: 1,000 times, or what `ASKWELL_RUNS` says. */
export const runs = { numRuns: Number(process.env['ASKWELL_RUNS'] ?? 1000) };

// A property may take 30 ms a run: a nightly run is ten times as long, and a busy machine is slow.
vi.setConfig({ testTimeout: 30 * runs.numRuns + 5000 });

/** Any text at all: arbitrary code units (lone surrogates too), whole characters, and pieces of the naughty ones. */
export const anyText = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    maxLength: 200,
  }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...naughty), { maxLength: 4 }).map((parts) => parts.join('')),
);
