import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { moveQuestion } from './core/edit.ts';
import type { ItemProps } from './sheet-parts.ts';

/** Moves a question and says where it stands now. The focus stays on the button that moved it. */
export function move({ builder, question, words }: ItemProps, to: number): void {
  const { before, after } = builder.edit((now) => moveQuestion(now, question.id, to));
  // A browser takes the focus from what changes its place in the page.
  if (before !== after) builder.focusNext.current = document.activeElement?.id ?? '';
  const place = after.findIndex(({ id }) => id === question.id) + 1;
  announce(say(before === after ? words.said.stays : words.said.moved, { place, all: after.length }));
}
