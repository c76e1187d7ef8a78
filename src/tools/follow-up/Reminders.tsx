import { useState } from 'preact/hooks';
import { announce } from '../../shared/platform/announce.ts';
import { now } from '../../shared/platform/now.ts';
import { saveFile } from '../../shared/platform/save-file.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { nameIn } from '../../talks/core/contact.ts';
import { limits } from '../../workspace/core/limits.ts';
import type { ReminderFile } from './core/reminders.ts';
import type { Bench } from './use-parts.ts';

type Kind = 'day' | 'time';

/** The dates of the plan as a file for the person’s own calendar: on the whole day, or at a time. */
export function Reminders({ bench }: { readonly bench: Bench }) {
  const { reminders } = bench.words;
  const [kind, setKind] = useState<Kind>('day');
  const [at, setAt] = useState('09:00');
  const [said, setSaid] = useState<string>();
  const save = async () => {
    try {
      const { reminderFile } = await import('./core/reminders.ts');
      setSaid(hand(bench, fileOf(bench, kind === 'time' ? at : null, reminderFile)));
    } catch {
      setSaid(reminders.failed);
    }
  };
  return (
    <section class="reminders" aria-labelledby="reminders" data-needs="downloads">
      <h3 id="reminders">{reminders.title}</h3>
      <p class="small">{reminders.intro}</p>
      <Setting words={reminders} {...{ kind, setKind, at, setAt }} />
      <p>
        <button type="button" class="button quiet" onClick={() => void save()}>
          {reminders.file}
        </button>
      </p>
      {said !== undefined && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
      <p class="small">{reminders.again}</p>
    </section>
  );
}

type SettingProps = {
  readonly words: Bench['words']['reminders'];
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
  readonly at: string;
  readonly setAt: (at: string) => void;
};

function Setting({ words, kind, setKind, at, setAt }: SettingProps) {
  return (
    <>
      <Choices
        name="remind"
        legend={words.legend}
        choices={[
          { value: 'day', label: words.day },
          { value: 'time', label: words.time },
        ]}
        value={kind}
        onChoose={setKind}
      />
      {kind === 'time' && (
        <Field
          id="remind-at"
          type="time"
          label={words.at}
          value={at}
          maxLength={limits.line}
          onInput={setAt}
        />
      )}
    </>
  );
}

type Writer = (typeof import('./core/reminders.ts'))['reminderFile'];

function fileOf({ conversation, person, words }: Bench, at: string | null, write: Writer): ReminderFile {
  const { reminders, reason } = words;
  return write(conversation, nameIn(conversation, person) || reminders.someone, {
    at: at === '' ? null : at,
    zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
    stamp: Date.parse(now()),
    summary: reminders.summary,
    reasons: reason.words,
  });
}

/** Hands a file to the person; says what is wrong where there is none. */
function hand({ words: { reminders } }: Bench, file: ReminderFile): string | undefined {
  if (file.kind === 'refused') {
    const { why } = file;
    return reminders.refused[why === 'none' || why === 'zone' ? why : 'other'];
  }
  saveFile({ name: 'follow-up.ics', type: 'text/calendar', text: file.text });
  announce(reminders.saved);
  return undefined;
}
