import { say } from '../../shared/core/say.ts';
import { rateFrom, usableRate, type Reading } from './core/timing.ts';
import type { PitchLabels } from './labels.ts';
import { NextButton } from './NextButton.tsx';
import { Stage } from './Stage.tsx';
import { useStopwatch } from './use-stopwatch.ts';

type Props = {
  readonly words: PitchLabels;
  readonly onMeasured: (rate: number) => void;
  readonly onClose: () => void;
};

/** Measures the speaking rate: a short text to read out loud, from the first press to the second. No clock is shown: it would hurry. */
export function Measure({ words, onMeasured, onClose }: Props) {
  const { measure } = words;
  const { watch, start, stop } = useStopwatch();
  const reading = watch.kind === 'stopped' ? rateFrom(measure.text, watch.seconds) : undefined;
  const next = watch.kind === 'running' ? stop : start;
  return (
    <Stage title={measure.title} close={words.close} onSpace={next} onClose={onClose}>
      <p>{measure.how}</p>
      <p class="aloud">{measure.text}</p>
      <footer>
        <p role="status">
          {watch.kind === 'running' ? measure.reading : reading && resultOf(reading, words)}
        </p>
        <p class="row">
          {reading?.kind === 'measured' && (
            <NextButton
              key="use"
              label={measure.use}
              onClick={() => {
                onMeasured(reading.rate);
                onClose();
              }}
            />
          )}
          {reading?.kind === 'measured' ? (
            <button type="button" class="button quiet" onClick={start}>
              {measure.again}
            </button>
          ) : (
            <NextButton
              key="next"
              label={{ ready: measure.start, running: measure.stop, stopped: measure.again }[watch.kind]}
              onClick={next}
            />
          )}
        </p>
      </footer>
    </Stage>
  );
}

function resultOf(reading: Reading, { measure }: PitchLabels): string {
  if (reading.kind === 'too-short') return measure.short;
  if (reading.kind === 'too-long') return measure.long;
  const used = usableRate(reading.rate);
  return say(reading.rate > used ? measure.fast : measure.result, { n: reading.rate, used });
}
