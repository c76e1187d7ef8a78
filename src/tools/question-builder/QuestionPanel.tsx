import type { RefObject } from 'preact';
import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { act } from './act.ts';
import { editQuestion, removeQuestion, swapQuestion } from './core/edit.ts';
import { Failed } from './Failed.tsx';
import { move } from './move.ts';
import { Picker } from './Picker.tsx';
import type { ItemProps } from './sheet-parts.ts';

type Props = ItemProps & { readonly panel: RefObject<HTMLDetailsElement> };

/** What can be done with a question, and why it works. One panel is open at a time. */
export function QuestionPanel({ panel, ...props }: Props) {
  const { question, place, loaded, words } = props;
  return (
    <details ref={panel} class="panel" name="panel">
      <summary
        id={`${question.id}-more`}
        aria-label={say(words.item.change, { place: place + 1 })}
        onClick={() => {
          void loaded.askBank('item');
        }}
      >
        {words.item.more}
      </summary>
      <Why {...props} />
      <Acts {...props} />
      <Details {...props} />
    </details>
  );
}

/** What the bank says about a question: why it works, and where it needs care. */
function Why({ question: { bankId }, loaded, words: { item, wish } }: ItemProps) {
  const { bank, failedAt, askBank } = loaded;
  if (failedAt === 'item')
    return <Failed text={wish.failed} label={wish.again} onAgain={() => void askBank('item')} />;
  const original = bank?.find(({ id }) => id === bankId);
  if (bankId === null || (bank !== undefined && original === undefined)) return null;
  return (
    <p>
      <b>{item.why}:</b> {original?.why ?? item.whyLoading}
    </p>
  );
}

function Acts(props: ItemProps) {
  const { question, place, builder, words } = props;
  const { id, note } = question;
  const last = builder.conversation.questions.length - 1;
  const button = (name: string, label: string, to: number) => (
    <button
      type="button"
      id={`${id}-${name}`}
      class="link"
      aria-disabled={to < 0 || to > last}
      onClick={() => {
        move(props, to);
      }}
    >
      {label}
    </button>
  );
  return (
    <p class="acts">
      {button('earlier', words.item.earlier, place - 1)}
      {button('later', words.item.later, place + 1)}
      {note === '' ? <Swap {...props} /> : <span class="small">{words.item.answered}</span>}
      <Remove {...props} />
    </p>
  );
}

function Swap({ question: { id }, builder, loaded, words }: ItemProps) {
  const swap = async () => {
    const bank = await loaded.askBank('item');
    if (bank === undefined) return;
    const { wish, seed, focusNext, conversation } = builder;
    const place = conversation.questions.findIndex((one) => one.id === id);
    const isSwapped = act(
      builder,
      (now) => swapQuestion(now, id, bank, wish, seed.current),
      (after) => {
        const next = after[place];
        focusNext.current = `${next?.id ?? ''}-text`;
        return { said: say(words.said.swapped, { text: next?.text ?? '' }), backTo: `${id}-more` };
      },
    );
    if (!isSwapped) announce(words.said.noSwap);
  };
  return (
    <button type="button" class="link" onClick={() => void swap()}>
      {words.item.swap}
    </button>
  );
}

function Remove({ question: { id, text }, builder, words }: ItemProps) {
  const remove = () => {
    const { questions } = builder.conversation;
    const place = questions.findIndex((one) => one.id === id);
    const next = questions[place + 1] ?? questions[place - 1];
    builder.focusNext.current = next === undefined ? 'add-own' : `${next.id}-more`;
    act(
      builder,
      (now) => removeQuestion(now, id),
      () => ({ said: say(words.said.removed, { text }), backTo: `${id}-more` }),
    );
  };
  return (
    <button type="button" class="link" onClick={remove}>
      {words.item.remove}
    </button>
  );
}

function Details({ question: { id, probes, stage }, builder, words: { item, stages } }: ItemProps) {
  return (
    <>
      <Field
        id={`${id}-probes`}
        label={item.probes}
        hint={item.probesHint}
        rows={2}
        value={probes.join('\n')}
        maxLength={limits.note}
        onInput={(typed) => {
          builder.edit((now) => editQuestion(now, id, { probes: typed === '' ? [] : typed.split('\n') }));
        }}
      />
      <Picker
        id={`${id}-stage`}
        label={item.stage}
        value={stage}
        options={stages}
        onPick={(chosen) => {
          if (chosen !== '') builder.edit((now) => editQuestion(now, id, { stage: chosen }));
        }}
      />
    </>
  );
}
