type Props = {
  readonly label: string;
  readonly onClick: () => void;
  /** The one act that most people come for; the others are quiet. */
  readonly isMain?: boolean;
  readonly id?: string;
  /** What a frame on a stranger's page must allow for it: hidden there where it doesn't. */
  readonly needs?: 'modals' | 'popups';
};

/** A button with its words. */
export function Button({ label, onClick, isMain = false, id, needs }: Props) {
  return (
    <button
      type="button"
      class={isMain ? 'button' : 'button quiet'}
      id={id}
      data-needs={needs}
      onClick={onClick}
    >
      {label}
    </button>
  );
}
