import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { knownZone } from '../../shared/core/zone.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { TalkDay } from '../../workspace/core/conversation-parts.ts';
import { changeDay } from './core/edit.ts';
import type { Bench } from './bench.ts';

/** When it ended, and where to go from here. */
export function Ended(bench: Bench) {
  const { conversation, edit, words, common, places } = bench;
  const { day } = conversation;
  const { end } = words;
  const endedAt = day.endedAt ?? '';
  return (
    <section class="ended" aria-labelledby="end">
      <h2 id="end" tabIndex={-1}>
        {end.title}
      </h2>
      <p>{say(end.at, { day: endInWords(day, common.lang) })}</p>
      <p>{end.next}</p>
      <p class="row">
        <a class="button" href={places.thanks}>
          {end.thanks}
        </a>
        <Back {...bench} />
      </p>
      <details class="keep">
        <summary>{end.change}</summary>
        <EndFields
          endedAt={endedAt}
          words={end}
          onEnd={(next) => {
            edit((value) => changeDay(value, { endedAt: next }));
          }}
        />
      </details>
    </section>
  );
}

function Back({ conversation: { day }, edit, undo, words: { end } }: Bench) {
  const { startedAt, endedAt } = day;
  const back = () => {
    edit((value) => changeDay(value, { endedAt: null }));
    undo.offerUndo(end.backSaid, () => {
      edit((value) => changeDay(value, { endedAt }));
    });
    focusOn(startedAt === null ? 'pocket' : 'clock');
  };
  return (
    <button type="button" class="link" onClick={back}>
      {end.back}
    </button>
  );
}

/** By the clocks of the zone that the talk was agreed in, which is named where it is not that of this device. */
function endInWords({ endedAt, zone }: TalkDay, lang: string): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeZone = knownZone(zone, own);
  return new Intl.DateTimeFormat(lang, {
    ...{ weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    ...(timeZone !== own && { timeZoneName: 'shortGeneric' }),
    timeZone,
  } as Intl.DateTimeFormatOptions).format(Date.parse(endedAt ?? ''));
}

type FieldsProps = {
  readonly endedAt: string;
  readonly words: Bench['words']['end'];
  readonly onEnd: (endedAt: string) => void;
};

const two = (n: number): string => String(n).padStart(2, '0');

/** The end by the clock on the wall here. Half a time changes nothing. */
function EndFields({ endedAt, words, onEnd }: FieldsProps) {
  const end = new Date(endedAt);
  const [on, setOn] = useState(`${end.getFullYear()}-${two(end.getMonth() + 1)}-${two(end.getDate())}`);
  const [at, setAt] = useState(`${two(end.getHours())}:${two(end.getMinutes())}`);
  const [isBad, setIsBad] = useState(false);
  const set = (day: string, time: string) => {
    setOn(day);
    setAt(time);
    const instant = new Date(`${day}T${time}`);
    setIsBad(Number.isNaN(instant.getTime()));
    if (!Number.isNaN(instant.getTime())) onEnd(instant.toISOString());
  };
  return (
    <div class="day-when">
      <Field
        id="end-on"
        label={words.on}
        type="date"
        value={on}
        problem={isBad ? words.badTime : undefined}
        onInput={(day) => {
          set(day, at);
        }}
      />
      <Field
        id="end-at"
        label={words.time}
        type="time"
        value={at}
        onInput={(time) => {
          set(on, time);
        }}
      />
    </div>
  );
}
