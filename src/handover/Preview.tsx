import { useState } from 'preact/hooks';
import { count } from '../shared/core/say.ts';
import type { Sheet } from '../shared/core/sheet.ts';
import { focus } from '../shared/ui/focus.ts';
import { SheetActions } from '../shared/ui/SheetActions.tsx';
import { SheetView } from '../shared/ui/SheetView.tsx';
import type { Handed } from './core/handed.ts';
import { Offer } from './Offer.tsx';
import type { OpeningProps } from './Opening.tsx';

/** What a link hands over, as records and as a sheet; `dropped` pieces of it could not be read. */
export type PreviewProps = OpeningProps & {
  readonly handed: Handed;
  readonly sheet: Sheet;
  readonly dropped: number;
};

/** What was handed over as a sheet to read and print, and what may be done with it. */
export function Preview(props: PreviewProps) {
  const { sheet, words, common } = props;
  const [isLeft, setIsLeft] = useState(false);
  /** Takes the words out of the address bar, so that a reload does not offer them again. */
  const forget = () => {
    history.replaceState(null, '', location.pathname + location.search);
  };
  if (isLeft) {
    return (
      <p class="saved" tabIndex={-1} ref={focus}>
        {words.left}
      </p>
    );
  }
  return (
    <div class="handed">
      <About {...props} />
      <div class="paper">
        <SheetView sheet={sheet} />
        <div class="screen">
          <SheetActions sheet={sheet} words={common} />
        </div>
      </div>
      <Offer
        {...props}
        onKept={forget}
        onLeave={() => {
          forget();
          setIsLeft(true);
        }}
      />
    </div>
  );
}

function About({ handed, dropped, words, common }: PreviewProps) {
  return (
    <div class="screen about">
      <p class="what">{words.offered[handed.kind]}</p>
      <p>{words.who}</p>
      {dropped > 0 && <p class="problem">{count(words.dropped, dropped, common.lang)}</p>}
    </div>
  );
}
