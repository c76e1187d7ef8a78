import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { envelopeText, partsOfSlot } from '../storage/core/envelope.ts';
import { records, type RecordName } from '../workspace/core/records.ts';

/** The instant at which the example was saved, as far as anybody can tell: after its last note. */
const savedAt = '2026-11-12T20:00:00.000Z';

/** The worked example as stored texts by slot, in today’s version of each record. */
export function exampleTexts(): Record<string, string> {
  const slots = parse(readFileSync('content/example.yaml', 'utf8')) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(slots).map(([slot, data]) => {
      const { current } = records[partsOfSlot(slot).record as RecordName].versions;
      return [slot, envelopeText(slot, current, savedAt, data)];
    }),
  );
}
