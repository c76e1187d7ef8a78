import type { ComponentChildren } from 'preact';
import type { OutreachLabels } from './labels.ts';

type DayTimeProps = {
  /** Unique on the page. */
  readonly name: string;
  readonly on: string | null;
  readonly at: string | null;
  readonly words: OutreachLabels['when'];
  readonly onChange: (change: { on?: string | null; at?: string | null }) => void;
  readonly children?: ComponentChildren;
};

/** A day and a time of day. */
export function DayTime({ name, on, at, words, onChange, children }: DayTimeProps) {
  const field = (key: 'on' | 'at', type: 'date' | 'time', value: string | null) => (
    <label>
      {words[key]}
      <input
        id={`${name}-${key}`}
        type={type}
        value={value ?? ''}
        autoComplete="off"
        onInput={(event) => {
          onChange({ [key]: event.currentTarget.value || null });
        }}
      />
    </label>
  );
  return (
    <div class="day-time">
      {field('on', 'date', on)}
      {field('at', 'time', at)}
      {children}
    </div>
  );
}

type ZoneProps = {
  readonly id: string;
  /** The chosen zone, or that of this device. */
  readonly zone: string;
  readonly label: string;
  readonly onChoose: (zone: string) => void;
};

/** The time zones that the browser knows, with the chosen one among them. */
export function ZoneField({ id, zone, label, onChoose }: ZoneProps) {
  const zones = [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <label>
      {label}
      <select
        id={id}
        value={zone}
        autoComplete="off"
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {zones.map((one) => (
          <option key={one} value={one}>
            {one.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </label>
  );
}
