import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { backupSchema } from '../../../src/queries/backup-schema.ts';
import { exampleTexts } from '../../../src/queries/example.ts';
import { makeBackup } from '../../../src/storage/core/backup.ts';
import { envelopeText, partsOfSlot } from '../../../src/storage/core/envelope.ts';
import { records, type RecordName } from '../../../src/workspace/core/records.ts';
import { fullRecords } from '../../support/full-records.ts';

const address = 'https://example.org/schemas/backup-v1.json';
const validate = new Ajv2020({ allErrors: true }).compile(backupSchema(address));
const savedAt = '2026-11-02T10:00:00.000Z';
const textOf = (
  slot: string,
  value: unknown,
  version = records[partsOfSlot(slot).record as RecordName].versions.current,
) => envelopeText(slot, version, savedAt, value);

/** The file as JSON, so that it may be broken. */
const fileOf = (texts: ReadonlyMap<string, string>) =>
  JSON.parse(JSON.stringify(makeBackup(texts, savedAt))) as { slots: { data: Record<string, unknown> }[] };

const full = () =>
  fileOf(new Map(Object.values(fullRecords).map(({ slot, value }) => [slot, textOf(slot, value)])));

const problems = (file: unknown) => {
  validate(file);
  return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
};

describe('the published format of a backup', () => {
  it('is the one of a backup with every field of every record', () => {
    expect(problems(full())).toEqual([]);
  });

  it('is the one of the worked example, of empty records and of texts that could not be read', () => {
    const empty = Object.entries(records).map(([name, type]) => {
      const slot = /^(desk|ticks)$/.test(name) ? name : `${name}/x`;
      return [slot, textOf(slot, type.empty('x'))] as const;
    });
    expect(problems(fileOf(new Map(Object.entries(exampleTexts()))))).toEqual([]);
    expect(problems(fileOf(new Map([...empty, ['goal/y', '{'], ['goal/z:rescued', 'x']])))).toEqual([]);
  });

  it('lets the data of older versions and of records to come be what they are', () => {
    const texts = new Map([
      ['conversation/c', textOf('conversation/c', { questions: [{ probe: 'x' }] }, 1)],
      ['spell/x', envelopeText('spell/x', 1, savedAt, 'anything')],
    ]);
    expect(problems(fileOf(texts))).toEqual([]);
  });

  it('asks for every field of every record, and has no other', () => {
    const broken = full().slots.flatMap(({ data }, at) =>
      // The id of a record is its slot’s.
      Object.keys(data)
        .filter((key) => key !== 'id')
        .map((key) => {
          const file = full();
          const kept = Object.entries(data).filter(([other]) => other !== key);
          file.slots[at]!.data = Object.fromEntries(kept);
          return problems(file);
        }),
    );
    expect(broken.filter((found) => !found.some((one) => one.endsWith('required')))).toEqual([]);
    const more = full();
    more.slots[0]!.data['more'] = 1;
    expect(problems(more)).toContain('/slots/0/data additionalProperties');
  });

  it.each([
    [{ app: 'other' }],
    [{ kind: 'list' }],
    [{ version: 2 }],
    [{ madeAt: 'today' }],
    [{ slots: [{ slot: 'goal/a' }] }],
    [{ slots: {} }],
    [{ unreadable: [{ slot: 'goal/a:before', text: '' }] }],
    [{ more: 1 }],
  ])('refuses %j', (change) => {
    expect(problems({ ...full(), ...change })).not.toEqual([]);
  });

  it('says where it lives', () => {
    expect(backupSchema(address)).toMatchObject({
      $id: address,
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});
