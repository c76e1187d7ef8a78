import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import { allTalks } from '../../talks/all-talks.ts';
import type { Thread } from '../../workspace/thread.ts';
import { comparedIn, type Compared } from './core/compare.ts';
import type { ReflectionLabels } from './labels.ts';

type Props = {
  readonly thread: Thread;
  readonly words: ReflectionLabels;
  readonly common: CommonLabels;
};

/** All talks side by side: a row for each line, a column for each talk. On a phone they stand one under the other. */
export function Compare({ thread, words, common }: Props) {
  const { compare } = words;
  const talks = comparedIn(allTalks(thread));
  if (talks.length === 0) return null;
  const here = thread.conversation.id();
  const rows = Object.keys(compare.rows) as (keyof typeof compare.rows)[];
  return (
    <section class="compare screen" aria-labelledby="compare">
      <h2 id="compare">{compare.title}</h2>
      <p class="small">{talks.length < 2 ? compare.more : compare.caption}</p>
      <table aria-labelledby="compare">
        <thead>
          <tr>
            <th scope="col">{compare.line}</th>
            {talks.map((talk) => (
              <Head key={talk.id} talk={talk} isHere={talk.id === here} {...{ thread, words, common }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{compare.rows[row]}</th>
              {talks.map((talk) => (
                <td key={talk.id}>
                  <b class="of">{talk.name || compare.someone}</b>
                  {cellOf(talk, row, words) || <span class="small">{compare.blank}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellOf(
  { reflection }: Compared,
  row: keyof ReflectionLabels['compare']['rows'],
  words: ReflectionLabels,
) {
  if (row !== 'fit') return reflection[row].trim();
  return reflection.fit === null ? '' : words.fit.words[reflection.fit];
}

type HeadProps = Props & { readonly talk: Compared; readonly isHere: boolean };

function Head({ talk, isHere, thread, words: { compare }, common }: HeadProps) {
  const name = talk.name || compare.someone;
  const takeUp = () => {
    thread.takeUp(talk.id);
    announce(say(compare.takenUp, { name }));
    focusOn('learned');
  };
  return (
    <th scope="col">
      {name}
      {talk.on !== null && <span class="small"> {dayOf(talk.on, common.lang)}</span>}
      {isHere ? (
        <span class="small"> {compare.here}</span>
      ) : (
        <button type="button" class="link" aria-label={`${compare.takeUp}: ${name}`} onClick={takeUp}>
          {compare.takeUp}
        </button>
      )}
    </th>
  );
}

const dayOf = (day: string, lang: string) =>
  new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));
