import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../shared/core/sheet.ts';
import type { CommonLabels } from '../shared/ui/labels.ts';
import { SheetActions } from '../shared/ui/SheetActions.tsx';
import { SheetView } from '../shared/ui/SheetView.tsx';
import type { Thread } from '../workspace/thread.ts';

type Props = {
  /** The worksheet, as its page has it before anything was written. */
  readonly blank: Sheet;
  readonly thread: Thread | undefined;
  /** Whether something stands on it. Before that it is blank, and what fills it is not loaded. */
  readonly isUsed: boolean;
  readonly common: CommonLabels;
};

/** The worksheet that belongs to a tool, filled with what was written: what it prints, copies and hands over. */
export function ToolSheet({ blank, thread, isUsed, common }: Props) {
  const [filler, setFiller] = useState<typeof import('./filled.ts')>();
  useEffect(() => {
    // Where the connection fails the sheet stays blank, and the next visit tries again.
    if (isUsed) import('./filled.ts').then(setFiller, () => undefined);
  }, [isUsed]);
  const filled = thread && isUsed ? filler?.filled(blank, thread, common.openAddress) : undefined;
  const sheet = filled?.sheet ?? blank;
  return (
    <>
      <div class="screen">
        <SheetActions sheet={sheet} words={common} link={filled?.link} />
      </div>
      <SheetView sheet={sheet} isPaperOnly />
    </>
  );
}
