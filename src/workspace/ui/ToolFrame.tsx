import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { SaveStatus } from '../../shared/ui/SaveStatus.tsx';
import { Undo, type UndoOffer } from '../../shared/ui/Undo.tsx';
import { useStatus, type ShownThread } from '../use-thread.ts';

type Props = {
  readonly shown: ShownThread;
  readonly undo: UndoOffer;
  readonly words: CommonLabels;
  readonly children: ComponentChildren;
};

/** What stands around every tool: how saving stands, the finished example in and out, and the last act’s undo. */
export function ToolFrame({ shown, undo, words, children }: Props) {
  const status = useStatus(shown.thread);
  return (
    <>
      <div class="screen frame">
        <SaveStatus
          status={status}
          isExample={shown.isExample}
          words={words}
          onStartAfresh={(slot) => {
            shown.thread?.workspace.startAfresh(slot);
          }}
        />
        <ExampleButton shown={shown} undo={undo} words={words} />
      </div>
      {children}
      <div class="screen">
        <Undo undo={undo} words={words} />
      </div>
    </>
  );
}

function ExampleButton({ shown, undo, words: { example } }: Omit<Props, 'children'>) {
  const [hasFailed, setHasFailed] = useState(false);
  const change = () => {
    // An undo belongs to the records that were shown.
    undo.clear();
    setHasFailed(false);
    if (shown.isExample) shown.leaveExample();
    else
      shown.showExample().catch(() => {
        setHasFailed(true);
      });
  };
  return (
    <p>
      <button type="button" class={shown.isExample ? 'button' : 'button quiet'} onClick={change}>
        {shown.isExample ? example.leave : example.show}
      </button>
      {hasFailed && (
        <span class="problem" role="alert">
          {example.failed}
        </span>
      )}
    </p>
  );
}
