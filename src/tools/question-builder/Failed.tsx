type Props = { readonly text: string; readonly label: string; readonly onAgain: () => void };

/** Says that something could not be loaded, what is safe, and lets one try again. */
export function Failed({ text, label, onAgain }: Props) {
  return (
    <p class="problem" role="alert">
      {text}{' '}
      <button type="button" class="link" onClick={onAgain}>
        {label}
      </button>
    </p>
  );
}
