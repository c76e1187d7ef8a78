import { useState } from 'preact/hooks';
import type { Sheet } from '../shared/core/sheet.ts';
import { SheetActions } from '../shared/ui/SheetActions.tsx';
import { SheetView } from '../shared/ui/SheetView.tsx';
import type { CommonLabels } from '../shared/ui/labels.ts';
import { records } from '../workspace/core/records.ts';
import type { Thread } from '../workspace/thread.ts';
import { useCurrent, useThread } from '../workspace/use-thread.ts';
import { fillSheet, type Records } from './core/fill.ts';

/** The words of the switch between the blank sheet and the filled one. */
export type FillWords = { readonly fill: string; readonly blank: string; readonly example: string };

type Props = {
  readonly id: string;
  readonly blank: Sheet;
  readonly words: FillWords;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
};

const empty = {
  goal: records.goal.empty(''),
  pitch: records.pitch.empty(''),
  person: records.person.empty(''),
  conversation: records.conversation.empty(''),
};

/** A worksheet: blank at first and without scripts, filled from the person’s own plan or from the worked example on a click. */
export function FilledSheet({ id, blank, words, common, example }: Props) {
  const shown = useThread(example);
  const [isFilled, setIsFilled] = useState(false);
  const own = useRecords(shown.thread);
  const { thread } = shown;
  const sheet = isFilled && thread ? fillSheet(id, blank, { ...own, people: peopleIn(thread) }) : blank;
  const isOwn = isFilled && !shown.isExample;
  return (
    <>
      <p class="row screen scripted">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            shown.leaveExample();
            setIsFilled(!isOwn);
          }}
        >
          {isOwn ? words.blank : words.fill}
        </button>
        <ExampleButton
          words={words}
          common={common}
          show={async () => {
            await shown.showExample();
            setIsFilled(true);
          }}
        />
      </p>
      <SheetView sheet={sheet} />
      <div class="screen scripted">
        <SheetActions sheet={sheet} words={common} />
      </div>
    </>
  );
}

type ExampleProps = Pick<Props, 'words' | 'common'> & { readonly show: () => Promise<void> };

function ExampleButton({ words, common, show }: ExampleProps) {
  const [hasFailed, setHasFailed] = useState(false);
  const click = () => {
    show().then(
      () => {
        setHasFailed(false);
      },
      () => {
        setHasFailed(true);
      },
    );
  };
  return (
    <>
      <button type="button" class="button quiet" onClick={click}>
        {words.example}
      </button>
      {hasFailed && <span role="alert">{common.example.failed}</span>}
    </>
  );
}

const useRecords = (thread: Thread | undefined): Omit<Records, 'people'> => ({
  goal: useCurrent(thread?.goal, empty.goal).value,
  pitch: useCurrent(thread?.pitch, empty.pitch).value,
  person: useCurrent(thread?.person, empty.person).value,
  conversation: useCurrent(thread?.conversation, empty.conversation).value,
});

/** Everybody on the list, read when a sheet is filled and not before: there may be a thousand. */
const peopleIn = ({ workspace }: Thread): Records['people'] =>
  workspace.idsOf('person').map((one) => workspace.record('person', one).$state.get().value);
