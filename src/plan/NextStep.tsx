import { say } from '../shared/core/say.ts';
import type { UndoOffer } from '../shared/ui/Undo.tsx';
import type { Thread } from '../workspace/thread.ts';
import type { Facts } from './core/facts.ts';
import type { Next, NextId } from './core/next.ts';
import { doorOf, type Doors } from './doors.ts';
import { Drawer } from './Drawer.tsx';
import type { PlanLabels } from './labels.ts';
import { sayNext } from './say-step.ts';

type Props = {
  readonly next: Next;
  readonly facts: Facts;
  readonly thread: Thread | undefined;
  readonly doors: Doors;
  readonly undo: UndoOffer;
  readonly words: PlanLabels;
  readonly lang: string;
};

/** All else may have happened without a tool, and can be noted by hand. */
const unnotable = /^(goal|rest|closed)$/;

/** The one thing to do now, and the way to it. */
export function NextStep({ next, facts, thread, doors, undo, words, lang }: Props) {
  const why = (words.next.why as Partial<Record<NextId, string>>)[next.id];
  const hasNames = facts.thanks.kind === 'sent' && facts.named.length > 0;
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next" tabIndex={-1}>
        {words.next.title}
      </h2>
      <p class="say">{sayNext(next, { words, lang, today: facts.today })}</p>
      {why !== undefined && <p class="small">{why}</p>}
      {hasNames && <p>{say(words.next.named, { names: facts.named.join(', ') })}</p>}
      <Way next={next} doors={doors} words={words} />
      {thread && !unnotable.test(next.id) && (
        <Drawer title={words.note.title} words={words.keep} load={() => import('./Notes.tsx')}>
          {({ Notes }) => <Notes next={next} facts={facts} thread={thread} undo={undo} words={words.note} />}
        </Drawer>
      )}
    </section>
  );
}

function Way({ next, doors, words }: Pick<Props, 'next' | 'doors' | 'words'>) {
  const { tool, guide } = doorOf(doors, next);
  // The form for the goal stands right below.
  const isOnlyWay = tool === undefined && next.id !== 'goal';
  return (
    <p class="row">
      {tool && (
        <a class="button" href={tool.href}>
          {tool.name}
        </a>
      )}
      <a class={isOnlyWay ? 'button quiet' : undefined} href={guide.href}>
        {isOnlyWay ? guide.name : say(words.next.guide, { guide: guide.name })}
      </a>
    </p>
  );
}
