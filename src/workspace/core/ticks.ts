import { defineVersions } from '../../storage/core/migrations.ts';
import type { RecordType } from '../../storage/core/open.ts';
import type { Day } from './day.ts';
import { day, id, list, maybe, must, shape } from './fields.ts';

/** A ticked point of the checklist; `id` is the point's permanent id (`A07`). */
export type Tick = { readonly id: string; readonly tickedOn: Day | null };

/** The ticked points, in the order of ticking. Points that the checklist no longer has are kept: it may have them again. */
export type Ticks = { readonly points: readonly Tick[] };

const parse = shape<Ticks>({ points: list(shape<Tick>({ id: must(id), tickedOn: maybe(day) })) });

const versions = defineVersions('ticks', [{ version: 1, name: 'first' }]);

/** The one slot `ticks`. */
export const ticksType: RecordType<Ticks> = { versions, parse, empty: () => ({ points: [] }) };

/** Ticks a point on a day. A point that is ticked keeps its day. */
export function tick(ticks: Ticks, point: string, today: Day): Ticks {
  return isTicked(ticks, point) ? ticks : { points: [...ticks.points, { id: point, tickedOn: today }] };
}

/** Takes a tick away. */
export function untick(ticks: Ticks, point: string): Ticks {
  return { points: ticks.points.filter(({ id: ticked }) => ticked !== point) };
}

/** Takes many ticks away. */
export function untickAll(ticks: Ticks, points: ReadonlySet<string>): Ticks {
  return { points: ticks.points.filter(({ id: ticked }) => !points.has(ticked)) };
}

/** Puts ticks back with their days. A point that was ticked again meanwhile keeps its new tick. */
export function tickAgain(ticks: Ticks, before: readonly Tick[]): Ticks {
  return { points: [...ticks.points, ...before.filter(({ id: point }) => !isTicked(ticks, point))] };
}

/** Whether a point is ticked. */
export function isTicked(ticks: Ticks, point: string): boolean {
  return ticks.points.some(({ id: ticked }) => ticked === point);
}
