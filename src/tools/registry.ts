/**
 * The one table of tools. A tool that is not live yet has its place in the product's plan and its permanent address,
 * but no page: nothing on the site links to it until `isLive` is true.
 */
export const tools = [
  { id: 'question-builder', isLive: true },
  { id: 'pitch', isLive: true },
  { id: 'outreach', isLive: true },
  { id: 'people', isLive: false },
  { id: 'research', isLive: false },
  { id: 'day-sheet', isLive: false },
  { id: 'thank-you', isLive: false },
  { id: 'follow-up', isLive: false },
  { id: 'reflection', isLive: false },
] as const satisfies readonly { id: string; isLive: boolean }[];

/** The id of a tool: its folder and its address. */
export type ToolId = (typeof tools)[number]['id'];
