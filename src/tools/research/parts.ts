import { Acts } from './Acts.tsx';
import { Left } from './Left.tsx';

/** What the first view does without. */
export const parts = { Acts, Left } as const;
