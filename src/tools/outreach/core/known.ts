import type { Values } from './compose.ts';
import { meetingInWords, offersInWords, type TimeWords } from './offers.ts';
import type { Sources } from './sources.ts';

/**
 * What the blanks hold without being typed again: what stands in other records, and the offered and agreed times in words. What was
 * typed wins over it. `ownZone` is the person's own time zone.
 */
export function knownValues(
  { conversation, person, goal, referrer }: Sources,
  ownZone: string,
  words: TimeWords,
): Values {
  const { questions, minutes, referrals, offers, day } = conversation;
  const known = {
    'their-name': person.name,
    'their-field': inWordsOf(person.field) || goal.field,
    topic: goal.field,
    referrer,
    question: questions.find(({ isStarred }) => isStarred)?.text ?? '',
    // The minutes are anybody’s guess until the talk is planned: the record starts with a number.
    minutes: questions.length > 0 ? String(minutes) : '',
    'new-contact': referrals[0]?.name ?? '',
    times: offersInWords(offers, ownZone, words),
    meeting: meetingInWords(day, ownZone, words),
  };
  return Object.fromEntries(Object.entries(known).filter(([, text]) => text !== ''));
}

/** A field may be the id of a field pack: `life-sciences-and-data`. */
const inWordsOf = (field: string): string =>
  /^[a-z]+(-[a-z]+)+$/.test(field) ? field.replaceAll('-', ' ') : field;
