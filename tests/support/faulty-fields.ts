import type { z } from 'astro/zod';

/** The fields of an entry that a schema finds fault with, as the build names them: `takeaways.3`. Empty for a good entry. */
export function faultyFields(schema: z.ZodType, entry: unknown): string[] {
  const issues = schema.safeParse(entry).error?.issues ?? [];
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || issue.message],
  );
}

/** The entry without one of its fields. */
export function without(entry: object, field: string): object {
  return Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field));
}
