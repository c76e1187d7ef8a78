/** Saves every record as today's version writes it, where that version has no fixture yet. Fixtures that are there are never touched. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { envelopeText } from '../../src/storage/core/envelope.ts';
import { records, type RecordName } from '../../src/workspace/core/records.ts';
import { fullRecords } from './full-records.ts';

for (const name of Object.keys(records) as RecordName[]) {
  const { current } = records[name].versions;
  const path = `tests/fixtures/saved/${name}/v${String(current)}.json`;
  if (existsSync(path)) continue;
  const { slot, value } = fullRecords[name];
  mkdirSync(`tests/fixtures/saved/${name}`, { recursive: true });
  writeFileSync(path, envelopeText(slot, current, '2026-11-11T09:00:00.000Z', value));
}
