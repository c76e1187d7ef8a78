import { useState } from 'preact/hooks';
import { Field } from '../shared/ui/Field.tsx';
import { isDay } from '../workspace/core/day.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';

type Props = {
  readonly id: string;
  readonly label: string;
  /** The label of a field for the time, where one is asked for. */
  readonly time?: string;
  readonly act: string;
  /** The day that stands in the field at first. */
  readonly first: string;
  readonly words: PlanLabels['note'];
  readonly onNote: (day: string, time: string | null) => void;
};

/** A day, perhaps a time, and the button that notes them: a half-typed day must not move the thread on. */
export function DayNote({ id, label, time, act, first, words, onNote }: Props) {
  const [day, setDay] = useState(first);
  const [clock, setClock] = useState('');
  const [isBad, setIsBad] = useState(false);
  const submit = () => {
    setIsBad(!isDay(day));
    if (isDay(day)) onNote(day, clock === '' ? null : clock.slice(0, 5));
    else focusOn(id);
  };
  return (
    <div class="day-note">
      <Field
        id={id}
        label={label}
        type="date"
        value={day}
        maxLength={10}
        problem={isBad ? words.badDay : undefined}
        onInput={setDay}
      />
      {time !== undefined && (
        <Field id={`${id}-time`} label={time} type="time" value={clock} maxLength={8} onInput={setClock} />
      )}
      <p class="row">
        <button type="button" class="button quiet" onClick={submit}>
          {act}
        </button>
      </p>
    </div>
  );
}
