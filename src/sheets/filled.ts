import { linkToMake } from '../handover/offer.ts';
import type { Sheet } from '../shared/core/sheet.ts';
import type { Thread } from '../workspace/thread.ts';
import { fillSheet } from './core/fill.ts';

/** A worksheet filled from the records of a thread, and how to hand them over. A blank one’s name is its id. */
export function filled(blank: Sheet, thread: Thread, open: string) {
  const { goal, pitch, person, conversation } = thread;
  const sheet = fillSheet(blank.name, blank, {
    goal: goal.$state.get().value,
    pitch: pitch.$state.get().value,
    person: person.$state.get().value,
    conversation: conversation.$state.get().value,
    people: [],
  });
  return { sheet, link: linkToMake({ kind: 'conversation', thread }, open) };
}
