import type { Sheet } from '../../shared/core/sheet.ts';
import { SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import { fillSheet } from '../../sheets/core/fill.ts';
import { records } from '../../workspace/core/records.ts';
import type { Bench } from './bench.ts';

const goal = records.goal.empty('');

/** The printed page for the day, filled with what is known: on paper as the worksheet is, to copy and to keep. */
export function Paper({
  blank,
  conversation,
  person,
  pitch,
  words,
  common,
}: Bench & { readonly blank: Sheet }) {
  const sheet = fillSheet('day-sheet', blank, { goal, pitch, person, conversation, people: [] });
  return (
    <>
      <section class="screen on-paper" aria-labelledby="paper">
        <h2 id="paper">{words.paper.title}</h2>
        <SheetActions sheet={sheet} words={common} />
      </section>
      <SheetView sheet={sheet} isPaperOnly />
    </>
  );
}
