import { say } from '../../shared/core/say.ts';
import { knownZone } from '../../shared/core/zone.ts';
import { dayName, type Standing } from './core/deadline.ts';
import type { Bench } from './bench.ts';

type Props = Bench & { readonly standing: Standing; readonly endedAt: string; readonly now: number };

/** Said plainly: a day is a custom, and late is better than never. Times are those of the zone that the talk was agreed in. */
export function ByTheClock({
  standing,
  endedAt,
  now,
  conversation: { day },
  words: { clock },
  common,
}: Props) {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const timeZone = knownZone(day.zone, own);
  const inWords = (instant: number): string => {
    const name = dayName(instant, now, timeZone);
    const format = new Intl.DateTimeFormat(common.lang, {
      ...(name === 'other' && { weekday: 'long', month: 'long', day: 'numeric' }),
      ...{ hour: 'numeric', minute: '2-digit', timeZone },
      ...(timeZone !== own && { timeZoneName: 'shortGeneric' }),
    });
    const time = format.format(instant);
    return name === 'other' ? time : say(clock[name], { time });
  };
  const values = { ended: inWords(Date.parse(endedAt)), until: inWords(standing.until) };
  return <p class="by">{say(clock[standing.kind], values)}</p>;
}
