import { z } from 'astro/zod';

/** The steps of the journey, in order. `beyond` holds the guides for a reader's own situation. */
export const steps = [
  'decide',
  'find',
  'ask',
  'prepare',
  'meet',
  'thank',
  'keep-up',
  'reflect',
  'beyond',
] as const;
export type Step = (typeof steps)[number];

/** The frontmatter of `content/guides/*.mdx`. */
export const guideSchema = z.strictObject({
  /** The h1, in a few words. */
  title: z.string().min(3).max(60),
  /** What the reader can do afterwards: one sentence, shown under the title. */
  can: z.string().min(20).max(260),
  /** For search results and link previews. */
  description: z.string().min(50).max(155),
  /** Place in the list of guides, 1 first. */
  order: z.int().min(1).max(99),
  /** The step of the journey that the guide belongs to. */
  step: z.enum(steps),
  /** The day of the last change to its words. */
  updated: z.coerce.date(),
  /** Points of the checklist whose home is here: point id -> slug of the heading. */
  points: z.record(z.string().regex(/^A\d\d$/), z.string()).default({}),
  /** The checklist at the end: sentences that start with a verb. */
  takeaways: z.array(z.string().min(8).max(160)).min(4).max(7),
});

/** The frontmatter of `content/pages/*.mdx`: a page of prose that is not a guide. */
export const pageSchema = z.strictObject({
  title: z.string().min(3).max(70),
  /** One sentence under the title. */
  can: z.string().min(20).max(260),
  description: z.string().min(50).max(155),
  updated: z.coerce.date(),
});
