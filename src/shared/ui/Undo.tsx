import { useState } from 'preact/hooks';
import { announce } from '../platform/announce.ts';
import type { CommonLabels } from './labels.ts';
import './undo.css';

/** What was just done, in words, and how to take it back. */
type Offer = { readonly said: string; readonly undo: () => void };

/** The last destructive act and its undo. It stays until the next such act or until it is taken back: nobody is hurried. */
export type UndoOffer = {
  readonly offer: Offer | undefined;
  readonly offerUndo: (said: string, undo: () => void) => void;
  readonly clear: () => void;
};

/** One offer a tool: the last act. */
export function useUndo(): UndoOffer {
  const [offer, setOffer] = useState<Offer>();
  return {
    offer,
    offerUndo: (said, undo) => {
      setOffer({ said, undo });
      announce(said);
    },
    clear: () => {
      setOffer(undefined);
    },
  };
}

/** The line that says what was done, with its button. */
export function Undo({
  undo: { offer, clear },
  words,
}: {
  readonly undo: UndoOffer;
  readonly words: CommonLabels;
}) {
  if (offer === undefined) return null;
  return (
    <p class="undo">
      {offer.said}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          offer.undo();
          clear();
          announce(words.act.undone);
        }}
      >
        {words.act.undo}
      </button>
    </p>
  );
}
