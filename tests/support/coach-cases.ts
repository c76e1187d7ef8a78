import { expect, it } from 'vitest';
import type { Context } from '../../src/coach/core/coach.ts';
import type { RuleId } from '../../src/coach/core/finding.ts';
import { findingsIn } from '../../src/coach/core/findings.ts';
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

/** States that a rule remarks on each text of `yes` and on none of `no`. */
export function remarks(
  kind: Kind,
  rule: RuleId,
  { yes, no, context = {} }: { yes: string[]; no: string[]; context?: Context },
): void {
  const rulesIn = (text: string) => findingsIn(kind, text, context).map((finding) => finding.rule);
  it.each(yes)(`remarks ${rule}: %s`, (text) => {
    expect(rulesIn(text)).toContain(rule);
  });
  it.each(no)(`does not remark ${rule}: %s`, (text) => {
    expect(rulesIn(text)).not.toContain(rule);
  });
}
