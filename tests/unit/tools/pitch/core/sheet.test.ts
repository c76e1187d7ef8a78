import { describe, expect, it } from 'vitest';
import { blankSheet, type SheetContext } from '../../../../../src/tools/pitch/core/blank-sheet.ts';
import { pitchSheet } from '../../../../../src/tools/pitch/core/sheet.ts';
import { shownVersions } from '../../../../../src/tools/pitch/core/view.ts';
import { labels } from '../../../../../src/tools/pitch/labels.ts';
import { sheetText } from '../../../../../src/shared/core/sheet-text.ts';
import { amara, pitchWith } from './amara.ts';

const nothing: SheetContext = { name: '', withWhom: '', firstQuestion: '', foot: '', lang: 'en' };
const sheetOf = (some: Parameters<typeof pitchWith>[0], context: Partial<SheetContext> = {}) =>
  pitchSheet(shownVersions(pitchWith(some)), labels.en, { ...nothing, ...context });

describe('pitchSheet', () => {
  it('prints three versions with what they take, and no text twice', () => {
    const text = sheetText(sheetOf({ ...amara, wordsPerMinute: 139 }));
    expect(text).toContain('15 SECONDS\n\nI’m Amara, third-year biology. I’d like');
    expect(text).toContain('58 words, 25 seconds out loud');
    expect(text).toContain(`60 SECONDS\n\n${labels.en.same}`);
    expect(text.split(amara.path)).toHaveLength(2);
  });

  it('takes the name, the person and the first question from the other records', () => {
    const sheet = sheetOf(amara, {
      name: 'Amara Osei',
      withWhom: 'Tom Lindgren',
      firstQuestion: 'What did last Tuesday look like?',
      foot: 'Made with Askwell',
    });
    expect(sheet.head.map(({ value }) => value)).toEqual(['Amara Osei', 'Tom Lindgren']);
    expect(sheetText(sheet)).toContain('right after it: What did last Tuesday look like?');
    expect(sheet.foot).toBe('Made with Askwell');
  });

  it('has a row for each of four goes', () => {
    const table = sheetOf(amara).parts.find((part) => part.kind === 'table');
    expect(table?.rows).toEqual([1, 2, 3, 4].map((go) => [String(go), '', '']));
    expect(table?.columns).toHaveLength(3);
  });
});

describe('blankSheet', () => {
  const sheet = blankSheet(labels.en, nothing);

  it('gives room to write by hand: each prompt, the whole, the question', () => {
    const fields = sheet.parts.flatMap((part) => (part.kind === 'field' ? [part.field] : []));
    expect(fields.map(({ value }) => value)).toEqual(['', '', '', '', '', '']);
    expect(fields[0]?.label).toBe(labels.en.prompts.now.paper);
  });

  it('is the same sheet as the filled one around what is written', () => {
    const { parts, ...filled } = sheetOf(amara);
    expect(sheet).toMatchObject(filled);
    expect(parts).toContainEqual(sheet.parts.at(-1));
  });
});
