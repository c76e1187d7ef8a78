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
 * Firefox puts old choices back at a reload, over what was saved, unless told not to. HTML has the attribute for text fields alone, so
 * it is set where it works: on the page that is open.
 */
const forget = (input: HTMLInputElement | null): void => {
  input?.setAttribute('autocomplete', 'off');
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
