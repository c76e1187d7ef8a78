import { limits, maxMinutes } from '../../workspace/core/limits.ts';
import type { TalkDay } from '../../workspace/core/conversation-parts.ts';
import { CalendarButton } from './CalendarButton.tsx';
import { agreeOn } from './core/times.ts';
import { replaceTyped, type WhenBench } from './when-bench.ts';
import { DayTime, ZoneField } from './WhenFields.tsx';

/** When and where the talk is, in the words of the message and as an entry for the calendar. */
export function Meeting(bench: WhenBench) {
  const { work, acts, words } = bench;
  const { day } = work.sources.conversation;
  const agree = (fields: Partial<TalkDay>) => {
    replaceTyped(bench, 'meeting', () => {
      acts.thread.conversation.edit((value) => agreeOn(value, fields));
    });
  };
  return (
    <div class="when-fields">
      <DayTime name="meeting" on={day.on} at={day.at} words={words.when} onChange={agree}>
        <Minutes {...bench} />
      </DayTime>
      <ZoneField
        id="meeting-zone"
        zone={day.zone || work.ownZone}
        label={words.when.zone}
        onChoose={(zone) => {
          agree({ zone });
        }}
      />
      <Place {...bench} />
      {work.choice.kind !== 'cancel' && <CalendarButton {...bench} />}
    </div>
  );
}

function Minutes({ work, acts, words }: WhenBench) {
  return (
    <label>
      {words.when.minutes}
      <input
        id="meeting-minutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={maxMinutes}
        value={work.sources.conversation.minutes}
        autoComplete="off"
        onInput={(event) => {
          const minutes = event.currentTarget.valueAsNumber;
          if (!Number.isInteger(minutes) || minutes < 1 || minutes > maxMinutes) return;
          acts.thread.conversation.edit((value) => ({ ...value, minutes }));
        }}
      />
    </label>
  );
}

function Place({ work, acts, words }: WhenBench) {
  return (
    <label>
      {words.when.place}
      <input
        id="meeting-place"
        value={work.sources.conversation.day.place}
        maxLength={limits.line}
        autoComplete="off"
        onInput={(event) => {
          const place = event.currentTarget.value;
          acts.thread.conversation.edit((value) => agreeOn(value, { place }));
        }}
      />
    </label>
  );
}
