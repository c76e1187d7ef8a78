import { useEffect, useState } from 'preact/hooks';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { useUndo } from '../../shared/ui/Undo.tsx';
import { ToolFrame } from '../../workspace/ui/ToolFrame.tsx';
import { useThread } from '../../workspace/use-thread.ts';
import { Failed } from './Failed.tsx';
import type { QuestionBuilderLabels } from './labels.ts';
import type { Adding } from './sheet-parts.ts';
import { useBuilder } from './use-builder.ts';
import { useLoaded } from './use-loaded.ts';
import { WishForm } from './WishForm.tsx';
import './asked.css';
import './question-builder.css';

type Props = {
  readonly words: QuestionBuilderLabels;
  readonly common: CommonLabels;
  /** The addresses of the worked example and of the question bank. */
  readonly example: string;
  readonly bank: string;
  /** The site’s name, for the foot of the sheet. */
  readonly site: string;
};

export function QuestionBuilder({ words, common, example, bank, site }: Props) {
  const shown = useThread(example);
  const undo = useUndo();
  const builder = useBuilder(shown.thread, undo);
  const loaded = useLoaded(bank);
  const [adding, setAdding] = useState<Adding>();
  const isBegun = builder.conversation.questions.length > 0 || adding !== undefined;
  useEffect(() => {
    if (isBegun) void loaded.askParts();
  }, [isBegun]);
  const { parts, comeNear, failedAt } = loaded;
  return (
    <ToolFrame shown={shown} undo={undo} words={common}>
      <div class="bench" onPointerEnter={comeNear} onFocusCapture={comeNear}>
        <WishForm builder={builder} loaded={loaded} words={words} common={common} />
        {isBegun && parts !== undefined ? (
          <parts.AgendaSheet {...{ builder, loaded, words, common, site, adding, setAdding }} />
        ) : (
          <EmptySheet words={words} onAdd={setAdding} />
        )}
        {failedAt === 'part' && (
          <Failed
            text={words.wish.failedPart}
            label={common.saved.reload}
            onAgain={() => {
              location.reload();
            }}
          />
        )}
      </div>
    </ToolFrame>
  );
}

function EmptySheet({
  words,
  onAdd,
}: {
  readonly words: QuestionBuilderLabels;
  readonly onAdd: (adding: Adding) => void;
}) {
  return (
    <details class="sheet step" open>
      <summary>{words.empty.title}</summary>
      <h2>{words.empty.title}</h2>
      <p>{words.empty.text}</p>
      <p class="row screen">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            onAdd('own');
          }}
        >
          {words.own.open}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            onAdd('bank');
          }}
        >
          {words.bank.open}
        </button>
      </p>
    </details>
  );
}
