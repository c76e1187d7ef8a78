import { useState } from 'preact/hooks';
import { announce } from '../../shared/platform/announce.ts';
import { maxMinutes, limits } from '../../workspace/core/limits.ts';
import type { TalkDay } from '../../workspace/core/conversation-parts.ts';
import { agreeOn } from './core/times.ts';
import type { MeetingFile } from './core/meeting-file.ts';
import { replaceTyped, type WhenBench } from './when-bench.ts';
import { DayTime, ZoneField } from './WhenFields.tsx';

/** When and where the talk is, in the words of the message and as an entry for the calendar. */
export function Meeting(bench: WhenBench) {
  const { work, acts, words } = bench;
  const { day, minutes } = work.sources.conversation;
  const agree = (fields: Partial<TalkDay>) => {
    replaceTyped(bench, 'meeting', () => {
      acts.thread.conversation.edit((value) => agreeOn(value, fields));
    });
  };
  return (
    <div class="when-fields">
      <DayTime name="meeting" on={day.on} at={day.at} words={words.when} onChange={agree}>
        <label>
          {words.when.minutes}
          <input
            id="meeting-minutes"
            type="number"
            inputMode="numeric"
            min={1}
            max={maxMinutes}
            value={minutes}
            autoComplete="off"
            onInput={(event) => {
              const number = event.currentTarget.valueAsNumber;
              if (!Number.isInteger(number) || number < 1 || number > maxMinutes) return;
              acts.thread.conversation.edit((value) => ({ ...value, minutes: number }));
            }}
          />
        </label>
      </DayTime>
      <ZoneField
        id="meeting-zone"
        zone={day.zone || work.ownZone}
        label={words.when.zone}
        onChoose={(zone) => {
          agree({ zone });
        }}
      />
      <label>
        {words.when.place}
        <input
          id="meeting-place"
          value={day.place}
          maxLength={limits.line}
          autoComplete="off"
          onInput={(event) => {
            const place = event.currentTarget.value;
            acts.thread.conversation.edit((value) => agreeOn(value, { place }));
          }}
        />
      </label>
      {work.choice.kind !== 'cancel' && <CalendarButton {...bench} />}
    </div>
  );
}

function CalendarButton(bench: WhenBench) {
  const { words } = bench;
  const [file, setFile] = useState<MeetingFile | { readonly kind: 'not-loaded' }>();
  const save = () =>
    import('./save-meeting.ts').then(
      ({ saveMeeting }) => {
        setFile(saveMeeting(bench));
        announce(words.act.downloaded);
      },
      () => {
        setFile({ kind: 'not-loaded' });
      },
    );
  const said = file && saidOf(file, words);
  return (
    <>
      <p>
        <button type="button" class="button quiet" id="meeting-file" onClick={() => void save()}>
          {words.when.file}
        </button>
      </p>
      <p class="small">{words.when.moves}</p>
      {said !== undefined && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
    </>
  );
}

/** What has to be said about a calendar file, if anything. */
function saidOf(
  file: MeetingFile | { readonly kind: 'not-loaded' },
  { when, act }: WhenBench['words'],
): string | undefined {
  if (file.kind === 'not-loaded') return act.notLoaded;
  if (file.kind === 'file')
    return file.clocks === 'skipped' || file.clocks === 'twice' ? when[file.clocks] : undefined;
  const { why } = file;
  return why === 'day' || why === 'zone' || why === 'minutes' ? when.refused[why] : when.refused.other;
}
