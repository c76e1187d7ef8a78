import { z } from 'astro/zod';
import { relations, thanksChannels } from '../workspace/core/words.ts';

const approach = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** When to pick it. */
  when: z.string(),
  subject: z.string().max(90).optional(),
  text: z.string(),
});

/** An entry of `content/messages/*.yaml`: a message with named blanks, written `{their-name}`. */
export const messageSchema = z
  .strictObject({
    /** Permanent; also its anchor on `/templates/`. */
    id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
    channel: z.enum([...thanksChannels, 'any']),
    relation: z.enum(relations).optional(),
    name: z.string().optional(),
    /** When to send it. */
    when: z.string().optional(),
    subject: z.string().optional(),
    text: z.string().optional(),
    /** Versions that differ in what they lead with. */
    approaches: z.array(approach).min(2).max(3).optional(),
  })
  .refine((message) => (message.text === undefined) !== (message.approaches === undefined), {
    message: 'a message has either a text or approaches',
  });

/** An entry of `content/messages/blanks.yaml`. */
export const blankSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: z.string(),
  /** What to write, and how it begins and ends. */
  hint: z.string(),
  /** The value in the worked example. */
  example: z.string(),
  group: z.enum(['you', 'them', 'the-talk']),
  /** What the hint asks for, as far as a program can see it. */
  fit: z
    .strictObject({
      /** The words of which it begins with one. */
      begins: z.array(z.string()).min(1).optional(),
      /** Words that it doesn’t begin with, since the texts say them. */
      omits: z.array(z.string()).min(1).optional(),
      form: z.enum(['phrase', 'question', 'number']).optional(),
    })
    .optional(),
});
