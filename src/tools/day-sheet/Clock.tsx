import { useEffect } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { clockAt, stopOf, type Clock as Reading } from './core/clock.ts';
import { changeDay } from './core/edit.ts';
import { endTalk, timeOf } from './end-talk.ts';
import type { Bench } from './bench.ts';
import { useAwake, useNow } from './use-now.ts';

/** What remains, when to stop, and what to do about it. It stays on top, and says nothing but what is written here. */
export function Clock(bench: Bench) {
  const { conversation, words, common } = bench;
  const { day, minutes } = conversation;
  const startedAt = day.startedAt ?? '';
  const stopAt = stopOf(day, startedAt, minutes, Intl.DateTimeFormat().resolvedOptions().timeZone);
  const clock = clockAt(Date.parse(startedAt), stopAt, useNow());
  const { clock: labels } = words;
  useAwake();
  useTitle(clock.nudge === 'none' ? '' : labels.title[clock.nudge]);
  return (
    <>
      <section class="clock" aria-labelledby="clock">
        <h2 id="clock" tabIndex={-1}>
          {leftIn(clock, bench)}
        </h2>
        <p class="small">
          {say(labels.until, { minute: clock.minute, total: minutes, time: timeOf(stopAt, common.lang) })}
        </p>
        <progress aria-label={labels.time} max={minutes} value={Math.max(0, minutes - clock.left)} />
        <p role="status">{labels.nudges[clock.nudge]}</p>
        <MainActs {...bench} />
      </section>
      <OtherActs {...bench} />
    </>
  );
}

function leftIn({ left }: Reading, { words: { clock }, common: { lang } }: Bench): string {
  if (left === 1) return clock.last;
  if (left === 0) return clock.now;
  return left > 0 ? count(clock.left, left, lang) : count(clock.over, -left, lang);
}

function MainActs(bench: Bench) {
  const { clock, end } = bench.words;
  return (
    <p class="row">
      <button type="button" class="button" onClick={toClose}>
        {clock.close}
      </button>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          endTalk(bench);
        }}
      >
        {end.over}
      </button>
    </p>
  );
}

function OtherActs({ conversation, edit, undo, words: { clock } }: Bench) {
  const { startedAt } = conversation.day;
  const addTime = (n: number) => {
    edit((value) => ({ ...value, minutes: value.minutes + n }));
  };
  return (
    <p class="acts small">
      <button
        type="button"
        class="link"
        onClick={() => {
          addTime(5);
          undo.offerUndo(clock.moreSaid, () => {
            addTime(-5);
          });
        }}
      >
        {clock.more}
      </button>
      <button
        type="button"
        class="link"
        onClick={() => {
          edit((value) => changeDay(value, { startedAt: null }));
          undo.offerUndo(clock.notYetSaid, () => {
            edit((value) => changeDay(value, { startedAt }));
          });
          focusOn('pocket');
        }}
      >
        {clock.notYet}
      </button>
    </p>
  );
}

const toClose = (): void => {
  const heading = document.getElementById('close');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
};

/** Puts a nudge before the page’s title, where it shows beside a call. */
function useTitle(nudge: string): void {
  useEffect(() => {
    if (nudge === '') return undefined;
    const { title } = document;
    document.title = `${nudge} · ${title}`;
    return () => {
      document.title = title;
    };
  }, [nudge]);
}
