import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lengths,
  versionKeys,
  versionsOf,
  type VersionKey,
} from '../../../../../src/tools/pitch/core/build.ts';
import { promptOrder, type Answers } from '../../../../../src/tools/pitch/core/prompts.ts';
import { sentencesOf } from '../../../../../src/tools/pitch/core/sentences.ts';
import { secondsOf } from '../../../../../src/tools/pitch/core/timing.ts';
import { anyText, runs } from '../../../../support/property.ts';
import { amara } from './amara.ts';

/** An answer of `count` sentences of ten words, each with its own name. */
const ten = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}${String(at + 1)} ${'word '.repeat(8)}end.`).join(' ');
const names = (sentences: readonly { text: string }[]) => sentences.map(({ text }) => text.split(' ')[0]);

const long: Answers = { now: ten('N', 2), path: ten('P', 3), whyYou: ten('W', 2), learn: ten('L', 2) };
const versionOf = (answers: Answers, key: VersionKey, rate = 130) =>
  versionsOf(answers, rate).find((version) => version.key === key)!;

describe('versionsOf', () => {
  it('makes 15, 30 and 60 seconds', () => {
    expect(versionsOf(amara, 130).map(({ key }) => lengths[key])).toEqual([15, 30, 60]);
  });

  it('says all of Amara’s fifty-eight words in thirty seconds, in the order of the guide', () => {
    const version = versionOf(amara, 's30');
    expect(version).toMatchObject({ kind: 'fits', leftOut: [], seconds: 26.8 });
    expect(version.text).toBe([amara.now, amara.path, amara.whyYou, amara.learn].join(' '));
  });

  it('leaves out how she got here, then why him, in fifteen seconds', () => {
    const { kind, kept, leftOut } = versionOf(amara, 's15');
    expect(kind).toBe('fits');
    expect(leftOut.map(({ prompt }) => prompt)).toEqual(['path', 'whyYou']);
    expect(kept.map(({ prompt }) => prompt)).toEqual(['now', 'learn']);
  });

  it('leaves sentences out in the documented order', () => {
    const order = ['P3', 'P2', 'N2', 'W2', 'L2', 'P1', 'W1'];
    expect(names(versionOf(long, 's60').leftOut)).toEqual([]);
    expect(names(versionOf(long, 's30').leftOut)).toEqual(order.slice(0, 3));
    expect(names(versionOf(long, 's15').leftOut)).toEqual(order.slice(0, 6));
    const longer = { ...long, path: ten('P', 8) };
    expect(names(versionOf(longer, 's60').leftOut)).toEqual(['P8']);
  });

  it('says so when even the shortest whole sentences are too long', () => {
    const version = versionOf({ ...amara, now: 'word '.repeat(40) }, 's15');
    expect(version.kind).toBe('over');
    expect(version.kept.map(({ prompt }) => prompt)).toEqual(['now', 'learn']);
    expect(version.seconds).toBeGreaterThan(15);
  });

  it('says more at a faster rate', () => {
    expect(versionOf(long, 's30', 100).kept.length).toBeLessThan(versionOf(long, 's30', 160).kept.length);
  });

  it('makes empty versions of empty answers', () => {
    const empty = { now: '', path: ' ', whyYou: '', learn: '\n' };
    for (const version of versionsOf(empty, 130)) {
      expect(version).toMatchObject({ kind: 'fits', kept: [], leftOut: [], text: '', seconds: 0 });
    }
  });

  it('keeps two sentences that are the same apart', () => {
    const { leftOut, kept } = versionOf({ ...long, path: 'Well. '.repeat(30) }, 's15');
    expect(leftOut.length + kept.length).toBe(36);
  });

  it('keeps whole sentences only, in order, within the time, each shorter version a part of the longer', () => {
    const answer = fc.oneof(
      anyText,
      fc.nat(8).map((count) => ten('S', count)),
    );
    const answers = fc.record({ now: answer, path: answer, whyYou: answer, learn: answer });
    fc.assert(
      fc.property(answers, fc.integer({ min: 30, max: 180 }), (given, rate) => {
        const said = promptOrder.flatMap((prompt) =>
          sentencesOf(given[prompt]).map((text) => ({ prompt, text })),
        );
        const versions = versionsOf(given, rate);
        versions.forEach(({ kind, key, kept, leftOut, text, seconds }, at) => {
          expect(kept.length + leftOut.length).toBe(said.length);
          expect(isPartInOrder(kept, said)).toBe(true);
          expect(isPartInOrder(kept, versions[at + 1]?.kept ?? said)).toBe(true);
          expect(seconds).toBe(secondsOf(text, rate));
          expect(seconds <= lengths[key]).toBe(kind === 'fits');
        });
        expect(versions).toHaveLength(versionKeys.length);
      }),
      runs,
    );
  });
});

type Said = { prompt: string; text: string };

/** Whether a list is another one with some left out. */
function isPartInOrder(part: readonly Said[], whole: readonly Said[]): boolean {
  let at = 0;
  for (const { prompt, text } of whole) {
    if (part[at]?.prompt === prompt && part[at]?.text === text) at += 1;
  }
  return at === part.length;
}
