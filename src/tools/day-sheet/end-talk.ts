import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { now } from '../../shared/platform/now.ts';
import { changeDay, meet, unmeet } from './core/edit.ts';
import { nameOf } from './core/view.ts';
import type { Bench } from './bench.ts';

/** Notes the end, and that the person was met. Somebody without a name is not put on the list for it. */
export function endTalk({ thread, conversation, person, edit, undo, words, common }: Bench): void {
  const endedAt = now();
  const name = nameOf(person, conversation);
  const isKnown = name !== '';
  edit((value) => changeDay(value, { endedAt }));
  if (isKnown) thread?.person.edit((value) => meet(value, name));
  undo.offerUndo(say(words.end.overSaid, { time: timeOf(Date.parse(endedAt), common.lang) }), () => {
    edit((value) => changeDay(value, { endedAt: null }));
    if (isKnown) thread?.person.edit((value) => unmeet(value, person, name));
  });
  focusOn('end');
}

/** An instant as the clock on the wall has it: “3:50 PM”. */
export const timeOf = (instant: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { timeStyle: 'short' }).format(instant);
