import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

type Props<Part> = {
  /** Unique on the page, where something else moves the focus here. */
  readonly id?: string;
  readonly label: string;
  /** The id of what it belongs to, where the page has more of its kind. */
  readonly about?: string;
  /** What to say where the part cannot be loaded. */
  readonly failed: string;
  readonly load: () => Promise<Part>;
  readonly children: (part: Part, close: () => void) => ComponentChildren;
};

/** A button that loads a part of the tool and shows it until it closes. Then the focus is back on the button. */
export function Opener<Part>({ id, label, about, failed, load, children }: Props<Part>) {
  const [part, setPart] = useState<Part | 'failed'>();
  const isOpen = part !== undefined && part !== 'failed';
  const button = useFocusAfter(isOpen);
  const near = () => void load().catch(() => undefined);
  return (
    <>
      <button
        type="button"
        id={id}
        class="link"
        aria-describedby={about}
        ref={button}
        onPointerEnter={near}
        onFocus={near}
        onClick={() => {
          load().then(
            (loaded) => {
              setPart(() => loaded);
            },
            () => {
              setPart('failed');
            },
          );
        }}
      >
        {label}
      </button>
      {part === 'failed' && (
        <span class="problem" role="alert">
          {failed}
        </span>
      )}
      {isOpen &&
        children(part, () => {
          setPart(undefined);
        })}
    </>
  );
}

/** Moves the focus to a button when what it opened is gone. Before that, a modal dialog would keep it. */
function useFocusAfter(isOpen: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return button;
}
