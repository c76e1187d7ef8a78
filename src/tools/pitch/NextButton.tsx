import { useEffect, useRef } from 'preact/hooks';

type Props = { readonly label: string; readonly onClick: () => void };

/** The next thing to do. It takes the focus when it comes, so that one key leads through. */
export function NextButton({ label, onClick }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  return (
    <button type="button" class="button" ref={button} onClick={onClick}>
      {label}
    </button>
  );
}
