import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assignmentText,
  mostCharacters,
  readAssignmentLink,
  readAssignmentText,
} from '../../../../src/assignment/core/link.ts';
import { deflateText } from '../../../../src/shared/platform/deflate.ts';
import { inflateText } from '../../../../src/shared/platform/inflate.ts';
import { anyAssignment } from '../../../support/any-assignment.ts';
import { fullAssignment as full } from '../../../support/full-assignment.ts';
import { anyText, runs } from '../../../support/property.ts';

const linkOf = async (text: string) => `#v1.${await deflateText(text)}`;
const read = (fragment: string) => readAssignmentLink(fragment, inflateText);

describe('the link of an assignment', () => {
  it('gives back any assignment, whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyAssignment, async (assignment) => {
        const opened = await read(await linkOf(assignmentText(assignment)));
        expect(opened).toEqual({ kind: 'assignment', assignment, dropped: 0 });
      }),
      runs,
    );
  });

  it('refuses any other text in one of the ways that have words', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const opened = await read(text);
        expect(['not-a-link', 'broken', 'newer', 'too-big']).toContain(
          opened.kind === 'refused' ? opened.reason : 'opened',
        );
      }),
      runs,
    );
  });

  it.each([
    ['', 'not-a-link'],
    ['#main', 'not-a-link'],
    ['#v2.abc', 'newer'],
    ['#v1.', 'broken'],
    ['#v1.eJxLTE', 'broken'],
  ])('says why %j is refused: %s', async (fragment, reason) => {
    expect(await read(fragment)).toEqual({ kind: 'refused', reason });
  });

  it('is refused where it was changed on its way', async () => {
    const link = await linkOf(assignmentText(full));
    const middle = Math.floor(link.length / 2);
    const changed = link.slice(0, middle) + (link[middle] === 'A' ? 'B' : 'A') + link.slice(middle + 1);
    expect(await read(changed)).toEqual({ kind: 'refused', reason: 'broken' });
  });

  it('is refused where it unpacks to more than is ever kept', async () => {
    const long = JSON.stringify({ v: 1, assignment: { ...full, more: 'x'.repeat(mostCharacters) } });
    expect(await read(await linkOf(long))).toEqual({ kind: 'refused', reason: 'too-big' });
    expect(await read(await linkOf('x'.repeat(4 * mostCharacters)))).toEqual({
      kind: 'refused',
      reason: 'too-big',
    });
  });
});

describe('the text of an assignment', () => {
  it.each([
    ['no JSON', '{', 'broken'],
    ['a list', '[]', 'broken'],
    ['a later version', '{"v":2,"assignment":{"id":"a"}}', 'newer'],
    ['no version', '{"assignment":{"id":"a"}}', 'broken'],
    ['no assignment', '{"v":1}', 'broken'],
  ])('is refused where it is %s', (_, text, reason) => {
    expect(readAssignmentText(text)).toEqual({ kind: 'refused', reason });
  });
});
