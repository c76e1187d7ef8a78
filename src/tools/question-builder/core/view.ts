import { helloMinutes, wantedStages, type Agenda } from './agenda.ts';
import { closingPair, stageOrder, type Stage } from './question.ts';

/** What a good agenda would still want, from the most to the least pressing. */
export type Missing = 'stages' | (typeof closingPair)[number] | 'must-asks';

/** What the screen says about an agenda. All times in minutes. */
export type AgendaView = {
  /** How long the talk is to last. */
  readonly planned: number;
  /** What hello and the questions take. */
  readonly used: number;
  /** What is still free; 0 when full or over. */
  readonly left: number;
  /** What is too much; 0 when it fits. */
  readonly over: number;
  /** The stages that are touched, in natural order. */
  readonly stages: readonly Stage[];
  readonly missing: readonly Missing[];
};

/** Counts an agenda's minutes and stages and says what is missing. An empty agenda uses the minutes for hello. */
export function viewOf({ wish, items }: Agenda): AgendaView {
  const used = items.reduce((sum, { minutes }) => sum + minutes, helloMinutes);
  const stages = stageOrder.filter((stage) => items.some((item) => item.stage === stage));
  const missing: Missing[] = [
    ...(stages.filter((stage) => stage !== 'close').length < wantedStages ? (['stages'] as const) : []),
    ...closingPair.filter((id) => !items.some((item) => item.id === id)),
    ...(items.some(({ isStarred }) => isStarred) ? [] : (['must-asks'] as const)),
  ];
  return {
    planned: wish.minutes,
    used,
    left: Math.max(0, wish.minutes - used),
    over: Math.max(0, used - wish.minutes),
    stages,
    missing,
  };
}
