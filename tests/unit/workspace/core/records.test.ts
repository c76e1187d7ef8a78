import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { envelopeText } from '../../../../src/storage/core/envelope.ts';
import { openText, type RecordType } from '../../../../src/storage/core/open.ts';
import { records, type RecordName } from '../../../../src/workspace/core/records.ts';
import { fullRecords } from '../../../support/full-records.ts';
import { likeRecord } from '../../../support/like-record.ts';
import { naughtyStrings } from '../../../support/naughty-strings.ts';
import { patience, runs } from '../../../support/runs.ts';

const names = Object.keys(records) as RecordName[];
const typeOf = (name: RecordName): RecordType<unknown> => records[name];
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** The same record with `text` in every free text. */
function withText(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withText(item, text));
  if (typeof value !== 'object' || value === null) return value;
  const free =
    /^(title|field|notes?|text|now|path|learn|whyYou|s\d\d|name|role|organization|found|source|toAsk|probe|subject|zone|place|dress|learned|surprised|fitWhy|differently)$/;
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => [key, free.test(key) ? text : withText(field, text)]),
  );
}

describe.each(names)('the record %s', (name) => {
  const type = typeOf(name);
  const { slot, value } = fullRecords[name];
  const id = 'id' in value ? value.id : '';

  it('starts empty, and empty is what nothing reads as', () => {
    const empty = type.empty(id);
    expect(type.parse({}, id)).toEqual({ value: empty, dropped: 0 });
    expect(type.parse(asJson(empty), id)).toEqual({ value: empty, dropped: 0 });
  });

  it('reads back every field (S9)', () => {
    expect(type.parse(asJson(value), id)).toEqual({ value, dropped: 0 });
  });

  it.each([null, 7, 'text', [], true])('is not read out of %j (S6)', (data) => {
    expect(type.parse(data, id)).toBeUndefined();
  });

  it.each(naughtyStrings)('keeps %j in every text through saving and opening', (naughty) => {
    const naughtyValue = withText(value, naughty);
    const text = envelopeText(slot, type.versions.current, '2026-11-02T10:00:00.000Z', naughtyValue);
    expect(openText(type, slot, text)).toMatchObject({ kind: 'ready', dropped: 0, value: naughtyValue });
  });

  it('never throws on any JSON, and what it made of it reads back whole', patience, () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), likeRecord(value)), (data) => {
        const parsed = type.parse(asJson(data), id);
        if (parsed === undefined) return;
        expect(type.parse(asJson(parsed.value), id)).toEqual({ value: parsed.value, dropped: 0 });
      }),
      runs,
    );
  });

  it('comes back the same from saving and opening', patience, () => {
    fc.assert(
      fc.property(likeRecord(value), (data) => {
        const saved = type.parse(asJson(data), id)?.value ?? type.empty(id);
        const text = envelopeText(slot, type.versions.current, '2026-11-02T10:00:00.000Z', saved);
        const opened = openText(type, slot, text);
        expect(opened.kind === 'ready' && opened.value).toEqual(saved);
      }),
      runs,
    );
  });
});

describe('the id of a record', () => {
  it('is that of its slot, whatever the data say', () => {
    expect(records.person.parse({ id: 'other', name: 'Tom' }, 'k3')?.value).toMatchObject({
      id: 'k3',
      name: 'Tom',
    });
  });
});
