import { useState } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { readAll } from '../../storage/apply.ts';
import { act } from './acts.ts';
import type { Context } from './context.ts';
import { removePeople } from './core/changes.ts';
import { talksWith } from './core/talk-with.ts';

type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly context: Context;
  readonly ids: readonly string[];
  /** What the people are called in the question; `undefined` for many. */
  readonly name?: string;
  /** What is said once they are gone. */
  readonly said: string;
  readonly look: 'link' | 'button quiet';
  readonly label: string;
  /** Takes the reason where nothing could be done. */
  readonly onDone: (refused: string | undefined) => void;
};

/** The button that removes people. Where conversations would go with them, it says how many and asks first. One undo brings back all. */
export function Removal({ id, context, ids, name, said, look, label, onDone }: Props) {
  const { words, common, thread } = context;
  const { removal } = words;
  const [talks, setTalks] = useState(0);
  const remove = (went: number) => {
    const { workspace } = thread;
    const made = { newTalk: workspace.newId(), savedAt: workspace.now() };
    const all = went === 0 ? said : say(count(removal.said, went, common.lang), { removed: said });
    setTalks(0);
    onDone(act(context, (texts) => removePeople(ids, texts, made), all));
  };
  const begin = () => {
    thread.workspace.flush();
    const found = talksWith(ids, readAll(thread.workspace.disk) ?? new Map()).length;
    if (found === 0) remove(0);
    else {
      setTalks(found);
      focusOn(`${id}-ask`);
    }
  };
  const keep = () => {
    setTalks(0);
    focusOn(id);
  };
  if (talks === 0) {
    return (
      <button type="button" class={look} id={id} onClick={begin}>
        {label}
      </button>
    );
  }
  const yes = () => {
    remove(talks);
  };
  return <Question {...{ id, talks, name: name ?? removal.them, context, yes, keep }} />;
}

type QuestionProps = Pick<Props, 'id' | 'context'> & {
  readonly talks: number;
  readonly name: string;
  readonly yes: () => void;
  readonly keep: () => void;
};

function Question({ id, talks, name, context: { words, common }, yes, keep }: QuestionProps) {
  const { removal } = words;
  return (
    <div class="removal" role="group" aria-labelledby={`${id}-ask`}>
      <p id={`${id}-ask`} tabIndex={-1}>
        {say(count(removal.ask, talks, common.lang), { name })} <span class="small">{removal.hint}</span>
      </p>
      <p class="row">
        <button type="button" class="button quiet" onClick={yes}>
          {removal.yes}
        </button>
        <button type="button" class="link" onClick={keep}>
          {removal.no}
        </button>
      </p>
    </div>
  );
}
