import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PlanLabels } from './labels.ts';

type Props<Part> = {
  readonly title: string;
  readonly words: PlanLabels['keep'];
  /** Loads what stands inside, when it is first opened. */
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ComponentChildren;
};

/** A part of the page that few people open, and that nobody loads who does not. */
export function Drawer<Part extends object>({ title, words, load, children }: Props<Part>) {
  const [part, setPart] = useState<{ readonly loaded: Part }>();
  const [hasFailed, setHasFailed] = useState(false);
  const open = (): void => {
    if (part !== undefined) return;
    load().then(
      (loaded) => {
        setHasFailed(false);
        setPart({ loaded });
      },
      () => {
        setHasFailed(true);
      },
    );
  };
  return (
    <details
      class="drawer"
      onToggle={(event) => {
        if (event.currentTarget.open) open();
      }}
    >
      <summary>{title}</summary>
      {part === undefined ? (
        <p role="status">{hasFailed ? words.failed : words.loading}</p>
      ) : (
        children(part.loaded)
      )}
    </details>
  );
}
