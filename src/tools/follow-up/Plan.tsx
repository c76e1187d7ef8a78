import { say } from '../../shared/core/say.ts';
import { sayDay } from '../../talks/core/days.ts';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import { listId, openAgain } from './acts.ts';
import { Contact } from './Contact.tsx';
import { plannedIn } from './core/view.ts';
import { Reminders } from './Reminders.tsx';
import type { Bench } from './use-parts.ts';

/** The contacts to come, each with its day, its reason and its words; then those made; then the reminders. */
export function Plan({ bench }: { readonly bench: Bench }) {
  const { open, done } = plannedIn(bench.conversation);
  return (
    <>
      <div id={listId} tabIndex={-1}>
        {open.length > 0 && (
          <ul class="plain contacts">
            {open.map((followUp) => (
              <Contact key={followUp.id} bench={bench} followUp={followUp} />
            ))}
          </ul>
        )}
      </div>
      {done.length > 0 && <Made bench={bench} done={done} />}
      <Reminders bench={bench} />
    </>
  );
}

type MadeProps = { readonly bench: Bench; readonly done: readonly FollowUp[] };

/** The contacts that were made, the last one first. */
function Made({ bench, done }: MadeProps) {
  const { words, common, today } = bench;
  return (
    <>
      <h3>{words.plan.doneTitle}</h3>
      <ul class="plain made">
        {done.map((followUp) => (
          <li key={followUp.id}>
            <span>
              {say(words.plan.doneOn, {
                day: sayDay(followUp.doneOn ?? today, today, common.lang),
                reason: words.reason.words[followUp.reason],
              })}
            </span>
            {followUp.text.trim() !== '' && <span class="small typed">{followUp.text}</span>}
            <button
              type="button"
              class="link"
              onClick={() => {
                openAgain(bench, followUp);
              }}
            >
              {words.plan.again}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
