import { Compare } from './Compare.tsx';
import { Next } from './Next.tsx';

/** What the first view does without. */
export const parts = { Compare, Next } as const;
