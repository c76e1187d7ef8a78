import { say } from '../../shared/core/say.ts';
import { useStore } from '../../shared/ui/use-store.ts';
import { sayCount } from './core/count-words.ts';
import { hasPaidPlan, setPaidPlan } from './core/plan.ts';
import type { Limit } from './core/limits.ts';
import type { DeedBench } from './Deeds.tsx';

/** How fast people speak, in words a minute, until it was measured (E57). */
const usualRate = 130;

/** How long the message is, how that stands to its limit, where that limit comes from and when it was checked. */
export function Counts(bench: DeedBench) {
  const { draft, work, acts, words, common } = bench;
  const desk = useStore(acts.thread.desk.$state).value;
  const isPaid = hasPaidPlan(desk);
  const wordsPerMinute = work.sources.pitch.wordsPerMinute ?? usualRate;
  const { said, isOver, limit } = sayCount(
    draft,
    { isPaid, wordsPerMinute, lang: common.lang },
    words.counts,
  );
  return (
    <div class="counts">
      <p class={isOver ? 'problem' : 'small'}>{said}</p>
      {draft.channel === 'linkedin-note' && (
        <label class="tick">
          <input
            type="checkbox"
            checked={isPaid}
            onChange={() => {
              acts.thread.desk.edit((value) => setPaidPlan(value, !isPaid));
            }}
          />{' '}
          {words.counts.note.isPaid}
        </label>
      )}
      {limit && <Source limit={limit} {...bench} />}
    </div>
  );
}

function Source({
  limit,
  words,
  common,
  claims,
}: DeedBench & { readonly limit: Pick<Limit, 'claims' | 'checked'> }) {
  return (
    <p class="small">
      {say(words.counts.checked, { day: dateOf(limit.checked, common.lang) })}{' '}
      {limit.claims.map((id, at) => (
        <>
          {at > 0 && ', '}
          <a key={id} href={`${claims}#${id.toLowerCase()}`}>
            {say(words.counts.source, { id })}
          </a>
        </>
      ))}
    </p>
  );
}

const dateOf = (day: string, lang: string) =>
  new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
