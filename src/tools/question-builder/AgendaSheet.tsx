import { linkToMake } from '../../handover/offer.ts';
import { say } from '../../shared/core/say.ts';
import { SheetActions } from '../../shared/ui/SheetActions.tsx';
import { SheetView } from '../../shared/ui/SheetView.tsx';
import { Adder } from './Adder.tsx';
import { sheetOf, whenOf, type SheetWords } from './core/sheet.ts';
import { MinutesBar } from './MinutesBar.tsx';
import { MissingParts } from './MissingParts.tsx';
import { QuestionItem } from './QuestionItem.tsx';
import type { Adding, SheetParts } from './sheet-parts.ts';

type Props = SheetParts & {
  readonly site: string;
  readonly adding: Adding;
  readonly setAdding: (adding: Adding) => void;
};

/** The question sheet: on screen paper to type on, and beside it, for the printer, the same with room for answers. */
export function AgendaSheet({ site, adding, setAdding, ...parts }: Props) {
  const { builder, words, common } = parts;
  const { thread, conversation, person, goal } = builder;
  const sheetWords: SheetWords = { ...words.sheet, lang: common.lang };
  const foot = say(common.sheet.foot, { site });
  const link = thread && linkToMake({ kind: 'questions', thread }, common.openAddress);
  const sheet = sheetOf({ conversation, person, goal, foot }, sheetWords);
  return (
    <div>
      <section class="sheet screen" aria-labelledby="sheet-title">
        <div class="asked-head">
          <h2 id="sheet-title" tabIndex={-1}>
            {person.name.trim() === '' ? words.empty.title : person.name}
          </h2>
          <p class="small">{whenOf(conversation.day, sheetWords)}</p>
        </div>
        {goal.title.trim() !== '' && <p class="small">{goal.title}</p>}
        {conversation.questions.length > 0 && <Questions {...parts} />}
        <Adder {...parts} adding={adding} setAdding={setAdding} />
        <SheetActions sheet={sheet} words={common} link={link} />
      </section>
      <SheetView sheet={sheet} isPaperOnly />
    </div>
  );
}

function Questions(parts: SheetParts) {
  const { conversation } = parts.builder;
  const { item } = parts.words;
  return (
    <>
      <MinutesBar {...conversation} words={parts.words} lang={parts.common.lang} />
      <MissingParts {...parts} />
      <ol class="asked plain">
        {conversation.questions.map((question, place) => (
          <QuestionItem key={question.id} question={question} place={place} {...parts} />
        ))}
      </ol>
      <p class="hidden" id="handle-hint">
        {item.handleHint}
      </p>
    </>
  );
}
