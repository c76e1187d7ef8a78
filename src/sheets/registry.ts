/** The one table of printable worksheets; like the tools, a sheet is linked only once it is live. */
export const sheets = [
  { id: 'question-sheet', isLive: true },
  { id: 'prep-sheet', isLive: true },
  { id: 'pitch-sheet', isLive: true },
  { id: 'outreach-draft', isLive: true },
  { id: 'contact-list', isLive: true },
  { id: 'research-sheet', isLive: true },
  { id: 'day-sheet', isLive: true },
  { id: 'thank-you-card', isLive: true },
  { id: 'follow-up-planner', isLive: true },
  { id: 'reflection-sheet', isLive: true },
  { id: 'class-rubric', isLive: true },
] as const satisfies readonly { id: string; isLive: boolean }[];
