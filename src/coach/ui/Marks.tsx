import { useLayoutEffect, useRef } from 'preact/hooks';
import { markedPieces } from '../core/marks.ts';
import type { Span } from '../core/slots.ts';
import { highlight } from './highlight.ts';
import { layUnder } from './lay-under.ts';

type Props = {
  /** A selector of the field, or of the element that shows the text. */
  readonly at: string;
  readonly text: string;
  /** Where the notes’ words stand, in the notes’ order. */
  readonly spans: readonly (Span | null)[];
};

/** Marks the words in the text itself. Under a field lies the same text, unseen but for its marks; other text is highlighted. */
export function Marks({ at, text, spans }: Props) {
  const under = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = document.querySelector<HTMLElement>(at);
    if (place === null || under.current === null) return;
    return place instanceof HTMLTextAreaElement
      ? layUnder(under.current, place)
      : highlight(place, text, spans);
  });
  return (
    <div class="under" aria-hidden="true" ref={under} hidden>
      <div>
        {markedPieces(text, spans).map(({ text: words, note }, index) =>
          note === null ? (
            words
          ) : (
            <mark key={index} data-note={note + 1}>
              {words}
            </mark>
          ),
        )}
        {'\u200B'}
      </div>
    </div>
  );
}
