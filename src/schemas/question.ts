import { z } from 'astro/zod';
import { goalKinds, relations, seniorities, stages } from '../workspace/core/words.ts';

export const fields = [
  'health-care',
  'life-sciences-and-data',
  'software',
  'engineering',
  'science-and-environment',
  'education',
  'law-and-policy',
  'public-service-and-nonprofit',
  'business-and-finance',
  'marketing-and-media',
  'arts-and-design',
  'trades-and-construction',
  'logistics-and-manufacturing',
  'hospitality-and-food',
] as const;

const risks = ['lookup', 'personal', 'job-ask'] as const;

const anyOr = <T extends readonly [string, ...string[]]>(values: T) =>
  z.union([z.tuple([z.literal('any')]), z.array(z.enum(values)).min(1)]);

/** An entry of `content/questions/*.yaml` and `content/questions/fields/*.yaml`. */
export const questionSchema = z
  .strictObject({
    /** Permanent. Starts with the stage, or with the field in a field pack. */
    id: z.string().regex(/^[a-z]+(-[a-z0-9]+)+$/),
    /** The question as it is said, at most 35 words. */
    text: z.string().refine((text) => text.split(/\s+/).length <= 35, 'a question has at most 35 words'),
    stage: z.enum(stages),
    /** The field of a field pack; left out in the core bank. */
    field: z.enum(fields).optional(),
    /** What the asker is after. */
    goals: z.array(z.enum(goalKinds)).min(1),
    /** Whom it suits: how you know them. */
    relations: anyOr(relations),
    /** Whom it suits: early (0-4 years), mid (5-14), senior (15 and more), leader (leads people). */
    seniority: anyOr(seniorities),
    /** A fair guess of how long the answer takes. */
    minutes: z.int().min(1).max(6),
    /** One or two questions that dig into the likely answer. */
    probes: z.array(z.string()).min(1).max(2),
    /** Why it works: what it gets that a plainer question does not. */
    why: z.string(),
    /** What may go wrong: could partly be looked up, may be too personal, may sound like asking for a job. */
    risks: z.array(z.enum(risks)),
    /** How to ask it safely; needed where there is a risk. */
    'ask-well': z.string().optional(),
    /** True for a question that is no longer offered; its id stays taken. */
    retired: z.boolean().optional(),
  })
  .refine((question) => question.risks.length === 0 || question['ask-well'] !== undefined, {
    path: ['ask-well'],
    message: 'a question with a risk says how to ask it well',
  });
