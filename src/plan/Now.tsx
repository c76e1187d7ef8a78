import { say } from '../shared/core/say.ts';
import { OwedList } from '../talks/OwedList.tsx';
import { textsOf } from '../workspace/texts.ts';
import type { Thread } from '../workspace/thread.ts';
import { sayTime } from './core/days.ts';
import { talksOn } from './core/overview.ts';
import { talksIn, type Talk } from './core/talks.ts';
import type { Door, Doors } from './doors.ts';
import { nowLabels } from './now-labels.ts';
import type { ShownPlan } from './use-plan.ts';

type Props = {
  readonly plan: ShownPlan;
  readonly thread: Thread;
  readonly doors: Doors;
  readonly lang: string;
};

/** What calls for the person now, over all conversations: the talks of today, and what is owed. */
export function Now({ plan: { today }, thread, doors, lang }: Props) {
  const talks = talksIn(textsOf(thread.workspace), today);
  const ofToday = talksOn(today, talks);
  const places = {
    remind: doors.message.tool?.href,
    thank: doors.thanks.tool?.href,
    reflect: doors.reflection.tool?.href,
    'follow-up': doors['follow-up'].tool?.href,
    promise: doors['follow-up'].tool?.href,
  };
  if (talks.length === 0) return null;
  return (
    <div class="now">
      {ofToday.length > 0 && <Today talks={ofToday} door={doors.talk} thread={thread} lang={lang} />}
      <OwedList {...{ thread, talks, today, lang, places }} />
    </div>
  );
}

type TodayProps = {
  readonly talks: readonly Talk[];
  /** Where the day of a talk is worked on. */
  readonly door: Door;
  readonly thread: Thread;
  readonly lang: string;
};

function Today({ talks, door, thread, lang }: TodayProps) {
  const words = nowLabels[lang as keyof typeof nowLabels];
  return (
    <section aria-labelledby="today">
      <h2 id="today">{words.today}</h2>
      <ul class="plain">
        {talks.map(({ id, facts: { name, at } }) => (
          <li key={id}>
            <b>
              {say(at === null ? words.todayOpen : words.todayAt, {
                name: name === '' ? words.noName : name,
                time: at === null ? '' : sayTime(at, lang),
              })}
            </b>
            {door.tool && (
              <a
                href={door.tool.href}
                onClick={() => {
                  thread.takeUp(id);
                  thread.workspace.flush();
                }}
              >
                {words.daySheet}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
