import { say } from '../../shared/core/say.ts';
import { forget } from '../../shared/ui/forget.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { Takeaway } from '../../workspace/core/conversation-parts.ts';
import { limits } from '../../workspace/core/limits.ts';
import { changeItem, dropItem, putItem } from './core/edit.ts';
import type { Bench } from './bench.ts';

/** What to keep of the talk, and which of it belongs into the thank-you. */
export function Keep(bench: Bench) {
  const { thread, conversation, edit, words } = bench;
  const { keep } = words;
  const add = () => {
    const id = thread?.workspace.newId() ?? '';
    edit((value) => putItem(value, 'takeaways', { id, text: '', isForThanks: false }));
    focusOn(`keep-${id}`);
  };
  return (
    <>
      <h2>{keep.title}</h2>
      <p class="small">{keep.hint}</p>
      {conversation.takeaways.map((takeaway, at) => (
        <Kept key={takeaway.id} takeaway={takeaway} at={at} {...bench} />
      ))}
      <button type="button" class="button quiet" id="add-keep" onClick={add}>
        {keep.add}
      </button>
    </>
  );
}

type KeptProps = Bench & { readonly takeaway: Takeaway; readonly at: number };

function Kept({ takeaway, at, edit, undo, words: { keep } }: KeptProps) {
  const { id, text, isForThanks } = takeaway;
  const change = (next: Partial<Takeaway>) => {
    edit((value) => changeItem(value, 'takeaways', id, next));
  };
  const drop = () => {
    edit((value) => dropItem(value, 'takeaways', id));
    undo.offerUndo(keep.dropped, () => {
      edit((value) => putItem(value, 'takeaways', takeaway, at));
    });
    focusOn('add-keep');
  };
  const write = (next: string) => {
    change({ text: next });
  };
  return (
    <div class="kept">
      <Field
        id={`keep-${id}`}
        label={keep.text}
        rows={2}
        maxLength={limits.note}
        value={text}
        onInput={write}
      />
      <p class="acts small">
        <Star isOn={isForThanks} label={keep.thanks} onChange={change} />
        <button type="button" class="link" onClick={drop}>
          {say(keep.drop, { n: at + 1 })}
        </button>
      </p>
    </div>
  );
}

type StarProps = {
  readonly isOn: boolean;
  readonly label: string;
  readonly onChange: (change: { isForThanks: boolean }) => void;
};

function Star({ isOn, label, onChange }: StarProps) {
  return (
    <label>
      <input
        type="checkbox"
        ref={forget}
        checked={isOn}
        onChange={(event) => {
          onChange({ isForThanks: event.currentTarget.checked });
        }}
      />
      <span>{label}</span>
    </label>
  );
}
