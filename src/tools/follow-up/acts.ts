import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { newId } from '../../shared/platform/new-id.ts';
import { lastContact } from '../../talks/core/contact.ts';
import { sayDay, sayWhen } from '../../talks/core/days.ts';
import type { Conversation } from '../../workspace/core/conversation.ts';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import { monthLater, proposedDay, type Cadence } from './core/cadence.ts';
import { addFollowUp, changeFollowUp, madeOn, putBack, removeFollowUp } from './core/edit.ts';
import type { Bench } from './use-parts.ts';

/** The id of the element that shows a contact, which takes the focus after an act on it. */
export const elementOf = (id: string): string => `contact-${id}`;

/** The heading of the plan’s list, which takes the focus when a contact is gone. */
export const listId = 'contacts';

const edit = ({ thread }: Bench, change: (conversation: Conversation) => Conversation): void => {
  thread?.conversation.edit(change);
};

/** Plans a contact by a cadence, and moves to it: the next thing is what to write. */
export function plan(bench: Bench, cadence: Cadence, reason: FollowUp['reason']): void {
  const { conversation, words, common, today } = bench;
  const dueOn = proposedDay(cadence, lastContact(conversation)?.on, today);
  const id = newId();
  edit(bench, (now) => addFollowUp(now, { id, dueOn, reason, text: '', doneOn: null }));
  announce(say(words.added, { when: sayWhen(dueOn, today, common.lang) }));
  focusOn(elementOf(id));
}

/** Notes a contact that stood in no plan, so that the weeks count from it. */
export function noteContact(bench: Bench, on: string): void {
  const { words, common, today, undo } = bench;
  const id = newId();
  edit(bench, (now) => addFollowUp(now, madeOn(id, on)));
  undo.offerUndo(say(words.last.noted, { day: sayDay(on, today, common.lang) }), () => {
    edit(bench, (now) => removeFollowUp(now, id));
  });
}

/** Moves a contact to another day; `null` leaves it without one. */
export function move(bench: Bench, { id, dueOn: before }: FollowUp, dueOn: string | null): void {
  const { words, common, today, undo } = bench;
  edit(bench, (now) => changeFollowUp(now, id, { dueOn }));
  // A browser takes the focus from what changes its place in the page.
  focusOn(document.activeElement?.id ?? '');
  const when = dueOn === null ? words.plan.noDay : sayWhen(dueOn, today, common.lang);
  undo.offerUndo(say(words.plan.moved, { when }), () => {
    edit(bench, (now) => changeFollowUp(now, id, { dueOn: before }));
  });
}

/** Moves a contact by a month: from its day, or from today where that is past. */
export function moveByMonth(bench: Bench, followUp: FollowUp): void {
  const { today } = bench;
  const from = followUp.dueOn !== null && followUp.dueOn > today ? followUp.dueOn : today;
  move(bench, followUp, monthLater(from));
}

/** Marks a contact as made today: from now on the weeks count from it. */
export function markDone(bench: Bench, { id }: FollowUp): void {
  const { words, common, today, undo } = bench;
  edit(bench, (now) => changeFollowUp(now, id, { doneOn: today }));
  undo.offerUndo(say(words.plan.isDone, { day: sayDay(today, today, common.lang) }), () => {
    edit(bench, (now) => changeFollowUp(now, id, { doneOn: null }));
    focusOn(elementOf(id));
  });
  focusOn(listId);
}

/** Opens a contact again that was marked as made. */
export function openAgain(bench: Bench, { id }: FollowUp): void {
  edit(bench, (now) => changeFollowUp(now, id, { doneOn: null }));
  focusOn(elementOf(id));
}

/** Takes a contact out of the plan. */
export function remove(bench: Bench, followUp: FollowUp): void {
  const { conversation, words, undo } = bench;
  const place = conversation.followUps.findIndex(({ id }) => id === followUp.id);
  edit(bench, (now) => removeFollowUp(now, followUp.id));
  undo.offerUndo(say(words.plan.removed, { reason: words.reason.words[followUp.reason] }), () => {
    edit(bench, (now) => putBack(now, followUp, place));
    focusOn(elementOf(followUp.id));
  });
  focusOn(listId);
}

/** Changes what will be written. */
export function write(bench: Bench, { id }: FollowUp, text: string): void {
  edit(bench, (now) => changeFollowUp(now, id, { text }));
}

/** Puts a draft in place of what stood there, with an undo where something did. */
export function takeDraft(bench: Bench, followUp: FollowUp, text: string): void {
  const { words, undo } = bench;
  write(bench, followUp, text);
  focusOn(`text-${followUp.id}`);
  if (followUp.text.trim() === '') return;
  undo.offerUndo(words.drafts.used, () => {
    write(bench, followUp, followUp.text);
  });
}
