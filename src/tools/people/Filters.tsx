import { useRef } from 'preact/hooks';
import { contactStages, relations } from '../../workspace/core/words.ts';
import type { Context } from './context.ts';
import { countStages, orders, type Filter } from './core/view.ts';
import { Select } from './Select.tsx';

type Props = Pick<Context, 'entries' | 'words'> & {
  readonly filter: Filter;
  readonly narrow: (change: Partial<Filter>) => void;
};

/** A search shows its result a little after the last key: a row is drawn once a word, not once a letter. */
const pause = 120;

/** What of the list is shown, and in which order. */
export function Filters({ filter, narrow, entries, words }: Props) {
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const counts = countStages(entries);
  const { list } = words;
  return (
    <search class="people-filters">
      <div class="field">
        <label for="people-search">{list.search}</label>
        <input
          id="people-search"
          type="search"
          autoComplete="off"
          value={filter.text}
          onInput={(event) => {
            const text = event.currentTarget.value;
            clearTimeout(waiting.current);
            waiting.current = setTimeout(() => {
              narrow({ text });
            }, pause);
          }}
        />
      </div>
      <Select
        id="people-stage"
        label={list.stage}
        value={filter.stage}
        none={list.any}
        options={contactStages.map((stage) => [
          stage,
          `${words.stages[stage]} (${String(counts.get(stage) ?? 0)})`,
        ])}
        onChoose={(stage) => {
          narrow({ stage });
        }}
      />
      <Select
        id="people-order"
        label={list.order}
        value={filter.order}
        options={orders.map((order) => [order, list.orders[order]])}
        onChoose={(order) => {
          narrow({ order: order ?? 'recent' });
        }}
      />
      <Select
        id="people-relation"
        label={list.relation}
        value={filter.relation}
        none={list.any}
        options={relations.map((relation) => [relation, words.relations[relation]])}
        onChoose={(relation) => {
          narrow({ relation });
        }}
      />
    </search>
  );
}
