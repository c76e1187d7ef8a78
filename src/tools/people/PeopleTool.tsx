import { useEffect, useState } from 'preact/hooks';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useThread } from '../../workspace/use-thread.ts';
import { Adder } from './Adder.tsx';
import type { Context } from './context.ts';
import type { PeopleLabels } from './labels.ts';
import { parts } from './parts.ts';
import './bring.css';
import './people.css';
import './person.css';
import './picture.css';
import { useLoaded } from './use-loaded.ts';
import { usePeople } from './use-people.ts';

type Props = Pick<Context, 'doors' | 'site'> & {
  readonly words: PeopleLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
};

export function PeopleTool({ words, common, example, doors, site }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread, isExample } = shown;
  const { entries, refresh } = usePeople(thread);
  const context = thread &&
    entries && { thread, entries, refresh, undo, isExample, doors, site, words, common };
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="people-top screen">
        <Adder thread={thread} refresh={refresh} words={words} />
        <Bring context={context} words={words} />
      </div>
      {entries?.length === 0 && <p class="people-empty screen">{words.empty}</p>}
      {context && <Rest context={context} />}
    </ToolFrame>
  );
}

/** The list and what is done with it, loaded once somebody is on it. */
function Rest({ context }: { readonly context: Context }) {
  const { words, entries } = context;
  const [isNeeded, setIsNeeded] = useState(false);
  const { loaded, again } = useLoaded(parts.list, isNeeded);
  useEffect(() => {
    if (entries.length > 0) setIsNeeded(true);
  }, [entries]);
  if (loaded === undefined || entries.length === 0) return null;
  if (loaded === 'failed') return <Failed words={words} again={again} />;
  return <loaded.List context={context} picture={<Drawing context={context} />} />;
}

/** The picture of who led to whom, loaded when it is asked for. */
function Drawing({ context }: { readonly context: Context }) {
  const { words } = context;
  const [isOpen, setIsOpen] = useState(false);
  const { loaded, again } = useLoaded(parts.picture, isOpen);
  const open = () => {
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => document.getElementById('picture-open')?.focus());
  };
  if (isOpen && typeof loaded === 'object') return <loaded.Picture context={context} onClose={close} />;
  return (
    <>
      <button type="button" class="button quiet" id="picture-open" onClick={open}>
        {words.picture.open}
      </button>
      {isOpen && loaded === 'failed' && <Failed words={words} again={again} />}
    </>
  );
}

function Bring({ context, words }: { readonly context: Context | undefined; readonly words: PeopleLabels }) {
  const [isOpen, setIsOpen] = useState(false);
  const { loaded, again } = useLoaded(parts.bring, isOpen);
  if (isOpen && context && typeof loaded === 'object') {
    return (
      <loaded.Bring
        context={context}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    );
  }
  return (
    <div>
      <button
        type="button"
        class="button quiet"
        id="bring-open"
        onClick={() => {
          setIsOpen(true);
        }}
      >
        {words.bring.open}
      </button>
      {isOpen && loaded === 'failed' && <Failed words={words} again={again} />}
    </div>
  );
}

function Failed({ words, again }: { readonly words: PeopleLabels; readonly again: () => void }) {
  return (
    <p class="problem" role="alert">
      {words.failed}{' '}
      <button type="button" class="link" onClick={again}>
        {words.again}
      </button>
    </p>
  );
}
