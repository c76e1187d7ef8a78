import type { ComponentChildren } from 'preact';
import './field.css';

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What to write, in a line under the label. */
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** How many lines of room; 1 is a field of one line. */
  readonly rows?: number;
  /** As in `src/workspace/core/limits.ts`, so that no typed text is cut when it is read again. Days and times have none. */
  readonly maxLength?: number;
  readonly type?: 'text' | 'email' | 'date' | 'time';
  /** What is wrong with the value, in a sentence. */
  readonly problem?: string | undefined;
  /** Counters and the like, under the field. */
  readonly children?: ComponentChildren;
};

/** A labelled text field. The browser’s own memory for forms is off: it would put old words over what was saved. */
export function Field({ id, label, hint, problem, children, ...control }: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Control
        id={id}
        described={described === '' ? undefined : described}
        {...control}
        isBad={problem !== undefined}
      />
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}

type ControlProps = Pick<Props, 'id' | 'value' | 'onInput' | 'rows' | 'maxLength' | 'type'> & {
  readonly described: string | undefined;
  readonly isBad: boolean;
};

function Control({ described, isBad, onInput, rows = 1, type = 'text', ...own }: ControlProps) {
  const shared = {
    ...own,
    autoComplete: 'off',
    'aria-describedby': described,
    'aria-invalid': isBad ? true : undefined,
    onInput: (event: Event) => {
      onInput((event.currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
    },
  };
  return rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type={type} />;
}
