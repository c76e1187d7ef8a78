import { z } from 'astro/zod';

export const phases = [
  'decide',
  'goal',
  'find',
  'reach-out',
  'prepare',
  'dress',
  'conduct',
  'close',
  'thank',
  'follow-up',
  'reflect',
] as const;
export type Phase = (typeof phases)[number];

/** A point of the method, an entry of `content/checklist.yaml`. Its heading is named by the guide that is its home. */
export const pointSchema = z.strictObject({
  /** Permanent: `A` and two digits. */
  id: z.string().regex(/^A\d\d$/),
  phase: z.enum(phases),
  /** One sentence that can be ticked. */
  text: z.string().min(10).max(200),
  /** The tool, the sheet or the list in which the point is acted on. */
  tool: z.string().optional(),
  sheet: z.string().optional(),
  list: z.enum(['questions', 'templates', 'sources']).optional(),
});

/** A follow-up timing, an entry of `content/rhythm.yaml`. */
export const rhythmSchema = z.strictObject({
  id: z.string(),
  /** When, in words. */
  when: z.string(),
  /** The same in days after the last real contact: a number, or from and to. */
  days: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  /** What to do then. */
  what: z.string(),
  /** The claim that names its source; left out for a plain custom. */
  claim: z.string().optional(),
  standing: z.enum(['custom', 'evidence', 'vendor']),
  /** How sure this is, or who disagrees. */
  note: z.string(),
});
