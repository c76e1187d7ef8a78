import { Choices } from '../../shared/ui/Choices.tsx';
import { relations, tones } from '../../workspace/core/words.ts';
import { channelsFor } from './core/draft.ts';
import type { Kind } from './core/kinds.ts';
import { Approaches } from './Approaches.tsx';
import type { Bench } from './use-acts.ts';

/** What is sent, how, to whom, in which tone, and with what it begins. */
export function Setting(bench: Bench) {
  const { work, acts, words } = bench;
  const { choice, draft } = work;
  const { kind, channel, relation, tone } = choice;
  return (
    <>
      <KindField kind={kind} acts={acts} words={words} />
      {draft?.template.when && <p class="small">{draft.template.when}</p>}
      <details class="step" open>
        <summary>{words.setting}</summary>
        {kind !== 'warm-introduction' && (
          <Choices
            name="channel"
            legend={words.channel.legend}
            choices={named(channelsFor(kind), words.channel.names)}
            value={channel}
            onChoose={(value) => acts?.change({ channel: value })}
          />
        )}
        {kind === 'ask' && (
          <Choices
            name="relation"
            legend={words.relation.legend}
            choices={named(relations, words.relation.names)}
            value={relation}
            onChoose={(value) => acts?.thread.person.edit((person) => ({ ...person, relation: value }))}
          />
        )}
        <Choices
          name="tone"
          {...words.tone}
          choices={named(tones, words.tone.names)}
          value={tone}
          onChoose={(value) => acts?.change({ tone: value })}
        />
        <Approaches {...bench} />
      </details>
    </>
  );
}

const named = <Value extends string>(values: readonly Value[], names: Readonly<Record<Value, string>>) =>
  values.map((value) => ({ value, label: names[value] }));

function KindField({ kind, acts, words }: Pick<Bench, 'acts' | 'words'> & { readonly kind: Kind }) {
  const { label, groups } = words.kind;
  return (
    <div class="field">
      <label for="kind">{label}</label>
      <select
        id="kind"
        value={kind}
        autoComplete="off"
        onChange={(event) => acts?.chooseKind(event.currentTarget.value as Kind)}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {Object.entries(group.names).map(([one, name]) => (
              <option key={one} value={one}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
