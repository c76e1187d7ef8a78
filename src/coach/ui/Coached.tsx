import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommonLabels } from '../../shared/ui/labels.ts';
import type { UndoOffer } from '../../shared/ui/Undo.tsx';
import type { RuleId } from '../core/finding.ts';
import type { DeskOfNotes } from './use-dismissed.ts';

/** How a text comes to the coach. */
export type CoachedProps = {
  readonly kind: keyof typeof parts;
  /** A selector of the one field that holds the text, or of the element that shows it: its words are marked there. */
  readonly at: string;
  readonly text: string;
  /** Puts another text there. Without it better words are shown and no button puts them in. */
  readonly onChange?: ((text: string) => void) | undefined;
  /** Where it stands what shall not be said again. */
  readonly desk: DeskOfNotes;
  readonly undo: UndoOffer;
  readonly words: CommonLabels;
  /** The name of the person it goes to, as their record has it. */
  readonly name?: string;
  /** The most words that the channel bears well. */
  readonly mostWords?: number | undefined;
  /** What is not said here, since the place says it already or doesn’t ask for it. */
  readonly quiet?: readonly RuleId[] | undefined;
  /** One of many texts on the page: its notes are folded until it is worked on. */
  readonly isFolded?: boolean;
};

/** A module a kind: its rules with the view and the words. Nobody loads a rule for what they don’t write. */
const parts = {
  question: () => import('./question-notes.ts'),
  outreach: () => import('./outreach-notes.ts'),
  pitch: () => import('./pitch-notes.ts'),
  thanks: () => import('./thanks-notes.ts'),
  'follow-up': () => import('./follow-up-notes.ts'),
};

type Part = Awaited<ReturnType<(typeof parts)[keyof typeof parts]>>['notes'];

/** How long a person has to pause before their text is read, in milliseconds. */
const pause = 700;

/** The coach beside a text: reads it once the person pauses, and is loaded only then. It advises; nothing waits for it. */
export function Coached(props: CoachedProps) {
  const { kind, text } = props;
  const first = useRef(text);
  const latest = useRef(text);
  latest.current = text;
  const [heard, hear] = useState('');
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    if (text === heard) return;
    const timer = setTimeout(hear, pause, text);
    return () => {
      clearTimeout(timer);
    };
  }, [text, heard]);
  useEffect(() => {
    if (part !== undefined || heard.trim() === '') return;
    // Advice that cannot load is not missed; the next pause tries again.
    parts[kind]().then(
      async ({ notes }) => {
        await notes.warm(heard);
        setPart(notes);
      },
      () => undefined,
    );
  }, [heard]);
  if (part === undefined || text.trim() === '') return null;
  return (
    <part.Notes {...props} {...{ heard, hear, latest }} coach={part.coach} isTyped={text !== first.current} />
  );
}
