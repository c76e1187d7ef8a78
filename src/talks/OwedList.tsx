import { say } from '../shared/core/say.ts';
import { announce } from '../shared/platform/announce.ts';
import { focusOn } from '../shared/platform/focus-on.ts';
import type { Thread } from '../workspace/thread.ts';
import { sayWhen } from './core/days.ts';
import { owedUntil, type Owed, type Talk } from './core/owed.ts';
import { owedLabels, reasonLabels } from './owed-labels.ts';

type Props = {
  readonly thread: Thread;
  readonly talks: readonly Talk[];
  readonly today: string;
  readonly lang: string;
  /** Where each kind is done. What is done on this page has none. */
  readonly places: Readonly<Partial<Record<Owed['kind'], string | undefined>>>;
};

type Labels = (typeof owedLabels)[keyof typeof owedLabels];
type ItemProps = Props & { readonly words: Labels; readonly owed: Owed };

/** What is owed now over all conversations, or what comes next where nothing is. */
export function OwedList(props: Props) {
  const { talks, today, lang } = props;
  const words = owedLabels[lang as keyof typeof owedLabels];
  const all = owedUntil(talks, '9999-12-31');
  const now = all.filter(({ on }) => on <= today);
  const [next] = all;
  return (
    <section class="owed" aria-labelledby="owed">
      <h2 id="owed" tabIndex={-1}>
        {words.title}
      </h2>
      {now.length === 0 && <p>{words.none}</p>}
      {now.length === 0 && next !== undefined && (
        <p class="small">
          {say(words.next, { what: whatIn(next, words, lang), when: sayWhen(next.on, today, lang) })}
        </p>
      )}
      {now.length > 0 && (
        <ul class="plain">
          {now.map((owed, at) => (
            <Item key={at} {...props} words={words} owed={owed} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Item(props: ItemProps) {
  const { owed, words, today, lang } = props;
  return (
    <li>
      <span>
        <b>{whatIn(owed, words, lang)}</b>, {sayWhen(owed.on, today, lang)}
      </span>
      <Way {...props} />
    </li>
  );
}

/** Takes the conversation up: with a link to where it is done, or here. */
function Way({ owed: { kind, conversationId, name }, words, thread, places }: ItemProps) {
  const href = places[kind];
  const takeUp = () => {
    thread.takeUp(conversationId);
    // The page may be about to be left.
    thread.workspace.flush();
  };
  if (href !== undefined) {
    return (
      <a href={href} onClick={takeUp}>
        {words.acts[kind]}
        <span class="hidden">: {name}</span>
      </a>
    );
  }
  if (conversationId === thread.conversation.id()) return null;
  const show = () => {
    takeUp();
    announce(say(words.takenUp, { name: name || words.someone }));
    focusOn('owed');
  };
  return (
    <button type="button" class="link" onClick={show}>
      {words.takeUp}
      <span class="hidden">: {name}</span>
    </button>
  );
}

const whatIn = ({ kind, name, reason, text }: Owed, words: Labels, lang: string): string =>
  say(words.kinds[kind], {
    name: name || words.someone,
    reason: reason === null ? '' : reasonLabels[lang as keyof typeof reasonLabels][reason].toLowerCase(),
    text,
  });
