import { useMemo, useState } from 'preact/hooks';
import { count } from '../shared/core/say.ts';
import { SheetActions } from '../shared/ui/SheetActions.tsx';
import { SheetView } from '../shared/ui/SheetView.tsx';
import type { Handed } from './core/handed.ts';
import { handedSheet } from './core/sheet.ts';
import { Offer } from './Offer.tsx';
import type { OpeningProps } from './Opening.tsx';

/** What a link hands over, with `dropped` pieces of it that could not be read. */
export type PreviewProps = OpeningProps & { readonly handed: Handed; readonly dropped: number };

/** What was handed over as a sheet to read and print, and what may be done with it. */
export function Preview(props: PreviewProps) {
  const { handed, words, common } = props;
  const [isLeft, setIsLeft] = useState(false);
  const sheet = useMemo(() => handedSheet(handed, words.sheet), [handed, words]);
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
        onLeave={() => {
          forgetLink();
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

/** Takes the words out of the address bar, so that a reload does not offer them again. */
export function forgetLink(): void {
  history.replaceState(null, '', location.pathname + location.search);
}

/** Moves the focus to an element when it appears: what had it is gone. The same function at every drawing, so it is called once. */
export const focus = (element: HTMLElement | null): void => {
  element?.focus();
};
