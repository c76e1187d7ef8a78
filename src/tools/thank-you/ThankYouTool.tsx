import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../../shared/core/sheet.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useRecords } from '../../workspace/use-records.ts';
import { useThread } from '../../workspace/use-thread.ts';
import { Asks } from './Asks.tsx';
import './card.css';
import { standingAt } from './core/deadline.ts';
import type { Wording } from './core/letter.ts';
import type { ThanksLabels } from './labels.ts';
import { LetterSheet } from './LetterSheet.tsx';
import './thank-you.css';
import { useLetter } from './use-letter.ts';
import type { Bench, BlankField, Places } from './bench.ts';
import { useMinute } from './use-minute.ts';

type Props = {
  readonly words: ThanksLabels;
  readonly common: CommonLabels;
  /** The address of the worked example. */
  readonly example: string;
  readonly places: Places;
  readonly wordings: readonly Wording[];
  readonly blanks: readonly BlankField[];
  /** The blank worksheet for a card. */
  readonly blank: Sheet;
};

export function ThankYouTool({ example, blank, ...given }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const { thread } = shown;
  const bench: Bench = { thread, ...useRecords(thread), undo, ...given };
  return (
    <ToolFrame shown={shown} undo={undo} words={given.common}>
      {/* What was chosen in the example is not chosen in one’s own. */}
      <Work key={shown.isExample ? 'example' : 'own'} bench={bench} blank={blank} />
    </ToolFrame>
  );
}

function Work({ bench, blank }: { readonly bench: Bench; readonly blank: Sheet }) {
  const now = useMinute();
  const { endedAt } = bench.conversation.day;
  const standing = endedAt === null || now === undefined ? undefined : standingAt(endedAt, now);
  const letter = useLetter(bench, standing?.kind === 'late');
  const parts = useParts();
  const isLoaded = parts !== undefined && parts !== 'failed';
  const { clock } = bench.words;
  return (
    <div class="bench">
      <Asks letter={letter} {...bench}>
        {endedAt === null || now === undefined || standing === undefined ? (
          <p class="by">
            {clock.unknown} <a href={bench.places.daySheet}>{clock.daySheet}</a>
          </p>
        ) : (
          isLoaded && <parts.ByTheClock {...{ standing, endedAt, now }} {...bench} />
        )}
      </Asks>
      <div>
        <LetterSheet letter={letter} {...bench} />
        {parts === 'failed' ? (
          <p class="problem screen" role="alert">
            {bench.words.failed}
          </p>
        ) : (
          isLoaded && <parts.Deeds letter={letter} blank={blank} {...bench} />
        )}
      </div>
    </div>
  );
}

/** What is done with the letter, loaded once the page stands. */
function useParts() {
  const [parts, setParts] = useState<typeof import('./parts.ts') | 'failed'>();
  useEffect(() => {
    import('./parts.ts').then(setParts, () => {
      setParts('failed');
    });
  }, []);
  return parts;
}
