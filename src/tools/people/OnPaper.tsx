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

/** A list of this many is drawn for paper beforehand; a longer one when somebody comes near to printing it. */
const fewRows = 60;

/** The people that are shown, all of them, on paper and to take along. */
export function OnPaper({ context, shown, isPart }: Props) {
  const { words, common, entries, site } = context;
  const everybody = useMemo(() => entries.map(({ person }) => person), [entries]);
  const people = useMemo(() => shown.map(({ person }) => person), [shown]);
  const sheet = useMemo(() => {
    const foot = say(common.sheet.foot, { site });
    return peopleSheet(people, everybody, isPart, words, { foot, lang: common.lang });
  }, [people, everybody, isPart]);
  const [wanted, setWanted] = useState<Sheet>();
  const want = () => {
    setWanted(sheet);
  };
  useEffect(() => {
    addEventListener('beforeprint', want);
    return () => {
      removeEventListener('beforeprint', want);
    };
  }, [sheet]);
  return (
    <>
      <section class="people-take screen" aria-labelledby="take" onPointerEnter={want} onFocusCapture={want}>
        <h2 id="take">{words.take.title}</h2>
        <SheetActions sheet={sheet} words={common} />
        <Take people={people} everybody={everybody} words={words} />
      </section>
      {(people.length <= fewRows || wanted === sheet) && <SheetView sheet={sheet} isPaperOnly />}
    </>
  );
}
