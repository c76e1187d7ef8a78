import { useState } from 'preact/hooks';
import { count, say } from '../shared/core/say.ts';
import { announce } from '../shared/platform/announce.ts';
import type { WriteResult } from '../storage/core/disk.ts';
import { isSlotName } from '../storage/core/envelope.ts';
import { eraseAll, type Stored } from '../storage/core/plan.ts';
import { textsOf } from '../workspace/texts.ts';
import type { Thread } from '../workspace/thread.ts';
import { ActButton } from './ActButton.tsx';
import { carryOut } from '../workspace/carry-out.ts';
import { bytesOf } from './core/kept-aside.ts';
import { kilobytes } from './core/size.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';
import type { ShownPlan } from './use-plan.ts';

type Props = {
  readonly plan: ShownPlan;
  readonly thread: Thread;
  readonly isMemory: boolean;
  readonly words: PlanLabels['erase'];
  readonly lang: string;
};

type State =
  | { readonly kind: 'idle' | 'sure' | 'failed' | 'undone' }
  | { readonly kind: 'erased'; readonly undo: () => WriteResult };

/** Erases everything, in two steps and with an undo until the page is left. Loaded when it is opened. */
export function Erase({ plan, thread, isMemory, words, lang }: Props) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const settle = (next: State, said: string, focus: string) => {
    setState(next);
    plan.refresh();
    announce(said);
    focusOn(focus);
  };
  const erase = () => {
    const done = carryOut(thread.workspace, eraseAll, 'drop');
    if (done.kind === 'saved') settle({ kind: 'erased', undo: done.undo }, words.done, 'erase-undo');
    else settle({ kind: 'failed' }, words.failed, 'erase-ask');
  };
  if (isMemory) return <p>{words.memory}</p>;
  if (state.kind !== 'erased') {
    return <Offer texts={textsOf(thread.workspace)} {...{ state, words, lang, setState }} onErase={erase} />;
  }
  const takeBack = () => {
    if (state.undo().kind === 'saved') settle({ kind: 'undone' }, words.undone, 'erase-ask');
    else settle(state, words.failed, 'erase-undo');
  };
  return (
    <>
      <p>{words.done}</p>
      <p class="row">
        <ActButton look="button" id="erase-undo" onClick={takeBack}>
          {words.undo}
        </ActButton>
      </p>
    </>
  );
}

type OfferProps = Pick<Props, 'words' | 'lang'> & {
  readonly texts: Stored;
  readonly state: Exclude<State, { kind: 'erased' }>;
  readonly setState: (state: State) => void;
  readonly onErase: () => void;
};

/** What would go, and the two steps. */
function Offer({ texts, state, words, lang, setState, onErase }: OfferProps) {
  if (texts.size === 0) return <p>{words.nothing}</p>;
  const go = (kind: 'idle' | 'sure') => () => {
    setState({ kind });
    focusOn(kind === 'sure' ? 'erase-no' : 'erase-ask');
  };
  const records = [...texts.keys()].filter(isSlotName).length;
  return (
    <>
      <p>{words.how}</p>
      <p>{say(count(words.amount, records, lang), { size: kilobytes(bytesOf(texts), lang) })}</p>
      {state.kind === 'failed' && <p class="problem">{words.failed}</p>}
      {state.kind === 'undone' && <p>{words.undone}</p>}
      {state.kind === 'sure' ? (
        <Sure words={words} onYes={onErase} onNo={go('idle')} />
      ) : (
        <p class="row">
          <ActButton id="erase-ask" onClick={go('sure')}>
            {words.ask}
          </ActButton>
        </p>
      )}
    </>
  );
}

type SureProps = {
  readonly words: PlanLabels['erase'];
  readonly onYes: () => void;
  readonly onNo: () => void;
};

function Sure({ words, onYes, onNo }: SureProps) {
  return (
    <div class="sure" role="group" aria-labelledby="erase-sure">
      <p id="erase-sure">
        <b>{words.sure}</b>
      </p>
      <p class="row">
        <ActButton id="erase-no" onClick={onNo}>
          {words.no}
        </ActButton>
        <ActButton look="button" onClick={onYes}>
          {words.yes}
        </ActButton>
      </p>
    </div>
  );
}
