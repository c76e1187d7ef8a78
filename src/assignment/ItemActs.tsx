import { moveItem, type Assignment } from './core/assignment.ts';
import type { Bench } from './Maker.tsx';

type Props = Bench & {
  readonly list: 'prompts' | 'rubric';
  readonly id: string;
  /** The name of the item, for those who hear the buttons alone. */
  readonly about: string;
  readonly onRemove: () => void;
};

/** Moves an item of a list up or down, or removes it. The button that was pressed keeps the focus: it moves with its item. */
export function ItemActs({ list, id, about, onRemove, draft, words }: Props) {
  const items: readonly { readonly id: string }[] = draft.assignment[list];
  const move = (by: -1 | 1) => {
    draft.edit((value: Assignment) => moveItem(value, list, id, by));
  };
  const said = <span class="hidden">: {about}</span>;
  return (
    <span class="acts">
      <button
        type="button"
        class="link"
        aria-disabled={items[0]?.id === id}
        onClick={() => {
          move(-1);
        }}
      >
        {words.up}
        {said}
      </button>
      <button
        type="button"
        class="link"
        aria-disabled={items.at(-1)?.id === id}
        onClick={() => {
          move(1);
        }}
      >
        {words.down}
        {said}
      </button>
      <button type="button" class="link" onClick={onRemove}>
        {words.remove}
        {said}
      </button>
    </span>
  );
}
