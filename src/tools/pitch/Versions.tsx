import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Pitch } from '../../workspace/core/pitch.ts';
import type { ShownVersion } from './core/view.ts';
import type { PitchLabels } from './labels.ts';
import { Rate } from './Rate.tsx';
import { Version } from './Version.tsx';

type Props = {
  readonly versions: readonly ShownVersion[];
  readonly pitch: Pitch;
  /** The question that follows, `''` before there is one. */
  readonly firstQuestion: string;
  /** The address of the question builder. */
  readonly builder: string;
  readonly edit: (change: (pitch: Pitch) => Pitch) => void;
  readonly undo: UndoOffer;
  readonly words: PitchLabels;
  readonly common: CommonLabels;
};

/** What comes of the answers: the rate, the three versions, and the question that follows without a breath. */
export function Versions({ versions, pitch, firstQuestion, builder, ...shared }: Props) {
  const { edit, undo, words } = shared;
  return (
    <>
      <Rate wordsPerMinute={pitch.wordsPerMinute} edit={edit} undo={undo} words={words} />
      {versions.map((version) => (
        <Version key={version.key} version={version} firstQuestion={firstQuestion} {...shared} />
      ))}
      <div class="version">
        <p>{firstQuestion === '' ? words.noQuestion : words.then}</p>
        {firstQuestion === '' ? <a href={builder}>{words.choose}</a> : <p class="said">{firstQuestion}</p>}
      </div>
    </>
  );
}
