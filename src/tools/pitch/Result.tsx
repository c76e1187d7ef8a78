import { linkToMake } from '../../handover/offer.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Pitch } from '../../workspace/core/pitch.ts';
import type { Thread } from '../../workspace/thread.ts';
import type { SheetContext } from './core/blank-sheet.ts';
import { promptOrder } from './core/prompts.ts';
import { pitchSheet } from './core/sheet.ts';
import { shownVersions } from './core/view.ts';
import type { PitchLabels } from './labels.ts';
import { Outcome } from './Outcome.tsx';
import { Rate } from './Rate.tsx';
import { Version } from './Version.tsx';

type Props = {
  readonly thread: Thread;
  readonly pitch: Pitch;
  readonly context: SheetContext;
  /** The address of the question builder. */
  readonly builder: string;
  readonly edit: (change: (pitch: Pitch) => Pitch) => void;
  readonly undo: UndoOffer;
  readonly words: PitchLabels;
  readonly common: CommonLabels;
};

/** The rate, the three versions, and the question that follows without a breath; on paper the same. */
export function Result({ thread, pitch, context, builder, edit, undo, words, common }: Props) {
  const versions = shownVersions(pitch);
  const { firstQuestion } = context;
  // The made text is read once, in its shortest version that says it all.
  const whole = versions.find(({ text }) => text === versions.at(-1)?.text);
  const isAnswered = promptOrder.every((prompt) => pitch[prompt].trim() !== '');
  const shared = { thread, isAnswered, firstQuestion, edit, undo, words, common };
  return (
    <Outcome
      sheet={pitchSheet(versions, words, context)}
      common={common}
      link={linkToMake({ kind: 'pitch', thread }, common.openAddress)}
    >
      <Rate wordsPerMinute={pitch.wordsPerMinute} edit={edit} undo={undo} words={words} />
      {versions.map((version) => (
        <Version key={version.key} version={version} isWhole={version === whole} {...shared} />
      ))}
      <div class="version">
        <p>{firstQuestion === '' ? words.noQuestion : words.then}</p>
        {firstQuestion === '' ? <a href={builder}>{words.choose}</a> : <p class="said">{firstQuestion}</p>}
      </div>
    </Outcome>
  );
}
