/**
 * The one table of tools. A tool that is not live yet has its place in the product's plan and its permanent address,
 * but no page: nothing on the site links to it until `isLive` is true.
 */
export const tools = [
  { id: 'question-builder', isLive: true },
  { id: 'pitch', isLive: true },
  { id: 'outreach', isLive: true },
  { id: 'people', isLive: true },
  { id: 'research', isLive: true },
  { id: 'day-sheet', isLive: true },
  { id: 'thank-you', isLive: true },
  { id: 'follow-up', isLive: true },
  { id: 'reflection', isLive: true },
] as const satisfies readonly { id: string; isLive: boolean }[];

/** The id of a tool: its folder and its address. */
export type ToolId = (typeof tools)[number]['id'];

/** The id of a tool that has its pages: its own, and the one for other sites’ frames. */
export type LiveToolId = Extract<(typeof tools)[number], { isLive: true }>['id'];

/** The tools that have their pages, in the order in which they are needed. */
export const liveTools: readonly LiveToolId[] = tools.filter(isLive).map(({ id }) => id);

function isLive<Row extends { isLive: boolean }>(row: Row): row is Extract<Row, { isLive: true }> {
  return row.isLive;
}

/** The worksheet that does on paper what a tool does on the screen. */
export const sheetFor = {
  'question-builder': 'question-sheet',
  pitch: 'pitch-sheet',
  outreach: 'outreach-draft',
  people: 'contact-list',
  research: 'research-sheet',
  'day-sheet': 'day-sheet',
  'thank-you': 'thank-you-card',
  'follow-up': 'follow-up-planner',
  reflection: 'reflection-sheet',
} as const satisfies Record<ToolId, string>;
