import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as edit from '../../../../src/plan/core/goal-edit.ts';
import { goal } from '../../../support/plan-records.ts';
import { anyText, runs } from '../../../support/property.ts';

const two = [
  { id: 'a', text: 'One' },
  { id: 'b', text: 'Two' },
];

describe('the form for the goal', () => {
  it('shows one empty line below what was written', () => {
    expect(edit.unknownRows(goal({ unknowns: two }), 'new')).toEqual([...two, { id: 'new', text: '' }]);
    expect(edit.unknownRows(goal({ unknowns: two }), 'b')).toEqual(two);
  });

  it('adds the empty line once something is in it, and changes it from then on', () => {
    const once = edit.writeUnknown(goal({ unknowns: two }), 'new', 'T');
    expect(once.unknowns).toEqual([...two, { id: 'new', text: 'T' }]);
    expect(edit.writeUnknown(once, 'new', 'Th').unknowns).toEqual([...two, { id: 'new', text: 'Th' }]);
  });

  it('puts back exactly what was removed', () => {
    const items = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), text: anyText }), {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(items, fc.nat(), (unknowns, number) => {
        const before = goal({ unknowns });
        const at = number % unknowns.length;
        const unknown = unknowns[at] ?? { id: '', text: '' };
        const after = edit.removeUnknown(before, unknown.id);
        expect(after.unknowns).toHaveLength(unknowns.length - 1);
        expect(edit.putUnknownBack(after, unknown, at)).toEqual(before);
      }),
      runs,
    );
  });
});
