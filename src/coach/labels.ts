import type { RuleId } from './core/finding.ts';

/**
 * What the coach says: `why` in one sentence, `better` as words to use, where some fit most people; `tip` as what to do, where none do. `openForm` takes its place for a
 * closed question that could be turned. Blanks as in `say`: `{words}` are the person's own.
 */
export type Remark = {
  readonly why: string;
  readonly better?: string;
  /** What to do, where there are no words to lend. */
  readonly tip?: string;
  readonly openForm?: string;
  /** In place of `better` where the question is about pay. */
  readonly ofPay?: string;
};

/** The sentences of the coach, rule by rule. */
export const coachRemarks: Readonly<Record<RuleId, Remark>> = {
  personal: {
    why: 'This is close to home for someone you just met, and one such question can cool the talk.',
    ofPay: 'I’ve seen published figures for starting pay. As a range, what’s usual around here?',
  },
  'job-question': {
    why: 'They agreed to a talk, not to a favor, so a question about a job makes them careful.',
    better: 'If you were starting out today, how would you look for your first job in this field?',
  },
  'too-long': {
    why: 'At {n} words they may lose the start before you reach the end.',
    tip: 'Keep the last line and drop what leads up to it.',
  },
  compound: {
    why: 'That’s more than one question, and people answer the last and forget the first.',
    tip: 'Ask the one you care about more, and keep the other for later.',
  },
  googleable: {
    why: 'A page can answer this, and they have something that no page has.',
    better: 'I’ve read what the job pages say. What do they leave out?',
  },
  leading: {
    why: 'The answer is inside the question, and they may agree just to be kind.',
    better: 'How did that feel?',
  },
  closed: {
    why: 'They could answer this with one word. Ask how, what or why, and you get a story.',
    openForm: '{better}',
  },
  placeholder: { why: '“{words}” is still to be filled in.' },
  'job-letter': {
    why: 'This reads as asking for a job, and most people can’t give one, so they don’t answer.',
    better: 'I’m not asking about openings. I’d like to hear how the work looks from the inside.',
  },
  'no-ask': {
    why: 'They can’t tell what you’d like them to do. Ask for one small thing.',
    better: 'Could I ask you about it for twenty minutes, by phone or video?',
  },
  'no-time': {
    why: 'Say how long, since twenty minutes is easier to grant than “a talk.”',
    better: 'Would twenty minutes be possible?',
  },
  'no-person': {
    why: 'This could go to anyone. Name one thing that you noticed about their work or path.',
  },
  'no-connection': {
    why: 'They’ll wonder how you came to them. Say where you found their name, or what you share.',
  },
  'no-offer': {
    why: 'Finding a time is work. Offer days, or say that you’ll fit in with theirs.',
    better: 'Any weekday after three works for me, and I can move things to suit you.',
  },
  stock: {
    why: 'They’ve read “{words}” many times, so it tells them nothing about you. Say the plain thing.',
  },
  apologies: {
    why: 'It says sorry or plays itself down {n} times, which makes a fair request sound like a burden.',
  },
  jargon: { why: 'Someone outside your trade would stop at {list}. Say what it does instead.' },
  'no-goal': {
    why: 'They don’t know yet what you want. End with one thing that you’d like to find out.',
    better: 'I’m trying to find out if this work would suit me. How did you decide?',
  },
  'no-present': { why: 'They can’t place you yet. Start with who you are or what you do now.' },
  'no-evidence': { why: 'Add one thing that you did, so that they have something to ask about.' },
  'job-thanks': {
    why: 'A request inside a thank-you note makes the thanks look like its wrapping. Keep it for another day.',
  },
  'no-takeaway': { why: 'This could follow any talk. Name one thing that only they could have said.' },
  'no-next': {
    why: 'Say what you’ll do with it. People who gave advice like to hear that it’s used.',
    better: 'I’ll try it this week and tell you how it went.',
  },
  'many-ideas': {
    why: 'It asks about {n} things at once, and they can only start with one.',
    tip: 'Keep the one that you’d be sorry to leave without.',
  },
  name: { why: 'Their record says {better}. People notice their own name first.', better: '{better}' },
  vague: {
    why: '“{words}” leaves the work to them. Name one thing, and how long it takes.',
    better: 'Could I ask you about it for twenty minutes, by phone or video?',
  },
  flattery: {
    why: 'Praise for the whole person reads like a form letter. Say which thing you noticed.',
    better: 'I noticed how you …',
  },
  'too-long-letter': {
    why: 'At {n} words it may wait for a quiet hour that never comes. Aim for {most} or fewer.',
    tip: 'Keep who you are, why them, and what you ask. The rest can wait for the talk.',
  },
  stiff: { why: '“{words}” sounds like an office, not like you. Write it as you’d say it to a teacher.' },
  loose: { why: 'This reads like a text to a friend. Whole words show that you took a minute for them.' },
  'plain-word': { why: 'A plainer word than “{words}” tells more people what you mean.', better: '{better}' },
  'no-thanks': { why: 'The note never says thank you. One plain line is enough.' },
};
