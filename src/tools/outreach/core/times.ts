import type { Conversation } from '../../../workspace/core/conversation.ts';
import type { Offer, TalkDay } from '../../../workspace/core/conversation-parts.ts';
import type { Blank } from '../../../workspace/core/pitch.ts';

/** Takes back what was typed into a blank, so that it follows from the other records again. */
const forgetBlank = (blanks: readonly Blank[], id: string): Blank[] =>
  blanks.filter((blank) => blank.id !== id);

/** Replaces the offered times; the blank for them says these from now on. */
export function offerTimes(conversation: Conversation, offers: readonly Offer[]): Conversation {
  return { ...conversation, offers, blanks: forgetBlank(conversation.blanks, 'times') };
}

/** Changes the day of the talk; where that changes when it is, the blank for it says so from now on. */
export function agreeOn(conversation: Conversation, change: Partial<TalkDay>): Conversation {
  const blanks = 'place' in change ? conversation.blanks : forgetBlank(conversation.blanks, 'meeting');
  return { ...conversation, day: { ...conversation.day, ...change }, blanks };
}
