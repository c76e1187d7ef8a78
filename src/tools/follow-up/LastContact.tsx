import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { lastContact } from '../../talks/core/contact.ts';
import { sayDay } from '../../talks/core/days.ts';
import { limits } from '../../workspace/core/limits.ts';
import { spanOf, type Cadence } from './core/cadence.ts';
import { noteContact } from './acts.ts';
import type { Bench } from './use-parts.ts';

/** The last real contact with its day, and a way to note one that the records don’t know of. */
export function LastContact({ bench }: { readonly bench: Bench }) {
  const { conversation, words, common, today, isExample } = bench;
  const last = lastContact(conversation);
  const day = (on: string) => sayDay(on, today, common.lang);
  return (
    <>
      {isExample && <p class="small">{say(words.asOf, { day: day(today) })}</p>}
      {last === undefined ? (
        <p>{words.last.none}</p>
      ) : (
        <p class="last">{say(words.last.is, { day: day(last.on), kind: words.last.kinds[last.kind] })}</p>
      )}
      <Opener bench={bench} />
    </>
  );
}

function Opener({ bench }: { readonly bench: Bench }) {
  const [isOpen, setOpen] = useState(false);
  const open = (isNow: boolean) => {
    setOpen(isNow);
    focusOn(isNow ? 'contact-on' : 'contact-other');
  };
  if (isOpen) {
    return (
      <OtherContact
        bench={bench}
        onClose={() => {
          open(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      id="contact-other"
      class="link"
      onClick={() => {
        open(true);
      }}
    >
      {bench.words.last.other}
    </button>
  );
}

type SpanProps = { readonly bench: Bench; readonly cadence: Cadence };

/** The days that the chosen cadence means, counted from the last contact. */
export function Span({ bench, cadence }: SpanProps) {
  const { conversation, words, common, today } = bench;
  const { from, to } = spanOf(cadence, lastContact(conversation)?.on ?? today);
  const said = { from: sayDay(from, today, common.lang), to: sayDay(to, today, common.lang) };
  return <p class="small">{to < today ? words.cadence.past : say(words.cadence.span, said)}</p>;
}

function OtherContact({ bench, onClose }: { readonly bench: Bench; readonly onClose: () => void }) {
  const { words, today } = bench;
  const [on, setOn] = useState(today);
  const isAhead = on > today;
  return (
    <>
      <Field
        id="contact-on"
        type="date"
        label={words.last.on}
        hint={words.last.onHint}
        value={on}
        maxLength={limits.line}
        problem={isAhead ? words.last.bad : undefined}
        onInput={setOn}
      />
      <p>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            if (on === '' || isAhead) return;
            noteContact(bench, on);
            onClose();
          }}
        >
          {words.last.note}
        </button>
      </p>
    </>
  );
}
