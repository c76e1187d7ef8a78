import { count, say } from '../shared/core/say.ts';
import { announce } from '../shared/platform/announce.ts';
import type { UndoOffer } from '../shared/ui/Undo.tsx';
import { beforeName } from '../storage/core/rescue.ts';
import { textsOf } from '../workspace/texts.ts';
import type { Thread } from '../workspace/thread.ts';
import { ActButton } from './ActButton.tsx';
import { carryOut } from '../workspace/carry-out.ts';
import { sayDay } from './core/days.ts';
import { nextOf } from './core/next.ts';
import { stepsOf } from './core/steps.ts';
import { talksIn, type Talk } from './core/talks.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { PlanLabels } from './labels.ts';
import { Overview } from './Overview.tsx';
import { sayNext } from './say-step.ts';
import type { ShownPlan } from './use-plan.ts';

type Props = {
  readonly plan: ShownPlan;
  readonly thread: Thread;
  readonly undo: UndoOffer;
  readonly words: PlanLabels;
  readonly lang: string;
};

/** All conversations: with whom, how far, and which one the tools work on. */
export function Talks({ plan, thread, undo, words, lang }: Props) {
  const { today } = plan;
  const texts = textsOf(thread.workspace);
  const talks = talksIn(texts, today);
  const start = () => {
    thread.startConversation();
    plan.refresh();
    announce(words.talks.started);
    focusOn('next');
  };
  return (
    <>
      <section aria-labelledby="talks">
        <h2 id="talks" tabIndex={-1}>
          {words.talks.title}
        </h2>
        {talks.length === 0 && <p>{words.talks.none}</p>}
        <ul class="talks plain">
          {talks.map((talk) => (
            <TalkItem key={talk.id} {...{ talk, plan, thread, undo, words, lang }} />
          ))}
        </ul>
        {talks.length > 0 && (
          <p class="row">
            <button type="button" class="button quiet" onClick={start}>
              {words.talks.start}
            </button>
          </p>
        )}
      </section>
      <Overview {...{ texts, talks, today, lang }} />
    </>
  );
}

function TalkItem({ talk, plan, thread, undo, words, lang }: Props & { readonly talk: Talk }) {
  const { today } = plan;
  const { facts, id } = talk;
  const isOnDesk = thread.conversation.id() === id;
  const name = facts.name === '' ? words.talks.noName : facts.name;
  const reader = { words, lang, today };
  return (
    <li>
      <h3>{name}</h3>
      <Beads talk={talk} words={words} lang={lang} />
      <p>{sayNext(nextOf(facts), reader)}</p>
      <p class="small">
        {say(words.talks.savedOn, { day: sayDay(talk.savedAt.slice(0, 10), today, lang) })}
        {isOnDesk && ` · ${words.talks.onDesk}`}
      </p>
      <TalkActs {...{ talk, plan, thread, undo, words, lang, name, isOnDesk }} />
    </li>
  );
}

type ActsProps = Props & {
  readonly talk: Talk;
  readonly name: string;
  readonly isOnDesk: boolean;
};

function TalkActs({ talk: { id }, plan, undo, words: { talks, them }, thread, name, isOnDesk }: ActsProps) {
  const values = { name: name === talks.noName ? them : name };
  const takeUp = () => {
    thread.takeUp(id);
    plan.refresh();
    announce(say(talks.takenUp, values));
    focusOn('next');
  };
  const remove = () => {
    const slot = `conversation/${id}`;
    const done = carryOut(thread.workspace, () => ({ writes: [], removes: [slot, beforeName(slot)] }));
    if (done.kind !== 'saved') {
      announce(talks.notRemoved);
      return;
    }
    // The tools must not go on writing into what was removed.
    if (isOnDesk) thread.startConversation();
    undo.offerUndo(say(talks.removed, values), () => {
      done.undo();
      if (isOnDesk) thread.takeUp(id);
      plan.refresh();
      focusOn('talks');
    });
    plan.refresh();
    focusOn('talks');
  };
  return (
    <p class="row">
      {!isOnDesk && (
        <ActButton about={name} onClick={takeUp}>
          {talks.takeUp}
        </ActButton>
      )}
      <ActButton look="link" about={name} onClick={remove}>
        {talks.remove}
      </ActButton>
    </p>
  );
}

/** The thread in small: a full bead for each step that is done. The words beside it say the same. */
function Beads({
  talk,
  words,
  lang,
}: {
  readonly talk: Talk;
  readonly words: PlanLabels;
  readonly lang: string;
}) {
  const steps = stepsOf(talk.facts);
  const done = steps.filter(({ standing }) => standing === 'done').length;
  return (
    <p class="beads small">
      <svg viewBox="0 0 124 12" width="124" height="12" aria-hidden="true">
        <path d="M6 6H118" />
        {steps.map(({ id, standing }, at) => (
          <circle key={id} class={standing === 'done' ? 'full' : undefined} cx={6 + at * 16} cy={6} r={4} />
        ))}
      </svg>
      {count(words.talks.beads, done, lang)}
    </p>
  );
}
