import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { allTalks } from '../../talks/all-talks.ts';
import { sayWhen } from '../../talks/core/days.ts';
import { owedUntil, type Owed as OwedThing } from '../../talks/core/owed.ts';
import type { Thread } from '../../workspace/thread.ts';
import type { Bench } from './use-parts.ts';

type Props = { readonly bench: Bench; readonly thread: Thread };

/** What is owed now over all conversations, or what comes next where nothing is. */
export function Owed({ bench, thread }: Props) {
  const { words, common, today } = bench;
  const all = owedUntil(allTalks(thread), '9999-12-31');
  const now = all.filter(({ on }) => on <= today);
  const [next] = all;
  return (
    <section class="owed screen" aria-labelledby="owed">
      <h2 id="owed" tabIndex={-1}>
        {words.owed.title}
      </h2>
      {now.length === 0 && <p>{words.owed.none}</p>}
      {now.length === 0 && next !== undefined && (
        <p class="small">
          {say(words.owed.next, {
            what: whatIn(next, bench),
            when: sayWhen(next.on, today, common.lang),
          })}
        </p>
      )}
      {now.length > 0 && (
        <ul class="plain">
          {now.map((owed, at) => (
            <Item key={at} bench={bench} thread={thread} owed={owed} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item({ bench, thread, owed }: Props & { readonly owed: OwedThing }) {
  const { words, common, today } = bench;
  const isHere = owed.conversationId === thread.conversation.id();
  return (
    <li>
      <span>
        <b>{whatIn(owed, bench)}</b>, {sayWhen(owed.on, today, common.lang)}
      </span>
      {!isHere && (
        <button
          type="button"
          class="link"
          onClick={() => {
            thread.takeUp(owed.conversationId);
            announce(say(words.owed.takenUp, { name: owed.name || words.owed.someone }));
            document.getElementById('owed')?.focus();
          }}
        >
          {words.owed.takeUp}
        </button>
      )}
    </li>
  );
}

const whatIn = ({ kind, name, reason }: OwedThing, { words: { owed, reason: reasons } }: Bench): string =>
  say(owed.kinds[kind], {
    name: name || owed.someone,
    reason: reason === null ? '' : reasons.words[reason].toLowerCase(),
  });
