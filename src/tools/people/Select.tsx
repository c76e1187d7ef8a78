type Props<Value extends string> = {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: Value | null;
  /** What stands for no choice; without it one of the options is always chosen. */
  readonly none?: string;
  readonly options: readonly (readonly [Value, string])[];
  readonly onChoose: (value: Value | null) => void;
};

/** One of several, with its label above it. */
export function Select<Value extends string>({ id, label, value, none, options, onChoose }: Props<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        // Firefox puts old choices back at a reload, over what was saved.
        autocomplete="off"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChoose(options.find(([one]) => one === chosen)?.[0] ?? null);
        }}
      >
        {none !== undefined && (
          <option value="" selected={value === null}>
            {none}
          </option>
        )}
        {options.map(([one, text]) => (
          <option key={one} value={one} selected={one === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
