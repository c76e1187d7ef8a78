import { say } from '../../shared/core/say.ts';
import type { Finding } from '../core/finding.ts';
import { movedSpan, replaceSpan, sentenceEnd, takeBack } from '../core/marks.ts';
import { hasPlace, wayOf } from '../core/wording.ts';
import type { CoachedProps } from './Coached.tsx';
import type { NotesLabels } from './notes-labels.ts';
import { betterWords, quoteOf } from './say-note.ts';
import { showIn } from './show-in.ts';

type Props = CoachedProps & {
  readonly finding: Finding;
  /** Its place among the notes, from 1. */
  readonly n: number;
  readonly heard: string;
  readonly hear: (text: string) => void;
  /** The text as it is when something is taken back. */
  readonly latest: { readonly current: string };
  readonly labels: NotesLabels;
  readonly dismissed: {
    readonly dismiss: (rule: Finding['rule']) => void;
    readonly restore: (rule: Finding['rule']) => void;
  };
  readonly focusPlace: () => void;
};

/** One note: the words it is about, why, a better line, and what can be done. */
export function Note(props: Props) {
  const { finding, labels, heard, n } = props;
  const remark = labels.remarks[finding.rule];
  const better = betterWords(remark, finding.values);
  const quote = hasPlace(finding) ? quoteOf(remark, finding, heard) : '';
  return (
    <li>
      <p>
        <span class="number" aria-hidden="true">
          {n}
        </span>
        {quote !== '' && <q>{quote}</q>} {say(remark.why, finding.values)} {remark.tip}
      </p>
      {better !== undefined && <p class="better">{better}</p>}
      <p class="note-acts">
        {better !== undefined && <Use {...props} better={better} />}
        <Guide {...props} />
        <Dismiss {...props} />
      </p>
    </li>
  );
}

const nameOf = ({ labels, n }: Props, act: string) => say(labels.named, { act, n });

/** Puts the better words into the text, where they fit there; the undo takes out exactly these. */
function Use(props: Props & { readonly better: string }) {
  const { finding, text, heard, hear, onChange, undo, labels, at, better, latest } = props;
  const way = wayOf(finding.rule);
  if (onChange === undefined || way === 'example') return null;
  const use = () => {
    const span = movedSpan(finding, heard, text);
    if (span === null) return;
    const end = sentenceEnd(text, span.end);
    const put =
      way === 'instead'
        ? replaceSpan(text, span, better)
        : replaceSpan(text, { start: end, end }, ` ${better}`);
    onChange(put.text);
    hear(put.text);
    showIn(at, put.span);
    undo.offerUndo(say(labels.used, { words: better }), () => {
      const back = takeBack(latest.current, put);
      if (back === null) return;
      onChange(back);
      hear(back);
      showIn(at, { start: put.span.start, end: put.span.start + put.before.length });
    });
  };
  const label = way === 'instead' ? labels.use : labels.add;
  return (
    <button type="button" class="link" aria-label={nameOf(props, label)} onClick={use}>
      {label}
    </button>
  );
}

function Guide({ finding, labels, words, n }: Props) {
  // The page that opens links stands at the root of a language’s pages, as guides do.
  const root = words.openAddress.replace(/\/open\/$/, '');
  return (
    <a href={root + finding.guide} target="_blank" aria-label={say(labels.opens, { n })}>
      {labels.guide}
    </a>
  );
}

function Dismiss(props: Props) {
  const { finding, labels, undo, dismissed, focusPlace } = props;
  const dismiss = () => {
    dismissed.dismiss(finding.rule);
    focusPlace();
    undo.offerUndo(labels.dismissed, () => {
      dismissed.restore(finding.rule);
      focusPlace();
    });
  };
  return (
    <button type="button" class="link" aria-label={nameOf(props, labels.dismiss)} onClick={dismiss}>
      {labels.dismiss}
    </button>
  );
}
