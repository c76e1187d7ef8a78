import type { ComponentChildren } from 'preact';

type Props = {
  readonly look?: 'button' | 'button quiet' | 'link';
  readonly id?: string;
  /** What the act is about, for those who hear the button alone: the name of the row. */
  readonly about?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
};

/** A button with a verb. */
export function ActButton({ look = 'button quiet', id, about, onClick, children }: Props) {
  return (
    <button type="button" class={look} id={id} onClick={onClick}>
      {children}
      {about !== undefined && <span class="hidden">: {about}</span>}
    </button>
  );
}
