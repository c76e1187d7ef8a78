import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import { clockTime, verdictOf } from './core/practice.ts';
import { sentencesOf } from './core/sentences.ts';
import type { ShownVersion } from './core/view.ts';
import type { PitchLabels } from './labels.ts';
import { NextButton } from './NextButton.tsx';
import { Stage } from './Stage.tsx';
import { useStopwatch } from './use-stopwatch.ts';

type Props = {
  readonly version: ShownVersion;
  readonly firstQuestion: string;
  readonly words: PitchLabels;
  readonly onClose: () => void;
};

const shows = ['all', 'ends', 'none'] as const;

/** Practice out loud: the words in large letters or less and less of them, and a quiet clock that counts up. */
export function Practice({ version, firstQuestion, words, onClose }: Props) {
  const { practice } = words;
  const { watch, start, stop } = useStopwatch();
  const [show, setShow] = useState<(typeof shows)[number]>('all');
  const [goes, setGoes] = useState<readonly number[]>([]);
  const next = () => {
    if (watch.kind !== 'running') start();
    else setGoes([...goes, Math.floor(stop())]);
  };
  const label = { ready: practice.start, running: practice.stop, stopped: practice.again }[watch.kind];
  return (
    <Stage
      title={say(practice.title, { n: version.length })}
      close={words.close}
      onSpace={next}
      onClose={onClose}
    >
      <Choices
        name="show"
        legend={practice.show}
        choices={shows.map((value) => ({ value, label: practice.shows[value] }))}
        value={show}
        onChoose={setShow}
      />
      <Lines text={version.text} show={show} hidden={practice.hidden} />
      {firstQuestion !== '' && show !== 'none' && <p class="aloud after">{firstQuestion}</p>}
      <footer>
        <Clock seconds={watch.seconds} target={version.length} words={words} />
        <p class="row">
          <NextButton label={label} onClick={next} />
          <span class="small keys">{practice.keys}</span>
        </p>
        <Verdict version={version} goes={watch.kind === 'stopped' ? goes : []} words={words} />
      </footer>
    </Stage>
  );
}

function Lines({ text, show, hidden }: { text: string; show: (typeof shows)[number]; hidden: string }) {
  if (show === 'none') return <p>{hidden}</p>;
  const sentences = sentencesOf(text);
  const ends = [sentences[0], sentences.length > 2 && '…', sentences.length > 1 && sentences.at(-1)];
  const shown = show === 'all' ? text.split(/\n+/) : ends.filter(Boolean);
  return (
    <>
      {shown.map((line, at) => (
        <p key={at} class="aloud">
          {line}
        </p>
      ))}
    </>
  );
}

type ClockProps = { readonly seconds: number; readonly target: number; readonly words: PitchLabels };

function Clock({ seconds, target, words: { practice } }: ClockProps) {
  return (
    <>
      <p class="clock" role="timer">
        {say(practice.of, { time: clockTime(seconds), target: clockTime(target) })}
      </p>
      <progress aria-label={practice.time} max={target} value={Math.min(seconds, target)} />
    </>
  );
}

type VerdictProps = {
  readonly version: ShownVersion;
  readonly goes: readonly number[];
  readonly words: PitchLabels;
};

/** How the last go went, and all goes so far. In a live region of the dialog: the page’s own is out of reach behind it. */
function Verdict({ version, goes, words: { practice } }: VerdictProps) {
  const last = goes.at(-1);
  return (
    <div role="status">
      {last !== undefined && (
        <p>
          {say(practice[verdictOf(last, version.length, version.seconds)], {
            n: last,
            over: last - version.length,
          })}
        </p>
      )}
      {goes.length > 1 && <p class="small">{say(practice.goes, { list: goes.join(', ') })}</p>}
    </div>
  );
}
