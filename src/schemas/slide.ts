import { z } from 'astro/zod';

/** An entry of `content/slides.yaml`: a slide of the workshop. */
export const slideSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  minutes: z.int().min(1).max(20),
  title: z.string().max(80),
  /** What stands on the slide: few words, to be read from the back row. */
  lines: z.array(z.string().max(120)).min(1).max(5),
  /** For whoever leads: what to say, what to watch for. */
  say: z.string(),
});
