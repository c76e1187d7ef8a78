import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { count } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { newId } from '../../shared/platform/new-id.ts';
import { lookWith, topFindings, warmUp, type Coach } from '../core/coach.ts';
import type { Finding } from '../core/finding.ts';
import { movedSpan } from '../core/marks.ts';
import { hasPlace } from '../core/wording.ts';
import type { CoachedProps } from './Coached.tsx';
import { Marks } from './Marks.tsx';
import { Note } from './Note.tsx';
import { notesLabelsIn, type NotesLabels } from './notes-labels.ts';
import { dressNotes } from './dress-notes.ts';
import { useDismissed } from './use-dismissed.ts';
import { useNamed } from './use-named.ts';

type Props = CoachedProps & {
  readonly coach: Coach;
  /** The text as it stood at the last pause: what the notes are about. */
  readonly heard: string;
  /** Whether it was changed since it was first shown. */
  readonly isTyped: boolean;
  /** The text as it is now, also for what is called later. */
  readonly latest: { readonly current: string };
  /** Reads a text at once. */
  readonly hear: (text: string) => void;
};

/** The notes of one coach, and what makes its first reading light. */
export const notesOf = (coach: Coach) => ({
  coach,
  Notes,
  warm: (text: string) => warmUp(coach, text, rest),
});

/** Lets the browser do what waits: keys, and what they draw. */
const rest = () =>
  new Promise<void>((done) => {
    setTimeout(done);
  });

/** What the coach says about a text, at most three notes, and how to turn off what nobody needs. */
function Notes(props: Props) {
  const labels = notesLabelsIn(props.words.lang);
  return labels && <Region {...props} labels={labels} />;
}

function Region(props: Props & { readonly labels: NotesLabels }) {
  const { kind, at, text, heard, words, isFolded = false, isTyped, labels } = props;
  const [id] = useState(() => `notes-${newId()}`);
  const place = useRef<HTMLDivElement>(null);
  const dismissed = useDismissed(props.desk);
  const { shown, isAnyOff } = useFindings(props, dismissed.rules);
  const isTold = shown.length > 0;
  // Folded notes stay folded until the text is worked on, or a note was put away here: the way back stays in sight.
  const isOpen = !isFolded || isTyped || dismissed.isUsed;
  const isThere = isTold || (isAnyOff && isOpen);
  const title = count(labels.count[kind], shown.length, words.lang);
  useNamed(at, isThere ? id : undefined);
  useSaid(isTyped && isTold ? title : '');
  useEffect(dressNotes, []);
  if (!isThere) return null;
  const focusPlace = () => place.current?.focus();
  const all = { ...props, dismissed, focusPlace };
  return (
    <div class="coach screen" id={id} ref={place} tabIndex={-1} role="group" aria-label={title}>
      <Marks at={at} text={text} spans={shown.map((one) => spanNow(one, heard, text))} />
      {isTold && (
        <details open={isOpen}>
          <summary>{title}</summary>
          <ol class="plain">
            {shown.map((finding, index) => (
              <Note key={finding.rule} finding={finding} n={index + 1} {...all} />
            ))}
          </ol>
        </details>
      )}
      {isOpen && <TurnedOff {...all} />}
    </div>
  );
}

type OffProps = Props & {
  readonly labels: NotesLabels;
  readonly dismissed: ReturnType<typeof useDismissed>;
  readonly focusPlace: () => void;
};

/** How many kinds of notes were put away, and the way to get them back. */
function TurnedOff({ dismissed: { rules, restoreAll }, focusPlace, labels, words }: OffProps) {
  if (rules.size === 0) return null;
  return (
    <p class="off">
      {count(labels.off, rules.size, words.lang)}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          restoreAll();
          focusPlace();
        }}
      >
        {labels.restore}
      </button>
    </p>
  );
}

/** Where a finding’s words stand in the text as it is now; null where there is nothing to mark. */
const spanNow = (finding: Finding, heard: string, text: string) =>
  hasPlace(finding) ? movedSpan(finding, heard, text) : null;

function useFindings(
  { coach, heard, name, mostWords, quiet = [] }: Props,
  off: ReadonlySet<Finding['rule']>,
) {
  const context = { ...(name && { name }), ...(mostWords && { mostWords }) };
  const found = useMemo(() => lookWith(coach, heard, context), [heard, name, mostWords]);
  const wanted = found.filter(({ rule }) => !quiet.includes(rule));
  return { shown: topFindings(wanted, off), isAnyOff: wanted.some(({ rule }) => off.has(rule)) };
}

/** Says how many notes there are, once for each number: never at a key. */
function useSaid(title: string): void {
  useEffect(() => {
    if (title !== '') announce(title);
  }, [title]);
}
