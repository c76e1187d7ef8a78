import { z } from 'astro/zod';

export const topics = [
  'jobs',
  'does-it-work',
  'asking',
  'talking',
  'thanks',
  'messages',
  'dress',
  'countries',
  'fairness',
  'law',
  'web',
] as const;

const strengths = [
  'experiment',
  'field-experiment',
  'replication',
  'meta-analysis',
  'survey',
  'cohort',
  'corpus',
  'vendor',
  'guide',
  'law',
  'opinion',
  'disputed',
  'myth',
] as const;

/** An entry of `claims` in `content/sources.yaml`. */
export const claimSchema = z.strictObject({
  /** Permanent: `E` and a number. Guides cite it. */
  id: z.string().regex(/^E\d{2,3}$/),
  topic: z.enum(topics),
  /** What was found, in plain words, with what each number counts. */
  claim: z.string(),
  /** Authors, year, title, where it appeared. */
  source: z.string(),
  /** Left out where the source has no date. */
  year: z.int().min(1900).max(2100).optional(),
  /** The DOI as an address, or the publisher's own page. Left out where only copies were seen. */
  url: z.url().startsWith('https://').optional(),
  strength: z.enum(strengths),
  /** How far we read it ourselves. */
  checked: z.enum(['primary', 'secondary', 'partly']),
  /** What it does not show. */
  limits: z.string(),
});

/** An entry of `myths` in `content/sources.yaml`. */
export const mythSchema = z.strictObject({
  id: z.string().regex(/^myth-[a-z0-9-]+$/),
  /** The sentence that goes around. */
  says: z.string(),
  /** What can be said instead. */
  instead: z.string(),
  /** Where it comes from. */
  why: z.string(),
  claims: z.array(z.string()).min(1),
});
