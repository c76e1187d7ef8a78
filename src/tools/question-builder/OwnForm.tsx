import { useEffect, useState } from 'preact/hooks';
import { Coached } from '../../coach/ui/Coached.tsx';
import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Stage } from './core/bank.ts';
import { addOwnQuestion, lengths } from './core/edit.ts';
import { Picker } from './Picker.tsx';
import type { SheetParts } from './sheet-parts.ts';

type Draft = {
  readonly text: string;
  readonly stage: Stage;
  readonly minutes: number;
  readonly probe: string;
};
const nothing: Draft = { text: '', stage: 'day', minutes: 3, probe: '' };

/** The form for a question of one's own. It stays open, empty again, for the next one. */
export function OwnForm({ builder, words, common, onClose }: SheetParts & { readonly onClose: () => void }) {
  const [draft, setDraft] = useState(nothing);
  const [isMissing, setMissing] = useState(false);
  const focusText = () => document.getElementById('own-text')?.focus();
  useEffect(() => void focusText(), []);
  const add = () => {
    focusText();
    setMissing(draft.text.trim() === '');
    const { probe, ...own } = { ...draft, id: builder.newId() };
    const { before, after } = builder.edit((now) => addOwnQuestion(now, { ...own, probes: [probe] }));
    if (after === before) return;
    setDraft({ ...nothing, stage: draft.stage });
    const place = after.findIndex(({ id }) => id === own.id) + 1;
    announce(say(words.said.added, { place, all: after.length }));
  };
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return (
    <form
      class="own"
      onSubmit={(event) => {
        // The click has added it: a sandboxed frame sends no submit event.
        event.preventDefault();
      }}
    >
      <Words {...{ draft, builder, words, common, isMissing }} onChange={change} />
      <p class="row">
        <button type="submit" class="button" onClick={add}>
          {words.own.add}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {words.own.close}
        </button>
      </p>
    </form>
  );
}

type FieldsProps = Pick<SheetParts, 'words'> & {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
};

type WordsProps = FieldsProps & Pick<SheetParts, 'builder' | 'common'> & { readonly isMissing: boolean };

function Words({ draft, builder, words, common, isMissing, onChange }: WordsProps) {
  const { thread, undo } = builder;
  const changeText = (text: string) => {
    onChange({ text });
  };
  return (
    <>
      <Field
        id="own-text"
        label={words.own.text}
        hint={words.own.textHint}
        rows={2}
        value={draft.text}
        maxLength={limits.note}
        problem={isMissing ? words.own.missing : undefined}
        onInput={changeText}
      />
      {thread && (
        <Coached
          kind="question"
          at="#own-text"
          text={draft.text}
          onChange={changeText}
          {...{ desk: thread.desk, undo, words: common }}
        />
      )}
      <Field
        id="own-probe"
        label={words.own.probe}
        hint={words.own.probeHint}
        value={draft.probe}
        maxLength={limits.note}
        onInput={(probe) => {
          onChange({ probe });
        }}
      />
      <Place draft={draft} words={words} onChange={onChange} />
    </>
  );
}

function Place({ draft, words, onChange }: FieldsProps) {
  return (
    <div class="pair">
      <Picker
        id="own-stage"
        label={words.item.stage}
        value={draft.stage}
        options={words.stages}
        onPick={(stage) => {
          if (stage !== '') onChange({ stage });
        }}
      />
      <Picker
        id="own-minutes"
        label={words.own.minutes}
        value={String(draft.minutes)}
        options={Object.fromEntries(lengths.map((length) => [length, String(length)]))}
        onPick={(minutes) => {
          onChange({ minutes: Number(minutes) });
        }}
      />
    </div>
  );
}
