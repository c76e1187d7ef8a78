import { useEffect, useState } from 'preact/hooks';
import { focus } from '../shared/ui/focus.ts';
import { useUndo } from '../shared/ui/Undo.tsx';
import { browserDisk } from '../storage/browser.ts';
import type { Thread } from '../workspace/thread.ts';
import type { PreviewProps } from './Preview.tsx';

type Props = PreviewProps & {
  /** What was added is saved: the link is needed no more. */
  readonly onKept: () => void;
  readonly onLeave: () => void;
};

/** `add`: as new records. `join`: to the talk that the tools work on now. */
type Way = 'add' | 'join';

type AddedView = (typeof import('./Added.tsx'))['Added'];

type Stands =
  | { readonly kind: 'offered' | 'offered-again' | 'failed' }
  | { readonly kind: 'added'; readonly Added: AddedView; readonly thread: Thread };

/** Accept it or leave it. What reads and writes the plan is loaded at the click: before it, nothing of it runs. */
export function Offer(props: Props) {
  const { handed, words, onKept } = props;
  const [stands, setStands] = useState<Stands>({ kind: 'offered' });
  const undo = useUndo();
  const take = async (way: Way) => {
    const part = await import('./Added.tsx');
    const { thread, said, accepted } = part.accepting(way, handed, words);
    if (accepted.isKept) onKept();
    setStands({ kind: 'added', Added: part.Added, thread });
    undo.offerUndo(said, () => {
      accepted.undo();
      setStands({ kind: 'offered-again' });
    });
  };
  if (stands.kind === 'added') return <stands.Added {...props} thread={stands.thread} undo={undo} />;
  return (
    <Choice
      {...props}
      stands={stands.kind}
      onTake={(way) => {
        take(way).catch(() => {
          setStands({ kind: 'failed' });
        });
      }}
    />
  );
}

type ChoiceProps = Props & { readonly stands: string; readonly onTake: (way: Way) => void };

function Choice({ handed, words, stands, onTake, onLeave }: ChoiceProps) {
  const hasTalk = useHasTalk();
  return (
    <div class="screen offer">
      <p>{words.preview}</p>
      <OneWay
        label={words.add}
        hint={words.adds[handed.kind]}
        isMain
        // After an undo the button that had the focus is gone.
        isFocused={stands === 'offered-again'}
        onClick={() => {
          onTake('add');
        }}
      />
      {handed.kind === 'questions' && hasTalk && (
        <OneWay
          label={words.join}
          hint={words.joins}
          onClick={() => {
            onTake('join');
          }}
        />
      )}
      {stands === 'failed' && (
        <p class="problem" role="alert">
          {words.failed}
        </p>
      )}
      <p class="choice">
        <button type="button" class="button quiet" onClick={onLeave}>
          {words.leave}
        </button>
      </p>
    </div>
  );
}

type OneWayProps = {
  readonly label: string;
  readonly hint: string;
  readonly isMain?: boolean;
  readonly isFocused?: boolean;
  readonly onClick: () => void;
};

function OneWay({ label, hint, isMain = false, isFocused = false, onClick }: OneWayProps) {
  const id = isMain ? 'adds' : 'joins';
  return (
    <div class="choice">
      <button
        type="button"
        class={isMain ? 'button' : 'button quiet'}
        aria-describedby={id}
        ref={isFocused ? focus : null}
        onClick={onClick}
      >
        {label}
      </button>
      <p class="small" id={id}>
        {hint}
      </p>
    </div>
  );
}

/** Whether a talk is stored here. Only names are read: what stands in a plan is no business of a link. */
function useHasTalk(): boolean {
  const [hasTalk, setHasTalk] = useState(false);
  useEffect(() => {
    const all = browserDisk(window).names();
    setHasTalk(all.kind === 'names' && all.names.some((name) => /^conversation\/[^:]+$/.test(name)));
  }, []);
  return hasTalk;
}
