import type { ComponentChildren } from 'preact';
import type { Sheet } from '../../shared/core/sheet.ts';
import type { LinkToMake } from '../../shared/ui/HandOver.tsx';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';

type Props = {
  readonly sheet: Sheet;
  readonly common: CommonLabels;
  /** How to hand the pitch over; none while there is nothing to hand over. */
  readonly link?: LinkToMake | undefined;
  readonly children: ComponentChildren;
};

/** What comes of the answers: on the screen a sheet to work on, on paper the sheet alone. */
export function Outcome({ sheet, common, link, children }: Props) {
  return (
    <>
      <details class="outcome screen step" open>
        <summary>{sheet.title}</summary>
        <div class="sheet pitch">
          <h2>{sheet.title}</h2>
          {children}
        </div>
        <SheetActions sheet={sheet} words={common} link={link} />
      </details>
      <SheetView sheet={sheet} isPaperOnly />
    </>
  );
}
