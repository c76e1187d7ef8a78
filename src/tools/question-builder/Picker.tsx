type Props<Value extends string> = {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly value: Value | '';
  /** The words for “nothing chosen”; without it one is always chosen. */
  readonly blank?: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly onPick: (value: Value | '') => void;
};

/** One of many, in a list that opens. */
export function Picker<Value extends string>({ id, label, value, blank, options, onPick }: Props<Value>) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        autoComplete="off"
        onChange={(event) => {
          onPick(event.currentTarget.value as Value | '');
        }}
      >
        {blank !== undefined && <option value="">{blank}</option>}
        {(Object.entries(options) as [Value, string][]).map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
