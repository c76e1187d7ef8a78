import { useEffect, useState } from 'preact/hooks';
import { Coached } from '../../coach/ui/Coached.tsx';
import { say } from '../../shared/core/say.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { CopyButton } from '../../shared/ui/SheetActions.tsx';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Pitch } from '../../workspace/core/pitch.ts';
import type { Thread } from '../../workspace/thread.ts';
import { writeOwn } from './core/edit.ts';
import { takes } from './core/sheet.ts';
import type { ShownVersion } from './core/view.ts';
import type { PitchLabels } from './labels.ts';
import { Opener } from './Opener.tsx';
import { Remarks } from './Remarks.tsx';

type Props = {
  readonly thread: Thread;
  readonly version: ShownVersion;
  /** Whether it is the version that says all of the answers. */
  readonly isWhole: boolean;
  /** Whether each of the four prompts has an answer. */
  readonly isAnswered: boolean;
  readonly firstQuestion: string;
  readonly edit: (change: (pitch: Pitch) => Pitch) => void;
  readonly undo: UndoOffer;
  readonly words: PitchLabels;
  readonly common: CommonLabels;
};

const practice = () => import('./Practice.tsx');

/** One version: the made text, or a field with the person’s own. What it takes, what it leaves out, and what may be done with it. */
export function Version(props: Props) {
  const { version, firstQuestion, edit, undo, words, common } = props;
  const { key, length: n, text } = version;
  const own = useOwnWords(version, edit, undo, words);
  if (text === '' && !own.isWriting) return null;
  return (
    <section class="version" aria-labelledby={key}>
      <div class="counted">
        <h3 id={key}>{say(words.length, { n })}</h3>
        <p class="small">{takes(version, words, common.lang)}</p>
      </div>
      <Said {...props} isWriting={own.isWriting} write={own.write} />
      <Advice {...props} write={own.write} />
      <Remarks version={version} words={words} lang={common.lang} />
      <div class="acts small">
        <Opener label={words.practice.open} about={key} failed={words.failed} load={practice}>
          {({ Practice }, close) => (
            <Practice version={version} firstQuestion={firstQuestion} words={words} onClose={close} />
          )}
        </Opener>
        <CopyButton text={() => text} label={common.act.copy} words={common.act} about={key} />
        <button
          type="button"
          class="link"
          aria-describedby={key}
          onClick={own.isWriting ? own.stop : own.start}
        >
          {own.isWriting ? words.own.back : words.own.write}
        </button>
      </div>
    </section>
  );
}

type SaidProps = Pick<Props, 'version' | 'words'> & {
  readonly isWriting: boolean;
  readonly write: (text: string) => void;
};

/** The text as it was made, or the field for one’s own. */
function Said({ version: { key, isOwn, isRepeated, text }, words, isWriting, write }: SaidProps) {
  return isWriting ? (
    <Field
      id={`own-${key}`}
      label={words.own.label}
      hint={words.own.hint}
      rows={3}
      maxLength={limits.text}
      value={isOwn ? text : ''}
      onInput={write}
    />
  ) : (
    <p id={`made-${key}`} class={isRepeated ? 'small' : 'said'}>
      {isRepeated ? words.same : text}
    </p>
  );
}

/** What a short version, or an answer that is still to come, leaves out is no mistake. */
const parts = ['no-goal', 'no-present', 'no-evidence'] as const;

function Advice(props: Props & { readonly write: (text: string) => void }) {
  const { version, isWhole, isAnswered, thread, undo, common, write } = props;
  const { key, isOwn, text } = version;
  if (!isOwn && (!isWhole || version.isRepeated)) return null;
  const isPart = isOwn ? key === 's15' : !isAnswered;
  return (
    <Coached
      kind="pitch"
      at={isOwn ? `#own-${key}` : `#made-${key}`}
      text={text}
      onChange={isOwn ? write : undefined}
      quiet={isPart ? parts : []}
      {...{ desk: thread.desk, undo, words: common }}
    />
  );
}

/** Writing a version by hand and going back. The field stays while it is open, also when it is emptied. */
function useOwnWords(
  { key, length, text, isOwn }: ShownVersion,
  edit: Props['edit'],
  undo: UndoOffer,
  words: PitchLabels,
) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (isOpen) document.getElementById(`own-${key}`)?.focus();
  }, [isOpen, key]);
  const write = (next: string) => {
    edit((pitch) => writeOwn(pitch, key, next));
  };
  return {
    isWriting: isOwn || isOpen,
    write,
    start: () => {
      undo.clear();
      write(text);
      setOpen(true);
    },
    stop: () => {
      write('');
      setOpen(false);
      if (!isOwn) return;
      undo.offerUndo(say(words.own.dropped, { n: length }), () => {
        write(text);
        setOpen(true);
      });
    },
  };
}
