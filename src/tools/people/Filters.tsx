import { useRef } from 'preact/hooks';
import { contactStages } from '../../workspace/core/words.ts';
import type { Person } from '../../workspace/core/person.ts';
import type { Context } from './context.ts';
import { choicesOf } from './core/choices.ts';
import { countStages, type Filter } from './core/view.ts';
import { Select } from './Select.tsx';

type Props = Pick<Context, 'entries' | 'words'> & {
  readonly filter: Filter;
  readonly narrow: (change: Partial<Filter>) => void;
};

/** A search shows its result a little after the last key: a row is drawn once a word, not once a letter. */
const pause = 120;

/** What of the list is shown, and in which order. */
export function Filters({ filter, narrow, entries, words }: Props) {
  const counts = countStages(entries);
  const { list } = words;
  const counted = (stage: Person['stage']) =>
    [stage, `${words.stages[stage]} (${String(counts.get(stage) ?? 0)})`] as const;
  return (
    <search class="people-filters">
      <Search text={filter.text} narrow={narrow} label={list.search} />
      <Select
        id="people-stage"
        label={list.stage}
        value={filter.stage}
        none={list.any}
        options={contactStages.map(counted)}
        onChoose={(stage) => {
          narrow({ stage });
        }}
      />
      <Select
        id="people-order"
        label={list.order}
        value={filter.order}
        options={choicesOf(list.orders)}
        onChoose={(order) => {
          narrow({ order: order ?? 'recent' });
        }}
      />
      <Select
        id="people-relation"
        label={list.relation}
        value={filter.relation}
        none={list.any}
        options={choicesOf(words.relations)}
        onChoose={(relation) => {
          narrow({ relation });
        }}
      />
    </search>
  );
}

type SearchProps = Pick<Props, 'narrow'> & { readonly text: string; readonly label: string };

function Search({ text: shown, narrow, label }: SearchProps) {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  return (
    <div class="field">
      <label for="people-search">{label}</label>
      <input
        id="people-search"
        type="search"
        autoComplete="off"
        value={shown}
        onInput={(event) => {
          const text = event.currentTarget.value;
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => {
            narrow({ text });
          }, pause);
        }}
      />
    </div>
  );
}
