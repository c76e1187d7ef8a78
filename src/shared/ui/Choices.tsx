import type { ComponentChildren } from 'preact';
import './choices.css';
import { forget } from './forget.ts';

/** A choice and its words. */
export type Choice<Value extends string> = { readonly value: Value; readonly label: ComponentChildren };

type Props<Value extends string> = {
  /** Unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, as radio buttons that look like tabs of paper. Arrow keys move, as in any group of radio buttons. */
export function Choices<Value extends string>({
  name,
  legend,
  hint,
  choices,
  value,
  onChoose,
}: Props<Value>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="small">{hint}</p>}
      <div>
        {choices.map((choice) => (
          <label key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              ref={forget}
              onChange={() => {
                onChoose(choice.value);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
