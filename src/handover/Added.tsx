import { count } from '../shared/core/say.ts';
import { focus } from '../shared/ui/focus.ts';
import { SaveStatus } from '../shared/ui/SaveStatus.tsx';
import { Undo, type UndoOffer } from '../shared/ui/Undo.tsx';
import { ownThread } from '../workspace/here.ts';
import type { Thread } from '../workspace/thread.ts';
import { useStatus } from '../workspace/use-thread.ts';
import { accept, join, type Accepted } from './accept.ts';
import type { Handed } from './core/handed.ts';
import type { OpeningLabels } from './labels.ts';
import type { PreviewProps } from './Preview.tsx';

/** Accepts into the person’s own records, and says what was added. */
export function accepting(
  way: 'add' | 'join',
  handed: Handed,
  words: OpeningLabels,
): { readonly thread: Thread; readonly accepted: Accepted; readonly said: string } {
  const thread = ownThread();
  if (way === 'add') return { thread, accepted: accept(thread, handed), said: words.added[handed.kind] };
  const joined = join(thread, handed);
  const said = joined.count === 0 ? words.joinedNone : count(words.joined, joined.count, words.sheet.lang);
  return { thread, accepted: joined, said };
}

type Props = PreviewProps & { readonly thread: Thread; readonly undo: UndoOffer };

/** What was added and where it goes on. Where it could not be saved, the link stays in the address bar. */
export function Added({ handed, words, common, tools, thread, undo }: Props) {
  const status = useStatus(thread);
  return (
    <div class="screen offer">
      <Undo undo={undo} words={common} />
      <SaveStatus
        status={status}
        isExample={false}
        words={common}
        onStartAfresh={thread.workspace.startAfresh}
      />
      <p>
        <a class="button" href={tools[handed.kind]} ref={focus}>
          {words.tool[handed.kind]}
        </a>
      </p>
    </div>
  );
}
