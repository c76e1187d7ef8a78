import { say } from '../../shared/core/say.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { setRate } from './core/edit.ts';
import { usableRate } from './core/timing.ts';
import type { PitchLabels } from './labels.ts';
import { Opener } from './Opener.tsx';

type Props = {
  readonly wordsPerMinute: number | null;
  readonly edit: (change: (pitch: Pitch) => Pitch) => void;
  readonly undo: UndoOffer;
  readonly words: PitchLabels;
};

const measuring = () => import('./Measure.tsx');

/** The rate at which all is timed, measured by reading aloud. */
export function Rate({ wordsPerMinute: n, edit, undo, words }: Props) {
  const { rate } = words;
  const used = usableRate(n);
  const apply = (next: number | null) => {
    edit((pitch) => setRate(pitch, next));
    // The button that was pressed may be gone.
    document.getElementById('measure')?.focus();
  };
  const change = (next: number | null) => {
    apply(next);
    if (next === n) return;
    undo.offerUndo(say(rate.changed, { n: usableRate(next) }), () => {
      apply(n);
    });
  };
  return (
    <div class="rate small">
      <p>{n === null ? say(rate.usual, { n: used }) : say(n > used ? rate.fast : rate.own, { n, used })}</p>
      <p class="acts">
        <Opener
          id="measure"
          label={n === null ? rate.measure : rate.again}
          failed={words.failed}
          load={measuring}
        >
          {({ Measure }, close) => <Measure words={words} onClose={close} onMeasured={change} />}
        </Opener>
        {n !== null && (
          <button type="button" class="link" onClick={() => void change(null)}>
            {rate.reset}
          </button>
        )}
      </p>
    </div>
  );
}
