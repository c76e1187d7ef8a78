import { say } from '../../shared/core/say.ts';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { blankSheet } from './core/blank-sheet.ts';
import type { PitchLabels } from './labels.ts';

type Props = { readonly words: PitchLabels; readonly common: CommonLabels; readonly site: string };

/** The same without a script: the blank sheet, a finished introduction, and how to time oneself. Rendered at the build. */
export function OnPaper({ words, common, site }: Props) {
  const { paper } = words;
  const blank = blankSheet(words, {
    name: '',
    withWhom: '',
    firstQuestion: '',
    foot: say(common.sheet.foot, { site }),
    lang: common.lang,
  });
  return (
    <section class="on-paper bench">
      <div>
        <h2 class="screen">{paper.title}</h2>
        <p class="screen">{paper.intro}</p>
        <div class="beside">
          <div>
            <h3>{paper.said}</h3>
            <blockquote>
              <p>{paper.long}</p>
            </blockquote>
            <p class="small">{paper.longTakes}</p>
            <blockquote>
              <p>{paper.short}</p>
            </blockquote>
            <p class="small">{paper.shortTakes}</p>
          </div>
          <div>
            <h3>{paper.clock}</h3>
            <ol>
              {paper.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </div>
        </div>
      </div>
      <SheetView sheet={blank} />
    </section>
  );
}
