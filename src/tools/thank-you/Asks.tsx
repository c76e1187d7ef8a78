import type { ComponentChildren } from 'preact';
import { announce } from '../../shared/platform/announce.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { asClause, blanksIn, forThanks, ways } from './core/letter.ts';
import type { Letter } from './use-letter.ts';
import type { Bench } from './bench.ts';

type Props = Bench & { readonly letter: Letter; readonly children: ComponentChildren };

/** How long it is good, what was kept of the talk, how it is sent, and the blanks of the wording. */
export function Asks(props: Props) {
  const { letter, words, blanks } = props;
  const needed = letter.wording === undefined ? [] : blanksIn(letter.wording);
  return (
    <details class="step screen" open>
      <summary>{words.ask}</summary>
      {props.children}
      <Choices
        name="way"
        legend={words.way}
        choices={ways.map((value) => ({ value, label: words.ways[value] }))}
        value={letter.way}
        onChoose={letter.choose}
      />
      <Kept {...props} />
      {needed.map((id) => {
        const blank = blanks.find((one) => one.id === id);
        return (
          blank && (
            <Field
              key={id}
              id={`blank-${id}`}
              label={blank.label}
              hint={blank.hint}
              rows={/^(takeaway|next-step|progress)$/.test(id) ? 2 : 1}
              maxLength={limits.note}
              value={letter.values[id] ?? ''}
              onInput={(text) => {
                letter.fill(blank, text);
              }}
            />
          )
        );
      })}
    </details>
  );
}

/** What was kept of the talk, each to be put into the letter. */
function Kept({ letter, conversation, blanks, words: { kept }, places, words }: Props) {
  const takeaways = forThanks(conversation.takeaways);
  const blank = blanks.find(({ id }) => id === 'takeaway');
  return (
    <>
      <h2 class="asks">{kept.title}</h2>
      {takeaways.length === 0 ? (
        <p class="small">
          {kept.none} <a href={places.daySheet}>{words.clock.daySheet}</a>
        </p>
      ) : (
        <ul class="kept plain">
          {takeaways.map(({ id, text }) => (
            <li key={id}>
              <span class="said">{text}</span>{' '}
              {letter.values['takeaway'] === asClause(text) ? (
                <span class="small">✓ {kept.used}</span>
              ) : (
                blank &&
                letter.wording && (
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      letter.fill(blank, asClause(text));
                      announce(kept.usedSaid);
                      document.getElementById('blank-takeaway')?.focus();
                    }}
                  >
                    {kept.use}
                  </button>
                )
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
