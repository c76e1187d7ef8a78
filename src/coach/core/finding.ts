import type { Span } from './slots.ts';

/** What the coach can find. The words for each are in `src/coach/labels.ts`, under the same name. */
export type RuleId =
  | 'personal'
  | 'job-question'
  | 'too-long'
  | 'compound'
  | 'googleable'
  | 'leading'
  | 'closed'
  | 'placeholder'
  | 'job-letter'
  | 'no-ask'
  | 'no-time'
  | 'no-person'
  | 'no-connection'
  | 'no-offer'
  | 'stock'
  | 'apologies'
  | 'jargon'
  | 'no-goal'
  | 'no-present'
  | 'no-evidence'
  | 'job-thanks'
  | 'no-takeaway'
  | 'no-next'
  | 'no-thanks'
  | 'many-ideas'
  | 'name'
  | 'vague'
  | 'flattery'
  | 'too-long-letter'
  | 'stiff'
  | 'loose'
  | 'plain-word';

/**
 * One remark about a text: which rule, where (`start` up to, not with, `end`, in UTF-16 units of the text as it was given), and the
 * values that its sentence shows: `words` are the person's own, `n` counts, `better` is the person's question in a better form.
 */
export type Finding = Span & {
  readonly rule: RuleId;
  readonly values: Readonly<Record<string, string | number>>;
  /** The section of a guide that says more, below the site's base. */
  readonly guide: string;
};

/** The section behind each rule. Tests hold them to the headings that stand in the guides. */
export const sections: Readonly<Record<RuleId, string>> = {
  personal: '/guides/conduct/#which-questions-stay-in-your-pocket',
  'job-question': '/guides/from-talk-to-offer/#why-not-ask-if-you-do-want-a-job',
  'too-long': '/guides/prepare-questions/#repair-the-ones-that-come-out-wrong',
  compound: '/guides/prepare-questions/#repair-the-ones-that-come-out-wrong',
  googleable: '/guides/research/#cross-out-what-a-page-has-answered',
  leading: '/guides/prepare-questions/#repair-the-ones-that-come-out-wrong',
  closed: '/guides/prepare-questions/#ask-what-a-yes-or-no-cannot-answer',
  placeholder: '/guides/reach-out/#show-one-thing-you-noticed',
  'job-letter': '/guides/reach-out/#say-plainly-what-you-are-not-asking-for',
  'no-ask': '/guides/reach-out/#ask-for-twenty-minutes-not-for-help',
  'no-time': '/guides/reach-out/#ask-for-twenty-minutes-not-for-help',
  'no-person': '/guides/reach-out/#show-one-thing-you-noticed',
  'no-connection': '/guides/reach-out/#say-who-you-are-why-them-and-what-you-ask',
  'no-offer': '/guides/reach-out/#offer-times-phone-or-video-and-a-way-out',
  stock: '/guides/reach-out/#ask-for-twenty-minutes-not-for-help',
  apologies: '/guides/reach-out/#ask-for-twenty-minutes-not-for-help',
  jargon: '/guides/your-pitch/#what-did-she-throw-away',
  'no-goal': '/guides/your-pitch/#hand-over-with-a-question',
  'no-present': '/guides/your-pitch/#answer-four-prompts-with-a-line-each',
  'no-evidence': '/guides/your-pitch/#answer-four-prompts-with-a-line-each',
  'job-thanks': '/guides/gratitude/#what-do-they-get-for-their-time',
  'no-takeaway': '/guides/gratitude/#name-the-thing-that-only-they-could-have-said',
  'no-next': '/guides/gratitude/#what-do-they-get-for-their-time',
  'no-thanks': '/guides/gratitude/#name-the-thing-that-only-they-could-have-said',
  'many-ideas': '/guides/prepare-questions/#repair-the-ones-that-come-out-wrong',
  name: '/guides/reach-out/#say-who-you-are-why-them-and-what-you-ask',
  vague: '/guides/reach-out/#ask-for-twenty-minutes-not-for-help',
  flattery: '/guides/conduct/#show-interest-with-a-detail-and-skip-the-praise',
  'too-long-letter': '/guides/reach-out/#which-channel-will-they-answer',
  stiff: '/guides/across-cultures/#how-formal-should-you-start',
  loose: '/guides/across-cultures/#how-formal-should-you-start',
  'plain-word': '/guides/your-pitch/#what-did-she-throw-away',
};
