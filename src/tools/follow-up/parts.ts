import { today } from '../../shared/platform/now.ts';
import { allTalks } from '../../talks/all-talks.ts';
import { OwedList } from '../../talks/OwedList.tsx';
import type { ShownThread } from '../../workspace/use-thread.ts';
import { plan } from './acts.ts';
import { LastContact, Span } from './LastContact.tsx';
import { Plan } from './Plan.tsx';

/** The day on which the worked example stands: the alarm of December 1 was just moved to January (content/STORY.md). */
const exampleDay = '2026-12-01';

/** What the first view does without: one module, loaded once the records are open. */
export const parts = {
  LastContact,
  OwedList,
  Plan,
  Span,
  plan,
  allTalks,
  todayIn: ({ isExample }: ShownThread) => (isExample ? exampleDay : today()),
} as const;
