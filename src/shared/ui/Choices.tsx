import type { ComponentChildren } from 'preact';
import './choices.css';

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

/**
 * One of a few, as radio buttons that look like tabs of paper. Arrow keys move, as in any group of radio buttons. Put them in a form
 * with `autoComplete="off"`: HTML has that only for the form of a radio button, and Firefox would put an old choice over what was saved.
 */
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
