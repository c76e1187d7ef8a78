import fc from 'fast-check';
import { roomSizes, sectionIds, type Assignment } from '../../src/assignment/core/assignment.ts';
import { anyText } from './property.ts';

const id = fc.stringMatching(/^[A-Za-z0-9_-]{1,12}$/);
const line = anyText.map((text) => text.slice(0, 300));

/** Any assignment that the maker can make. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  id,
  title: line,
  from: line,
  instructions: anyText,
  dueOn: fc.constantFrom(null, '2027-02-12', '2028-02-29'),
  sections: fc
    .subarray([...sectionIds])
    .map((some) => sectionIds.filter((section) => some.includes(section))),
  prompts: fc.uniqueArray(
    fc.record({ id, text: anyText.map((text) => text.slice(0, 1000)), lines: fc.constantFrom(...roomSizes) }),
    {
      selector: (prompt) => prompt.id,
      maxLength: 5,
    },
  ),
  rubric: fc.uniqueArray(
    fc.record({ id, what: line, levels: fc.array(anyText, { minLength: 3, maxLength: 3 }) }),
    { selector: (row) => row.id, maxLength: 5 },
  ),
});
