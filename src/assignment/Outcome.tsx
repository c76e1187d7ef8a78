import { useState } from 'preact/hooks';
import { nothing } from '../handover/core/handed.ts';
import { say } from '../shared/core/say.ts';
import type { LinkMade } from '../shared/ui/HandOver.tsx';
import { LinkButton, SheetActions } from '../shared/ui/SheetActions.tsx';
import { SheetView } from '../shared/ui/SheetView.tsx';
import { assignmentText } from './core/link.ts';
import { assignmentSheet } from './core/sheet.ts';
import type { Bench } from './Maker.tsx';

/** What comes of it: the link for students, and the sheet as they will hand it in, which prints as a handout. */
export function Outcome({ draft: { assignment }, words, common, sheet: parts, page, site }: Bench) {
  const [address, setAddress] = useState<string>();
  const own = { ...words.sheet, foot: say(words.sheet.foot, { site }) };
  const sheet = assignmentSheet(assignment, nothing, { name: '', answers: [] }, { own, parts });
  const make = async (): Promise<LinkMade> => {
    const { assignmentLink } = await import('./make-link.ts');
    const made = await assignmentLink(assignment, page);
    setAddress(made.kind === 'link' ? made.address : undefined);
    return made;
  };
  return (
    <div>
      <section class="screen give-out">
        <h2>{words.link.title}</h2>
        <p>{words.link.how}</p>
        <LinkButton
          link={{ kind: 'assignment', name: '', make }}
          source={assignmentText(assignment)}
          words={{ ...common, act: { ...common.act, link: words.link.make } }}
        />
        {address !== undefined && (
          <p>
            <a href={address} target="_blank" rel="noopener">
              {words.link.see}
            </a>
          </p>
        )}
        <p class="small">{words.link.mended}</p>
      </section>
      <h2 class="screen">{words.preview}</h2>
      <SheetView sheet={sheet} />
      <div class="screen">
        <SheetActions sheet={sheet} words={common} />
      </div>
    </div>
  );
}
