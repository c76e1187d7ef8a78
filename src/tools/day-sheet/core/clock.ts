import type { TalkDay } from '../../../workspace/core/conversation-parts.ts';
import { instantOf, knownZone } from '../../../shared/core/zone.ts';

/** When to begin to close, and when to say so out loud: minutes before the end. content/guides/close-and-referrals.mdx. */
export const closingAt = { pair: 5, say: 2 } as const;

/**
 * How the talk stands by the clock. `minute` is the one that runs, from 1; `left` the minutes that remain, rounded up, and below zero
 * those that it is over. `lost`: nobody stopped the clock, and the talk was over hours ago.
 */
export type Clock = {
  readonly minute: number;
  readonly left: number;
  readonly nudge: 'none' | 'pair' | 'say' | 'over' | 'lost';
};

const oneMinute = 60_000;
/** A start this long before the agreed time is still that talk: people come early, and clocks differ. */
const early = 15;
/** Nobody talks for so long after the end. */
const lostAfter = 120;

/**
 * The instant to stop at. Whoever begins late stops on time all the same, since the other side has the next thing to do; where the talk
 * began at some other hour than agreed, its minutes count from the start. `ownZone` is the zone of this device.
 */
export function stopOf(day: TalkDay, startedAt: string, minutes: number, ownZone: string): number {
  const began = Date.parse(startedAt);
  const agreed = agreedStart(day, ownZone);
  const isThatTalk =
    agreed !== undefined && began >= agreed - early * oneMinute && began < agreed + (minutes * oneMinute) / 2;
  return (isThatTalk ? agreed : began) + minutes * oneMinute;
}

/** The instant at which the talk was to begin; `undefined` where no day or hour is known. */
export function agreedStart({ on, at, zone }: TalkDay, ownZone: string): number | undefined {
  if (on === null || at === null) return undefined;
  const moment = instantOf(on, at, knownZone(zone, ownZone));
  return moment.kind === 'unknown-zone' ? undefined : moment.instant;
}

/** Reads the clock. All three are milliseconds since 1970, so that a phone that slept is right at once. */
export function clockAt(began: number, stopAt: number, now: number): Clock {
  const left = Math.ceil((stopAt - now) / oneMinute);
  return { minute: Math.max(1, Math.floor((now - began) / oneMinute) + 1), left, nudge: nudgeAt(left) };
}

function nudgeAt(left: number): Clock['nudge'] {
  if (left <= -lostAfter) return 'lost';
  if (left <= 0) return 'over';
  if (left <= closingAt.say) return 'say';
  return left <= closingAt.pair ? 'pair' : 'none';
}
