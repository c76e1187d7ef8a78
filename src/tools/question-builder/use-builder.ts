import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { newId } from '../../shared/platform/new-id.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { Goal } from '../../workspace/core/goal.ts';
import type { Person } from '../../workspace/core/person.ts';
import { records } from '../../workspace/core/records.ts';
import type { Thread } from '../../workspace/thread.ts';
import { useCurrent } from '../../workspace/use-thread.ts';
import type { Risk, Wish } from './core/bank.ts';
import type { Questions } from './core/edit.ts';

const none = {
  conversation: records.conversation.empty(''),
  person: records.person.empty(''),
  goal: records.goal.empty(''),
};

/** The records as the builder works on them. */
export type Builder = {
  readonly conversation: Conversation;
  readonly person: Person;
  readonly goal: Goal;
  readonly wish: Wish;
  readonly editGoal: (change: Partial<Goal>) => void;
  readonly editPerson: (change: Partial<Person>) => void;
  readonly setMinutes: (minutes: number) => void;
  readonly setRisks: (risks: readonly Risk[]) => void;
  /** Changes the questions; gives the list before and after, the same one where nothing changed. */
  readonly edit: (change: (questions: Questions) => Questions) => { before: Questions; after: Questions };
  /** Names the goal that the talk serves, where none is named yet. */
  readonly serveGoal: () => void;
  readonly undo: UndoOffer;
  /** The records behind it; absent before mount. */
  readonly thread: Thread | undefined;
  readonly newId: () => string;
  /** What the last proposal came from: swapping goes on from there. */
  readonly seed: { current: number };
  /** The id of the element that gets the focus once the next change is drawn. */
  readonly focusNext: { current: string };
};

/** Binds the records of a thread to the builder’s acts. Before mount there is no thread: the records are empty and acts do nothing. */
export function useBuilder(thread: Thread | undefined, undo: UndoOffer): Builder {
  const conversation = useCurrent(thread?.conversation, none.conversation).value;
  const person = useCurrent(thread?.person, none.person).value;
  const goal = useCurrent(thread?.goal, none.goal).value;
  const [risks, setRisks] = useState<readonly Risk[]>([]);
  const focusNext = useRef('');
  useLayoutEffect(() => {
    if (focusNext.current !== '') document.getElementById(focusNext.current)?.focus();
    focusNext.current = '';
  });
  const { relation, seniority, field } = person;
  return {
    ...{ thread, conversation, person, goal, setRisks, undo, newId, focusNext },
    wish: { goal: goal.kind, relation, seniority, field, minutes: conversation.minutes, risks },
    editGoal: (change) => thread?.goal.edit((value) => ({ ...value, ...change })),
    editPerson: (change) => thread?.person.edit((value) => ({ ...value, ...change })),
    setMinutes: (minutes) => thread?.conversation.edit((value) => ({ ...value, minutes })),
    edit: (change) => {
      const before = thread?.conversation.$state.get().value.questions ?? [];
      const after = change(before);
      if (after !== before) thread?.conversation.edit((value) => ({ ...value, questions: after }));
      return { before, after };
    },
    serveGoal: () => {
      const goalId = thread?.desk.$state.get().value.goalId ?? null;
      if (thread?.conversation.$state.get().value.goalId === null && goalId !== null)
        thread.conversation.edit((value) => ({ ...value, goalId }));
    },
    seed: useRef(1),
  };
}
