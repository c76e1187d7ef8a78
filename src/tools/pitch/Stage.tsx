import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Props = {
  readonly title: string;
  /** The word on the button that leaves. */
  readonly close: string;
  /** What the space bar does wherever it would do nothing else. */
  readonly onSpace: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A screen of its own to read out loud from: large text, no page around it. Escape leaves. */
export function Stage({ title, close, onSpace, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTaken = (event.target as Element).closest('button, input') !== null;
      if (event.key !== ' ' || isTaken) return;
      event.preventDefault();
      if (!event.repeat) onSpace();
    };
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  });
  return (
    <dialog ref={dialog} class="stage screen" aria-labelledby="stage-title" onClose={onClose}>
      <header class="counted">
        <h2 id="stage-title">{title}</h2>
        <button type="button" class="link" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
