import { expect, it } from 'vitest';
import type { Kind } from '../../src/coach/core/labels-of.ts';
import { labelsOf } from '../../src/coach/core/labels-of.ts';

/** States that a label is told of each text of `yes` and of none of `no`. */
export function tells(kind: Kind, label: string, { yes, no }: { yes: string[]; no: string[] }): void {
  it.each(yes)(`tells ${label}: %s`, (text) => {
    expect(labelsOf(kind, text)[label]).toBe(true);
  });
  it.each(no)(`does not tell ${label}: %s`, (text) => {
    expect(labelsOf(kind, text)[label]).toBe(false);
  });
}
