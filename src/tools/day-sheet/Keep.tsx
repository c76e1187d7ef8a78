import { focusOn } from '../../shared/platform/focus-on.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { changeItem, dropItem, putItem } from './core/edit.ts';
import type { Bench } from './use-day.ts';

/** What to keep of the talk, and which of it belongs into the thank-you. */
export function Keep({ thread, conversation, edit, undo, words }: Bench) {
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
      {conversation.takeaways.map((one, at) => (
        <div class="kept" key={one.id}>
          <Field
            id={`keep-${one.id}`}
            label={keep.text}
            rows={2}
            maxLength={limits.note}
            value={one.text}
            onInput={(text) => {
              edit((value) => changeItem(value, 'takeaways', one.id, { text }));
            }}
          />
          <p class="acts small">
            <label class="star">
              <input
                type="checkbox"
                autoComplete="off"
                checked={one.isForThanks}
                onChange={(event) => {
                  const isForThanks = event.currentTarget.checked;
                  edit((value) => changeItem(value, 'takeaways', one.id, { isForThanks }));
                }}
              />
              <span>{keep.thanks}</span>
            </label>
            <button
              type="button"
              class="link"
              onClick={() => {
                edit((value) => dropItem(value, 'takeaways', one.id));
                undo.offerUndo(keep.dropped, () => {
                  edit((value) => putItem(value, 'takeaways', one, at));
                });
                focusOn('add-keep');
              }}
            >
              {keep.drop}
            </button>
          </p>
        </div>
      ))}
      <button type="button" class="button quiet" id="add-keep" onClick={add}>
        {keep.add}
      </button>
    </>
  );
}
