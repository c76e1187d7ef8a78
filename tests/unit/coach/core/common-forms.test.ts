import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { labelsOf, type Kind } from '../../../../src/coach/core/labels-of.ts';

type Form = { readonly kind: Kind; readonly label: string; readonly told: boolean; readonly text: string };

/** Plain sentences as people write them, each with one label that it has or has not. */
const forms = readFileSync('tests/fixtures/coach-forms.jsonl', 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Form);

describe('the coach on common forms', () => {
  it.each(forms.filter(({ told }) => told))('tells $label of a $kind: $text', ({ kind, label, text }) => {
    expect(labelsOf(kind, text)[label]).toBe(true);
  });

  it.each(forms.filter(({ told }) => !told))(
    'does not tell $label of a $kind: $text',
    ({ kind, label, text }) => {
      expect(labelsOf(kind, text)[label]).toBe(false);
    },
  );
});
