import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { Bulk } from './Bulk.tsx';
import type { Context } from './context.ts';
import { isFiltered, noFilter, shownPeople, type Filter } from './core/view.ts';
import { Filters } from './Filters.tsx';
import { OnPaper } from './OnPaper.tsx';
import { Row } from './Row.tsx';
import { useGrowing } from './use-growing.ts';

type Props = {
  readonly context: Context;
  /** The picture of who led to whom, or the button that loads it. */
  readonly picture: ComponentChildren;
};

/** How many people are shown at first, and how many more with each click: a thousand rows would take a slow phone seconds. */
const page = 50;

/** How many of them are drawn in one task. */
const atOnce = 6;

/** The list: what of it is shown, each person’s row, acts on many, and all of it on paper. */
export function List({ context, picture }: Props) {
  const { entries, words, common } = context;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [length, setLength] = useState(page);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string>();
  const matching = useMemo(() => shownPeople(entries, filter), [entries, filter]);
  // Whom one is editing stays in place, though an edit may take them out of the filter or to another place in the order.
  const rows = keepOpen(matching.slice(0, length), entries, openId);
  const narrow = (change: Partial<Filter>) => {
    setFilter({ ...filter, ...change });
    setLength(page);
    setOpenId(undefined);
  };
  const showMore = () => {
    setLength(length + page);
    focusOn(`choose-${matching[length]?.person.id ?? ''}`);
  };
  return (
    <>
      <section class="people screen" aria-labelledby="people">
        <Top context={context} filter={filter} narrow={narrow} n={matching.length} />
        {matching.length > 0 && (
          <Bulk context={context} matching={matching} chosen={chosen} setChosen={setChosen} />
        )}
        <Rows {...{ rows, filter, context, chosen, setChosen, openId, setOpenId }} />
        {matching.length > length && (
          <button type="button" class="button quiet" onClick={showMore}>
            {count(words.list.more, Math.min(page, matching.length - length), common.lang)}
          </button>
        )}
        <div class="picture-part">{picture}</div>
      </section>
      <OnPaper context={context} shown={matching} isPart={isFiltered(filter)} />
    </>
  );
}

type RowsProps = {
  readonly rows: Context['entries'];
  readonly filter: Filter;
  readonly context: Context;
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
  readonly openId: string | undefined;
  readonly setOpenId: (id: string | undefined) => void;
};

function Rows({ rows, filter, context, chosen, setChosen, openId, setOpenId }: RowsProps) {
  const n = useGrowing(filter, rows.length, atOnce);
  const choose = (id: string, isChosen: boolean) => {
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  };
  return (
    <ul class="people-rows plain">
      {rows.slice(0, n).map(({ person }) => (
        <Row
          key={person.id}
          person={person}
          context={context}
          isChosen={chosen.has(person.id)}
          choose={choose}
          isOpen={openId === person.id}
          setOpen={setOpenId}
        />
      ))}
    </ul>
  );
}

type TopProps = NobodyProps & { readonly filter: Filter; readonly n: number };

/** What of the list is shown, and how many. */
function Top({ context, filter, narrow, n }: TopProps) {
  const { entries, words } = context;
  return (
    <>
      <h2 id="people" tabIndex={-1}>
        {words.list.title}
      </h2>
      <Filters filter={filter} narrow={narrow} entries={entries} words={words} />
      <p class="people-count" role="status">
        {sayCount(n, entries.length, filter, context)}
      </p>
      {n === 0 && <NobodyFits context={context} narrow={narrow} />}
    </>
  );
}

type NobodyProps = { readonly context: Context; readonly narrow: (change: Partial<Filter>) => void };

function NobodyFits({ context: { words }, narrow }: NobodyProps) {
  const showAll = () => {
    narrow(noFilter);
    focusOn('people');
  };
  return (
    <p>
      {words.list.none}{' '}
      <button type="button" class="link" onClick={showAll}>
        {words.list.showAll}
      </button>
    </p>
  );
}

function keepOpen(
  rows: Context['entries'],
  entries: Context['entries'],
  openId: string | undefined,
): Context['entries'] {
  if (openId === undefined || rows.some(({ person }) => person.id === openId)) return rows;
  return [...entries.filter(({ person }) => person.id === openId), ...rows];
}

function sayCount(matching: number, all: number, filter: Filter, { words, common }: Context): string {
  const said = count(words.list.all, all, common.lang);
  return isFiltered(filter) ? say(words.list.some, { n: matching, all: said }) : said;
}
