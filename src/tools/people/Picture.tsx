import { useEffect, useMemo, useState } from 'preact/hooks';
import { count } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import type { Context } from './context.ts';
import { ledTrees, type Led } from './core/led.ts';
import { isFull, pathOf, radius, room, type Picture as Drawn } from './core/picture.ts';
import { nameOf, workOf } from './core/sheet.ts';
import type { PeopleLabels } from './labels.ts';
import { layOut } from './lay-out.ts';
import { savePicture } from './save-picture.ts';
import { useGrowing } from './use-growing.ts';

type Props = { readonly context: Context; readonly onClose: () => void };

/** Who led to whom: a drawing, and the same as a list, which is what screen readers get. Laid out when it is asked for. */
export function Picture({ context: { entries, words, common }, onClose }: Props) {
  const { trees, alone } = useMemo(() => ledTrees(inOrder(entries)), [entries]);
  const drawn = useMemo(() => (trees.length === 0 ? undefined : layOut(trees, words)), [trees, words]);
  useEffect(() => {
    focusOn('picture');
  }, []);
  const { picture } = words;
  return (
    <>
      <h2 id="picture" tabIndex={-1}>
        {picture.title}
      </h2>
      {drawn === undefined ? (
        <p>{picture.none}</p>
      ) : (
        <>
          {/* A wide picture is moved by the keyboard too. */}
          {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex */}
          <div class="drawing" role="group" aria-label={picture.described} tabIndex={0}>
            <Drawing drawn={drawn} />
          </div>
          {alone > 0 && <p class="small">{count(picture.alone, alone, common.lang)}</p>}
          <Downloads drawn={drawn} words={words} />
          <h3>{picture.list}</h3>
          <GrowingList led={trees} words={words} />
        </>
      )}
      <p class="row">
        <button type="button" class="link" onClick={onClose}>
          {picture.close}
        </button>
      </p>
    </>
  );
}

/** By name, so that the picture stays the same whatever was edited last. */
const inOrder = (entries: Context['entries']) =>
  entries
    .map(({ person }) => person)
    .sort((one, other) =>
      one.name < other.name ? -1 : one.name > other.name ? 1 : one.id < other.id ? -1 : 1,
    );

/** How much of the drawing is drawn in one task. */
const atOnce = 20;

function Drawing({ drawn }: { readonly drawn: Drawn }) {
  const { width, height, dots } = drawn;
  const n = useGrowing(drawn, Math.ceil(dots.length / atOnce), 1);
  return (
    <svg
      class="led"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {Array.from({ length: n }, (_, at) => (
        <Piece key={at} drawn={drawn} from={at * atOnce} />
      ))}
    </svg>
  );
}

/** Some dots and the lines to them. What was drawn is not drawn again while the rest comes. */
function Piece({ drawn, from }: { readonly drawn: Drawn; readonly from: number }) {
  return useMemo(
    () => (
      <>
        {drawn.curves.slice(from, from + atOnce).map((curve, at) => (
          <path key={at} d={pathOf(curve)} />
        ))}
        {drawn.dots.slice(from, from + atOnce).map(({ id, x, y, name, under, stage }) => (
          <g key={id}>
            <circle class={isFull(stage) ? 'full' : undefined} cx={x} cy={y} r={radius} />
            <text x={x + room.words} y={y + room.name}>
              {name}
            </text>
            <text class="under" x={x + room.words} y={y + room.under}>
              {under}
            </text>
          </g>
        ))}
      </>
    ),
    [drawn],
  );
}

type ListProps = { readonly led: readonly Led[]; readonly words: PeopleLabels };

function GrowingList({ led, words }: ListProps) {
  return <LedList led={led.slice(0, useGrowing(led, led.length, 10))} words={words} />;
}

function LedList({ led, words }: ListProps) {
  return (
    <ul class="led-list">
      {led.map(({ person, to }) => {
        const work = workOf(person);
        return (
          <li key={person.id}>
            <b>{nameOf(person, words)}</b>
            <span class="small">
              {' '}
              {work === '' ? '' : `${work} · `}
              {words.stages[person.stage]}
            </span>
            {to.length > 0 && <LedList led={to} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}

function Downloads({ drawn, words: { picture } }: { readonly drawn: Drawn; readonly words: PeopleLabels }) {
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (form: 'svg' | 'png') => {
    setHasFailed(!(await savePicture(form, drawn, picture.title)));
  };
  return (
    <p class="row" data-needs="downloads">
      {(['svg', 'png'] as const).map((form) => (
        <button key={form} type="button" class="button quiet" onClick={() => void save(form)}>
          {picture[form]}
        </button>
      ))}
      {hasFailed && <span role="alert">{picture.failed}</span>}
    </p>
  );
}
