import { useState } from 'preact/hooks';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { newId } from '../../shared/platform/new-id.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { Research } from '../../workspace/core/conversation-parts.ts';
import { limits } from '../../workspace/core/limits.ts';
import type { Bench } from './bench.ts';
import { findsOn, writeFind, type Topic } from './core/edit.ts';

type Props = { readonly bench: Bench; readonly topic: Topic };

/** A pass: what to find, where to look, and what was found. One find is there from the start. */
export function TopicPart({ bench, topic }: Props) {
  const { conversation, words, parts } = bench;
  const { title, minutes } = words.topics[topic];
  const finds: readonly (Research | undefined)[] = findsOn(conversation, topic);
  const [isAdding, setAdding] = useState(false);
  const shown = isAdding || finds.length === 0 ? [...finds, undefined] : finds;
  const add = () => {
    setAdding(true);
    focusOn(`${topic}-${String(finds.length)}-found`);
  };
  return (
    <details class="part" open>
      <summary>
        <h2>{title}</h2> <span class="small">{minutes}</span>
      </summary>
      <Where bench={bench} topic={topic} />
      {shown.map((one, at) => (
        // By place: a find that is begun keeps its fields, and with them the caret.
        <div key={at} class="find">
          <Fields
            bench={bench}
            topic={topic}
            find={one}
            at={at}
            onBegin={() => {
              setAdding(false);
            }}
          />
          {parts && one && <parts.Acts bench={bench} find={one} backTo={`${topic}-0-found`} />}
        </div>
      ))}
      {shown.at(-1) !== undefined && (
        <button type="button" class="link" onClick={add}>
          {words.another}
        </button>
      )}
    </details>
  );
}

/** What to find, and where to look for it. */
function Where({ bench: { words }, topic }: Props) {
  const { find, look } = words.topics[topic];
  const links = words.links[topic];
  return (
    <>
      <p>
        <b>{words.find}</b> {find}
      </p>
      <p>
        <b>{words.look}</b> {look}
      </p>
      {links.length > 0 && (
        <ul class="small">
          {links.map(({ name, href }) => (
            <li key={href}>
              <a href={href} rel="noopener noreferrer">
                {name}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

type FieldsProps = Props & {
  readonly find: Research | undefined;
  readonly at: number;
  readonly onBegin: () => void;
};

function Fields({ bench: { thread, words }, topic, find, at, onBegin }: FieldsProps) {
  const write = (change: Parameters<typeof writeFind>[2]) => {
    const fresh = newId();
    thread?.conversation.edit((now) => {
      // By its place as it is now: two fields of a new find may be filled before the page is drawn again.
      const id = findsOn(now, topic)[at]?.id ?? fresh;
      return writeFind(now, { id, topic }, change);
    });
    if (find === undefined) onBegin();
  };
  const field = (name: 'found' | 'source' | 'toAsk', hint?: string) => (
    <Field
      id={`${topic}-${String(at)}-${name}`}
      label={words.fields[name]}
      {...(hint !== undefined && { hint })}
      rows={name === 'source' ? 1 : 2}
      maxLength={name === 'source' ? limits.line : limits.note}
      value={find?.[name] ?? ''}
      onInput={(text) => {
        write({ [name]: text });
      }}
    />
  );
  return (
    <>
      {field('found')}
      {field('source')}
      {field('toAsk', words.fields.toAskHint)}
    </>
  );
}
