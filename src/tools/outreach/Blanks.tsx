import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Blank } from './core/template.ts';
import type { Bench } from './use-acts.ts';
import { WhenPart } from './WhenPart.tsx';

const groups = ['you', 'them', 'the-talk'] as const;

/** The blanks that the message needs, by what they are about. Each is filled once, for all messages. */
export function Blanks(bench: Bench) {
  const { work, words } = bench;
  const { draft } = work;
  if (draft === undefined) return null;
  return (
    <>
      <h2 class="blanks">{words.blanks.title}</h2>
      {draft.isOwn && <p class="small">{words.blanks.own}</p>}
      {groups.map((group) => {
        const blanks = draft.blanks.filter((blank) => blank.group === group);
        return (
          blanks.length > 0 && (
            <details key={group} class="part" open>
              <summary>
                <h3>{words.blanks.groups[group]}</h3>
              </summary>
              {blanks.map((blank) => (
                <BlankField key={blank.id} blank={blank} {...bench} />
              ))}
            </details>
          )
        );
      })}
    </>
  );
}

/** Blanks that take a clause or a sentence get room for it. */
const rowsFor = ({ example }: Blank) => (example.length > 34 ? 2 : 1);

function BlankField({ blank, ...bench }: Bench & { readonly blank: Blank }) {
  const { work, acts, words } = bench;
  const { id, label, hint, example } = blank;
  const isKnown = !(id in work.typed) && id in work.values;
  return (
    <Field
      id={`blank-${id}`}
      label={label}
      hint={hint}
      value={work.values[id] ?? ''}
      rows={rowsFor(blank)}
      maxLength={limits.note}
      onInput={(text) => acts?.fill(blank, text)}
    >
      {isKnown && <p class="small">{words.blanks.known}</p>}
      {(id === 'times' || id === 'meeting') && <WhenPart blank={id} {...bench} />}
      <details class="small">
        <summary>{words.blanks.example}</summary>
        <p>{example}</p>
      </details>
    </Field>
  );
}
