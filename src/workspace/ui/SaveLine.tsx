import type { ComponentChildren } from 'preact';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { SaveStatus } from '../../shared/ui/SaveStatus.tsx';
import type { Thread } from '../thread.ts';
import { useStatus } from '../use-thread.ts';

type Props = {
  readonly thread: Thread | undefined;
  readonly words: CommonLabels;
  /** What stands beside it. */
  readonly children?: ComponentChildren;
};

/** How saving stands, on top of a page that has no worked example. */
export function SaveLine({ thread, words, children }: Props) {
  return (
    <div class="screen frame">
      <SaveStatus
        status={useStatus(thread)}
        isExample={false}
        words={words}
        onStartAfresh={(slot) => {
          thread?.workspace.startAfresh(slot);
        }}
      />
      {children}
    </div>
  );
}
