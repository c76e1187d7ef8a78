/** The one table of printable worksheets; like the tools, a sheet is linked only once it is live. */
export const sheets = [
  { id: 'question-sheet', isLive: false },
  { id: 'prep-sheet', isLive: false },
  { id: 'pitch-sheet', isLive: false },
  { id: 'outreach-draft', isLive: false },
  { id: 'contact-list', isLive: false },
  { id: 'research-sheet', isLive: false },
  { id: 'day-sheet', isLive: false },
  { id: 'thank-you-card', isLive: false },
  { id: 'follow-up-planner', isLive: false },
  { id: 'reflection-sheet', isLive: false },
  { id: 'class-rubric', isLive: false },
] as const satisfies readonly { id: string; isLive: boolean }[];
