import { forget } from '../../shared/ui/forget.ts';
import { say } from '../../shared/core/say.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { forms } from '../../workspace/core/words.ts';
import { changeDay, check } from './core/edit.ts';
import { whoIn } from './core/view.ts';
import type { Bench } from './bench.ts';

/** When, where, how, what to wear: each said once, here or in the message writer. */
export function Before(bench: Bench) {
  const { conversation, person, edit, words } = bench;
  const { before } = words;
  const { form } = conversation.day;
  const who = whoIn(person, conversation);
  return (
    <details class="step" open>
      <summary>{before.title}</summary>
      <p>{who === '' ? before.nobody : say(before.with, { who })}</p>
      <When {...bench} />
      <Choices
        name="day-form"
        legend={before.form}
        choices={forms.map((value) => ({ value, label: before.forms[value] }))}
        value={form}
        onChoose={(chosen) => {
          edit((now) => changeDay(now, { form: chosen }));
        }}
      />
      <DayText name="place" label={before.place[form ?? 'in-person']} {...bench} />
      {form !== 'phone' && <DayText name="dress" label={before.dress} hint={before.dressHint} {...bench} />}
      <DayText name="notes" label={before.notes} hint={before.notesHint} {...bench} />
      {form && <Checks form={form} {...bench} />}
    </details>
  );
}

const most = { place: limits.line, dress: limits.note, notes: limits.text } as const;

type DayTextProps = Bench & {
  readonly name: keyof typeof most;
  readonly label: string;
  readonly hint?: string;
};

function DayText({ name, label, hint, conversation: { day }, edit }: DayTextProps) {
  return (
    <Field
      id={`day-${name}`}
      label={label}
      {...(hint !== undefined && { hint })}
      rows={name === 'place' ? 1 : 2}
      maxLength={most[name]}
      value={day[name]}
      onInput={(value) => {
        edit((now) => changeDay(now, { [name]: value }));
      }}
    />
  );
}

const lengths = [15, 20, 25, 30, 45];

function When({ conversation: { day, minutes }, edit, words: { before } }: Bench) {
  const field = (key: 'on' | 'at', type: 'date' | 'time') => (
    <Field
      id={`day-${key}`}
      label={before[key]}
      type={type}
      value={day[key] ?? ''}
      onInput={(value) => {
        edit((now) => changeDay(now, { [key]: value.slice(0, key === 'at' ? 5 : 10) || null }));
      }}
    />
  );
  const choices = lengths.includes(minutes) ? lengths : [...lengths, minutes].sort((a, b) => a - b);
  return (
    <>
      <div class="day-when">
        {field('on', 'date')}
        {field('at', 'time')}
      </div>
      {day.zone !== '' && <p class="small">{say(before.zone, { zone: day.zone.replaceAll('_', ' ') })}</p>}
      <Choices
        name="day-minutes"
        legend={before.minutes}
        choices={choices.map((n) => ({ value: String(n), label: say(before.minutesShort, { n }) }))}
        value={String(minutes)}
        onChoose={(n) => {
          edit((now) => ({ ...now, minutes: Number(n) }));
        }}
      />
    </>
  );
}

function Checks({
  form,
  conversation,
  edit,
  words,
}: Bench & { readonly form: keyof Bench['words']['checks'] }) {
  return (
    <fieldset class="day-checks">
      <legend>{words.before.checks[form]}</legend>
      {Object.entries(words.checks[form]).map(([id, text]) => (
        <label key={id}>
          <input
            type="checkbox"
            ref={forget}
            checked={conversation.day.ready.includes(id)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              edit((now) => check(now, id, checked));
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
