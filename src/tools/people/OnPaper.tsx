import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** The sheet, drawn when paper asks for it: a thousand rows that nobody sees would be drawn anew with every key of a search. */
function PaperSheet({ sheet }: { readonly sheet: Sheet }) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(sheet);
  latest.current = sheet;
  useEffect(() => {
    const draw = () => {
      if (place.current) render(<SheetView sheet={latest.current} isPaperOnly />, place.current);
    };
    const clear = () => {
      if (place.current) render(null, place.current);
    };
    addEventListener('beforeprint', draw);
    addEventListener('afterprint', clear);
    return () => {
      removeEventListener('beforeprint', draw);
      removeEventListener('afterprint', clear);
    };
  }, []);
  return <div ref={place} />;
}
