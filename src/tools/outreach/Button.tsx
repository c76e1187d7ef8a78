type Props = {
  readonly label: string;
  readonly onClick: () => void;
  /** The one act that most people come for; the others are quiet. */
  readonly isMain?: boolean;
  readonly id?: string;
};

/** A button with its words. */
export function Button({ label, onClick, isMain = false, id }: Props) {
  return (
    <button type="button" class={isMain ? 'button' : 'button quiet'} id={id} onClick={onClick}>
      {label}
    </button>
  );
}
