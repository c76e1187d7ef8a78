import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLine } from '../../../../../src/tools/people/core/line.ts';
import { limits } from '../../../../../src/workspace/core/limits.ts';
import { anyText, runs } from '../../../../support/property.ts';

describe('one line about somebody', () => {
  it.each([
    ['Priya Nair', 'Priya Nair', '', ''],
    [
      'Priya Nair, data coordinator, Three Rivers Health',
      'Priya Nair',
      'data coordinator',
      'Three Rivers Health',
    ],
    ['Priya Nair, coordinator at Three Rivers', 'Priya Nair', 'coordinator', 'Three Rivers'],
    ['Priya Nair, coordinator at large, Three Rivers', 'Priya Nair', 'coordinator at large', 'Three Rivers'],
    [
      'Priya Nair, data coordinator, Three Rivers, Inc.',
      'Priya Nair',
      'data coordinator',
      'Three Rivers, Inc.',
    ],
    ['  A   nurse  ', 'A nurse', '', ''],
    ['', '', '', ''],
    [', nurse', '', 'nurse', ''],
  ])('reads “%s”', (line, name, role, organization) => {
    expect(readLine(line)).toEqual({ name, role, organization });
  });

  it('never gives more than a record keeps', () => {
    fc.assert(
      fc.property(anyText, (line) => {
        for (const said of Object.values(readLine(line.repeat(9)))) {
          expect(said.length).toBeLessThanOrEqual(limits.line);
        }
      }),
      runs,
    );
  });
});
