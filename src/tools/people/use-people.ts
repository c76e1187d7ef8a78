import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Thread } from '../../workspace/thread.ts';
import type { Entry } from './core/view.ts';
import { peopleReader } from './read-people.ts';

/** Everybody on the list, `undefined` before mount; `refresh` reads them again after an act of one’s own. */
export type People = { readonly entries: readonly Entry[] | undefined; readonly refresh: () => void };

/** Follows what is stored: also when another tab writes. */
export function usePeople(thread: Thread | undefined): People {
  const [entries, setEntries] = useState<readonly Entry[]>();
  const read = useMemo(() => thread && peopleReader(thread.workspace), [thread]);
  const show = (next: readonly Entry[] | undefined) => {
    setEntries(next);
    // One record in use is enough for the page to say how saving stands.
    const first = next?.[0]?.person.id;
    if (first !== undefined) thread?.workspace.record('person', first);
  };
  const refresh = () => {
    show(read?.());
  };
  useEffect(() => {
    // The first time a thousand texts are new: they are read in several tasks.
    const readSome = () => {
      const some = read?.(200);
      if (some === undefined && read !== undefined) waiting = setTimeout(readSome);
      else show(some);
    };
    let waiting = setTimeout(readSome);
    const stop = thread?.workspace.disk.subscribe((change) => {
      if (change.kind === 'cleared' || change.name.startsWith('person/')) refresh();
    });
    return () => {
      clearTimeout(waiting);
      stop?.();
    };
  }, [thread]);
  return { entries, refresh };
}
