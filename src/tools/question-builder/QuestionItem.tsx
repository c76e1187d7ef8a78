import { useRef } from 'preact/hooks';
import { Coached } from '../../coach/ui/Coached.tsx';
import { say } from '../../shared/core/say.ts';
import { limits } from '../../workspace/core/limits.ts';
import { editQuestion, lengths } from './core/edit.ts';
import { probesOf } from './core/sheet.ts';
import { Handle } from './Handle.tsx';
import { QuestionPanel } from './QuestionPanel.tsx';
import { RiskMarks } from './RiskMarks.tsx';
import type { ItemProps } from './sheet-parts.ts';

/** A question as it stands on the sheet: its minutes, its words, its star, what to ask then. The rest opens with “Change”. */
export function QuestionItem(props: ItemProps) {
  const { question, loaded, words } = props;
  const panel = useRef<HTMLDetailsElement>(null);
  const { note } = question;
  const item = words.item;
  const original = loaded.bank?.find((one) => one.id === question.bankId);
  return (
    <li class="ask">
      <Minutes {...props} />
      <Words {...props} />
      <Star {...props} />
      <Handle
        {...props}
        onOpen={() => {
          panel.current?.setAttribute('open', '');
        }}
      />
      <div class="below">
        {(original === undefined ? question.bankId === null : original.text !== question.text) && (
          <Advice {...props} />
        )}
        {probesOf(question).map((probe) => (
          <p key={probe} class="small">
            {say(item.then, { probe })}
          </p>
        ))}
        {original && <RiskMarks question={original} words={words} />}
        {note !== '' && <p class="small noted">{say(item.noted, { note })}</p>}
        <QuestionPanel {...props} panel={panel} />
      </div>
    </li>
  );
}

function Words({ question: { id, text }, place, builder, words }: ItemProps) {
  return (
    <span class="grow" data-text={text}>
      <textarea
        id={`${id}-text`}
        rows={1}
        aria-label={say(words.item.text, { place: place + 1 })}
        value={text}
        maxLength={limits.note}
        autoComplete="off"
        onInput={(event) => {
          const typed = event.currentTarget.value;
          builder.edit((now) => editQuestion(now, id, { text: typed }));
        }}
      />
    </span>
  );
}

/** What the coach says about the person’s own words; those of the bank were read before. */
function Advice({ question: { id, text }, builder, common }: ItemProps) {
  const { thread, undo } = builder;
  if (thread === undefined) return null;
  return (
    <Coached
      isFolded
      kind="question"
      at={`[id="${id}-text"]`}
      text={text}
      onChange={(better) => {
        builder.edit((now) => editQuestion(now, id, { text: better }));
      }}
      {...{ desk: thread.desk, undo, words: common }}
    />
  );
}

function Minutes({ question: { id, minutes }, place, builder, words: { item } }: ItemProps) {
  // A record may hold another number.
  const choices = lengths.includes(minutes) ? lengths : [minutes, ...lengths];
  return (
    <select
      class="length"
      aria-label={say(item.minutes, { place: place + 1 })}
      value={minutes}
      autoComplete="off"
      onChange={(event) => {
        const chosen = Number(event.currentTarget.value);
        builder.edit((now) => editQuestion(now, id, { minutes: chosen }));
      }}
    >
      {choices.map((length) => (
        <option key={length} value={length}>
          {length} {item.min}
        </option>
      ))}
    </select>
  );
}

function Star({ question: { id, isStarred }, place, builder, words }: ItemProps) {
  return (
    <button
      type="button"
      class="star"
      aria-pressed={isStarred}
      aria-label={say(words.item.star, { place: place + 1 })}
      title={words.sheet.mustAsk}
      onClick={() => {
        builder.edit((now) => editQuestion(now, id, { isStarred: !isStarred }));
      }}
    >
      {isStarred ? '★' : '☆'}
    </button>
  );
}
