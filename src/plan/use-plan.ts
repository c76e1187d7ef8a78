import { useEffect, useState } from 'preact/hooks';
import { now, today } from '../shared/platform/now.ts';
import type { Conversation } from '../workspace/core/conversation.ts';
import type { Goal } from '../workspace/core/goal.ts';
import type { Person } from '../workspace/core/person.ts';
import { records } from '../workspace/core/records.ts';
import type { Thread } from '../workspace/thread.ts';
import { useThread } from '../workspace/use-thread.ts';

/**
 * What the page shows first: the current records. Empty in the first render. `refresh` draws the page again
 * after an act on the storage; edits here and in other tabs do so by themselves.
 */
export type ShownPlan = {
  readonly thread: Thread | undefined;
  readonly goal: Goal;
  readonly person: Person;
  readonly conversation: Conversation;
  /** Whether something is stored here, so that there is more to show than the thread. */
  readonly hasWork: boolean;
  readonly today: string;
  readonly now: string;
  readonly refresh: () => void;
};

/** A moment of the first render: the same on the server and in the browser. */
const before = '1970-01-01T00:00:00.000Z';

/** Opens the person’s own records after mount; or the worked example, where its address is given. */
export function usePlan(example: string): ShownPlan {
  const { thread, showExample } = useThread(example);
  const [, draw] = useState({});
  const refresh = () => {
    draw({});
  };
  useEffect(() => {
    // Where it can’t be loaded, the person’s own plan stays.
    if (example) showExample().catch(refresh);
  }, []);
  useEffect(() => {
    if (thread === undefined) return;
    const { desk, goal, person, conversation, workspace } = thread;
    const stops = [
      ...[desk, goal, person, conversation].map(({ $state }) => $state.listen(refresh)),
      workspace.disk.subscribe(refresh),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [thread]);
  return {
    thread,
    goal: thread?.goal.$state.get().value ?? records.goal.empty(''),
    person: thread?.person.$state.get().value ?? records.person.empty(''),
    conversation: thread?.conversation.$state.get().value ?? records.conversation.empty(''),
    hasWork: hasWork(thread),
    today: thread === undefined ? before.slice(0, 10) : today(),
    now: thread === undefined ? before : now(),
    refresh,
  };
}

function hasWork(thread: Thread | undefined): boolean {
  const names = thread?.workspace.disk.names();
  return names?.kind === 'blocked' || (names?.names.length ?? 0) > 0;
}
