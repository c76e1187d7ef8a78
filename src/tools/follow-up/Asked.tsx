import { useState } from 'preact/hooks';
import { say } from '../../shared/core/say.ts';
import { Choices } from '../../shared/ui/Choices.tsx';
import type { FollowUp } from '../../workspace/core/conversation-parts.ts';
import type { Bench } from './use-parts.ts';

type Props = { readonly bench: Bench; readonly sources: string };

/** What to count from, how long to wait, and with what reason. */
export function Asked({ bench, sources }: Props) {
  const { parts, words, cadences } = bench;
  const [cadenceId, setCadence] = useState(cadences[0]?.id ?? '');
  const [reason, setReason] = useState<FollowUp['reason']>('progress');
  const cadence = cadences.find(({ id }) => id === cadenceId);
  return (
    <div class="screen">
      <details class="step" open>
        <summary>{words.last.title}</summary>
        <h2>{words.last.title}</h2>
        {parts ? <parts.LastContact bench={bench} /> : <p>{words.last.none}</p>}
      </details>
      <details class="step" open>
        <summary>{words.cadence.title}</summary>
        <Cadences bench={bench} sources={sources} chosen={cadenceId} onChoose={setCadence} />
      </details>
      {parts && cadence && <parts.Span bench={bench} cadence={cadence} />}
      <Reasons words={words} reason={reason} onChoose={setReason} />
      <p>
        <button
          type="button"
          class="button"
          disabled={!parts}
          onClick={() => {
            if (parts && cadence) parts.plan(bench, cadence, reason);
          }}
        >
          {words.add}
        </button>
      </p>
    </div>
  );
}

type ReasonsProps = Pick<Bench, 'words'> & {
  readonly reason: FollowUp['reason'];
  readonly onChoose: (reason: FollowUp['reason']) => void;
};

function Reasons({ words, reason, onChoose }: ReasonsProps) {
  return (
    <details class="step" open>
      <summary>{words.reason.title}</summary>
      <Choices
        name="reason"
        legend={words.reason.title}
        choices={reasonsIn(words.reason.words)}
        value={reason}
        onChoose={onChoose}
      />
    </details>
  );
}

/** The reasons in the order of their labels. */
const reasonsIn = (words: Bench['words']['reason']['words']) =>
  (Object.keys(words) as FollowUp['reason'][]).map((value) => ({ value, label: words[value] }));

type CadencesProps = Props & {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** Customs that disagree, each with its source. */
function Cadences({ bench: { cadences, words }, sources, chosen, onChoose }: CadencesProps) {
  return (
    <fieldset class="cadences">
      <legend>{words.cadence.title}</legend>
      <p class="small">{words.cadence.hint}</p>
      {cadences.map(({ id, when, note, claim }) => (
        <div key={id}>
          <input
            type="radio"
            name="cadence"
            id={id}
            value={id}
            checked={id === chosen}
            aria-describedby={`${id}-note`}
            onChange={() => {
              onChoose(id);
            }}
          />
          <label for={id}>{when}</label>
          <p class="small" id={`${id}-note`}>
            {note}{' '}
            <a
              href={`${sources}#${claim.toLowerCase()}`}
              aria-label={say(words.cadence.source, { id: claim })}
            >
              {claim}
            </a>
          </p>
        </div>
      ))}
    </fieldset>
  );
}
