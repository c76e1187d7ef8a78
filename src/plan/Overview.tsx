import { count, say } from '../shared/core/say.ts';
import type { Stored } from '../storage/core/plan.ts';
import { sayDay } from './core/days.ts';
import { overviewOf, type Overview as Seen } from './core/overview.ts';
import type { Talk } from './core/talks.ts';
import { overviewLabels } from './overview-labels.ts';

type Props = {
  /** What is stored, and the conversations in it. */
  readonly texts: Stored;
  readonly talks: readonly Talk[];
  readonly today: string;
  readonly lang: string;
};

type Labels = (typeof overviewLabels)[keyof typeof overviewLabels];
type PartProps = {
  readonly seen: Seen;
  readonly words: Labels;
  readonly lang: string;
  readonly today: string;
};

/** Everybody at once: people by stage, and two small plots. Parts without anything in them are left out. */
export function Overview({ texts, talks, today, lang }: Props) {
  const seen = overviewOf(texts, today, talks);
  const part = { seen, today, lang, words: overviewLabels[lang as keyof typeof overviewLabels] };
  const { yes, no, open } = seen.asks;
  if (seen.stages.length === 0 && yes + no + open === 0) return null;
  return (
    <section class="overview" aria-labelledby="overview">
      <h2 id="overview">{part.words.title}</h2>
      <People {...part} />
      <Weeks {...part} />
      <Answers {...part} />
    </section>
  );
}

/** A bar for each stage; the number stands beside it, so that nothing depends on its length. */
function People({ seen: { stages }, words }: PartProps) {
  if (stages.length === 0) return null;
  const most = Math.max(...stages.map(({ people }) => people));
  return (
    <div>
      <h3>{words.people}</h3>
      <ul class="plain bars">
        {stages.map(({ stage, people }) => (
          <li key={stage}>
            <span>{words.stages[stage]}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
              <rect width={(100 * people) / most} height="10" />
            </svg>
            <span>{people}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One column a week. What it shows is told in words to those who don’t see it. */
function Weeks({ seen: { weeks }, words, lang, today }: PartProps) {
  const most = Math.max(...weeks.map(({ talks }) => talks));
  const full = weeks.filter(({ talks }) => talks > 0);
  const told = full.map(({ from, talks }) =>
    say(count(words.week, talks, lang), { day: sayDay(from, today, lang) }),
  );
  return (
    <div>
      <h3>{words.weeks}</h3>
      {most > 0 && (
        <svg class="weeks" viewBox={`0 0 ${String(weeks.length * 12)} 44`} aria-hidden="true">
          <path d={`M0 42H${String(weeks.length * 12)}`} />
          {weeks.map(({ from, talks }, at) => (
            <rect
              key={from}
              x={at * 12 + 2}
              y={42 - (36 * talks) / most}
              width="8"
              height={(36 * talks) / most}
            />
          ))}
        </svg>
      )}
      <p class="small">{told.length === 0 ? words.noTalks : `${told.join('; ')}.`}</p>
    </div>
  );
}

function Answers({ seen: { asks }, words, lang }: PartProps) {
  const kinds = (['yes', 'open', 'no'] as const).filter((kind) => asks[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <div>
      <h3>{words.asks}</h3>
      <p>{kinds.map((kind) => count(words.answers[kind], asks[kind], lang)).join(', ')}.</p>
      {asks.open > 1 && <p class="small">{words.asksNote}</p>}
    </div>
  );
}
