import { useEffect, useMemo, useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import type { Sheet } from '../../shared/core/sheet.ts';
import { SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import type { Context } from './context.ts';
import { peopleSheet } from './core/sheet.ts';
import type { Entry } from './core/view.ts';
import { Take } from './Take.tsx';

type Props = {
  readonly context: Context;
  readonly shown: readonly Entry[];
  /** Whether the list was narrowed. */
  readonly isPart: boolean;
};

/** The people that are shown, all of them, on paper and to take along. */
export function OnPaper({ context, shown, isPart }: Props) {
  const { words, common, entries, site } = context;
  const everybody = entries.map(({ person }) => person);
  const people = shown.map(({ person }) => person);
  const foot = say(common.sheet.foot, { site });
  const sheet = peopleSheet(people, everybody, isPart, words, { foot, lang: common.lang });
  return (
    <>
      <section class="people-take screen" aria-labelledby="take">
        <h2 id="take">{words.take.title}</h2>
        <SheetActions sheet={sheet} words={common} />
        <Take people={people} everybody={everybody} words={words} />
      </section>
      <PaperSheet sheet={sheet} />
    </>
  );
}

/** How long a sheet stays as it was after the last change, in milliseconds. */
const pause = 400;

/** The sheet for the printer. A thousand rows that nobody sees are not drawn anew with every key of a search, but once it rests. */
function PaperSheet({ sheet }: { readonly sheet: Sheet }) {
  const [settled, setSettled] = useState<Sheet>();
  const text = JSON.stringify(sheet);
  useEffect(() => {
    const waiting = setTimeout(() => {
      setSettled(sheet);
    }, pause);
    return () => {
      clearTimeout(waiting);
    };
  }, [text]);
  return useMemo(() => settled && <SheetView sheet={settled} isPaperOnly />, [settled]) ?? null;
}
