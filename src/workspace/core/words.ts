/** The closed lists of words in records and in the content that is chosen by them. A word is never renamed or taken out without a migration. */

/** What a person wants from their talks. */
export const goalKinds = ['advice', 'industry', 'company', 'role', 'leads'] as const;

/** How the person knows whom they ask; as in the bank and the templates. */
export const relations = ['friend', 'referral', 'alumni', 'event', 'cold'] as const;

/** How long somebody has worked: 0-4 years, 5-14, 15 and more, or leads people; as in the bank. */
export const seniorities = ['early', 'mid', 'senior', 'leader'] as const;

/** The ways to reach somebody; as in the templates. */
export const channels = ['email', 'linkedin-note', 'message', 'sms', 'phone', 'in-person'] as const;

/** A thank-you may also be a card, written by hand. */
export const thanksChannels = [...channels, 'card'] as const;

/** Where a person stands, in the order of a thread; `closed` may follow any. */
export const contactStages = ['to-ask', 'asked', 'booked', 'met', 'thanked', 'keep-warm', 'closed'] as const;

/** What an address is. */
export const addressKinds = ['email', 'phone', 'link', 'post', 'other'] as const;

/** What a piece of research is about. */
export const researchTopics = ['person', 'company', 'career', 'industry'] as const;

/** What a message before the talk is for. */
export const messagePurposes = ['ask', 'reminder', 'reply', 'introduction', 'reschedule', 'other'] as const;

/** The parts of a talk in the order in which they feel natural; as in the question bank. */
export const stages = [
  'open',
  'day',
  'path',
  'skills',
  'field',
  'employer',
  'fit',
  'advice',
  'close',
] as const;

/** How a message sounds: as the template has it, more formal, or more familiar. */
export const tones = ['plain', 'formal', 'familiar'] as const;

/** How a talk is held. */
export const forms = ['in-person', 'video', 'phone'] as const;

/** A reason to write again. */
export const followUpReasons = ['progress', 'article', 'question', 'help', 'other'] as const;

/** Whether the work fits, after a talk. */
export const fits = ['yes', 'partly', 'no', 'unsure'] as const;
