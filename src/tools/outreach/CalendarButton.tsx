import { useState } from 'preact/hooks';
import { announce } from '../../shared/platform/announce.ts';
import { Button } from './Button.tsx';
import type { MeetingFile } from './core/meeting-file.ts';
import type { OutreachLabels } from './labels.ts';
import type { WhenBench } from './when-bench.ts';

/** What came of asking for the file. */
type Outcome = MeetingFile | { readonly kind: 'not-loaded' };

/** The agreed talk as a file for the calendar, and what has to be said about it. */
export function CalendarButton(bench: WhenBench) {
  const { words } = bench;
  const [outcome, setOutcome] = useState<Outcome>();
  const save = () =>
    import('./save-meeting.ts').then(
      ({ saveMeeting }) => {
        const file = saveMeeting(bench);
        setOutcome(file);
        if (file.kind === 'file') announce(words.act.downloaded);
      },
      () => {
        setOutcome({ kind: 'not-loaded' });
      },
    );
  const said = outcome && saidOf(outcome, words);
  return (
    <div data-needs="downloads">
      <p>
        <Button label={words.when.file} onClick={() => void save()} />
      </p>
      <p class="small">{words.when.moves}</p>
      {said !== undefined && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
    </div>
  );
}

function saidOf(outcome: Outcome, { when, act }: OutreachLabels): string | undefined {
  if (outcome.kind === 'not-loaded') return act.notLoaded;
  if (outcome.kind === 'file') {
    return outcome.clocks === 'skipped' || outcome.clocks === 'twice' ? when[outcome.clocks] : undefined;
  }
  const { why } = outcome;
  return why === 'day' || why === 'zone' || why === 'minutes' ? when.refused[why] : when.refused.other;
}
