import { askedIn, closingPair, firstWords } from './core/view.ts';
import { Ended } from './Ended.tsx';
import { Names } from './Names.tsx';
import { Ask } from './Ask.tsx';
import { Clock } from './Clock.tsx';
import { Keep } from './Keep.tsx';
import type { Bench } from './bench.ts';

type Props = Bench & { readonly phase: 'during' | 'after' };

/** In the talk and after it: the clock or the end, a note for each question, the closing pair, names, and what to keep. */
export function Talk({ phase, ...bench }: Props) {
  const { conversation, pitch, words } = bench;
  const { talk, pocket } = words;
  const asked = askedIn(conversation);
  const first = firstWords(pitch);
  return (
    <div class="talk screen">
      {phase === 'during' ? <Clock {...bench} /> : <Ended {...bench} />}
      {phase === 'during' && first !== '' && (
        <details class="keep">
          <summary>{pocket.first}</summary>
          <p class="said">{first}</p>
        </details>
      )}
      <div>
        <h2>{talk.questions}</h2>
        {asked.length === 0 && (
          <p>
            {pocket.noAsks} <a href={bench.places.builder}>{pocket.choose}</a>
          </p>
        )}
        {asked.map((question, at) => (
          <Ask key={question.id} question={question} isFirst={at === 0} {...bench} />
        ))}
      </div>
      <div>
        <h2 id="close" tabIndex={-1}>
          {talk.close}
        </h2>
        {closingPair(conversation, talk.pair).map((question) => (
          <Ask key={question.bankId} question={question} isFirst={false} isClosing {...bench} />
        ))}
        <Names {...bench} />
        <Keep {...bench} />
      </div>
    </div>
  );
}
