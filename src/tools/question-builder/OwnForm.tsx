import { useEffect, useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Stage } from './core/bank.ts';
import { addOwnQuestion } from './core/edit.ts';
import { Pick } from './Pick.tsx';
import type { SheetParts } from './sheet-parts.ts';

const nothing = { text: '', stage: 'day' as Stage, minutes: '3', probe: '' };
const lengths = { 1: '1', 2: '2', 3: '3', 4: '4', 5: '5', 6: '6', 8: '8', 10: '10' };

/** The form for a question of one's own. It stays open, empty again, for the next one. */
export function OwnForm({ builder, words, onClose }: SheetParts & { readonly onClose: () => void }) {
  const [draft, setDraft] = useState(nothing);
  const [isMissing, setMissing] = useState(false);
  const focusText = () => document.getElementById('own-text')?.focus();
  useEffect(focusText, []);
  const change = (part: Partial<typeof nothing>) => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const add = () => {
    focusText();
    setMissing(draft.text.trim() === '');
    const id = builder.newId();
    const own = { ...draft, id, minutes: Number(draft.minutes), probes: [draft.probe] };
    const { before, after } = builder.edit((now) => addOwnQuestion(now, own));
    if (after === before) return;
    setDraft({ ...nothing, stage: draft.stage });
    const place = after.findIndex((one) => one.id === id) + 1;
    announce(say(words.said.added, { place, all: after.length }));
  };
  return (
    <form
      class="own"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Field
        id="own-text"
        label={words.own.text}
        hint={words.own.textHint}
        rows={2}
        value={draft.text}
        maxLength={limits.note}
        problem={isMissing ? words.own.missing : undefined}
        onInput={(text) => {
          change({ text });
        }}
      />
      <div class="pair">
        <Pick
          id="own-stage"
          label={words.item.stage}
          value={draft.stage}
          options={words.stages}
          onPick={(stage) => {
            if (stage !== '') change({ stage });
          }}
        />
        <Pick
          id="own-minutes"
          label={words.own.minutes}
          value={draft.minutes}
          options={lengths as Record<string, string>}
          onPick={(minutes) => {
            change({ minutes });
          }}
        />
      </div>
      <Field
        id="own-probe"
        label={words.own.probe}
        hint={words.own.probeHint}
        value={draft.probe}
        maxLength={limits.note}
        onInput={(probe) => {
          change({ probe });
        }}
      />
      <p class="row">
        <button type="submit" class="button">
          {words.own.add}
        </button>
        <button type="button" class="button quiet" onClick={onClose}>
          {words.own.close}
        </button>
      </p>
    </form>
  );
}
