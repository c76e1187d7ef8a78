import { useEffect, useState } from 'preact/hooks';
import type { Sheet } from '../shared/core/sheet.ts';
import { inflateText } from '../shared/platform/inflate.ts';
import type { CommonLabels } from '../shared/ui/labels.ts';
import type { Handed, HandedKind } from './core/handed.ts';
import { pieceSheet } from './core/sheet.ts';
import type { SheetWords } from './core/sheet-words.ts';
import { readFragment } from './core/unpack.ts';
import type { OpeningLabels } from './labels.ts';
import './opening.css';

/** What the page hands to its island. `tools` are the addresses at which what was added goes on. */
export type OpeningProps = {
  readonly words: OpeningLabels;
  readonly common: CommonLabels;
  readonly tools: Readonly<Record<HandedKind, string>>;
};

/** What an address turned out to be. */
type Opened =
  | {
      readonly kind: 'handed';
      readonly handed: Handed;
      readonly sheet: Sheet;
      readonly dropped: number;
      /** What shows it. Loaded once there is something to show: most who come here by hand bring no link. */
      readonly Preview: (typeof import('./Preview.tsx'))['Preview'];
    }
  | { readonly kind: 'refused'; readonly said: string };

/** Opens the link in the address bar: shows what is in it, and keeps nothing before the person says so. */
export function Opening(props: OpeningProps) {
  const { words } = props;
  const { opened, turn } = useOpened(words);
  if (opened === undefined) return <p>{words.reading}</p>;
  if (opened.kind === 'handed') return <opened.Preview key={turn} {...opened} {...props} />;
  return (
    <p class="problem refusal" role="alert">
      {opened.said}
    </p>
  );
}

/** What the address holds, read again whenever its fragment changes. `turn` counts the readings. */
function useOpened(words: OpeningLabels): { readonly opened?: Opened; readonly turn: number } {
  const [state, setState] = useState<{ readonly opened?: Opened; readonly turn: number }>({ turn: 0 });
  useEffect(() => {
    let turn = 0;
    const listen = () => {
      const { hash } = location;
      // “Skip to the text” changes the fragment too; what is open stays open.
      if (turn > 0 && document.getElementById(hash.slice(1)) !== null) return;
      const mine = (turn += 1);
      const show = (opened: Opened) => {
        // Unpacking takes a moment, in which another link may have been opened.
        if (mine === turn) setState({ opened, turn });
      };
      openLink(hash, words).then(show, () => {
        show({ kind: 'refused', said: words.failed });
      });
    };
    listen();
    window.addEventListener('hashchange', listen);
    return () => {
      window.removeEventListener('hashchange', listen);
    };
  }, [words]);
  return state;
}

/** Rejects where the part of the page that shows a whole conversation can’t be loaded. */
async function openLink(hash: string, words: OpeningLabels): Promise<Opened> {
  const read = await readFragment(hash, inflateText);
  if (read.kind === 'refused') return { kind: 'refused', said: words.problems[read.reason] };
  const { Preview } = await import('./Preview.tsx');
  return { ...read, Preview, sheet: await sheetOf(read.handed, words.sheet) };
}

async function sheetOf(handed: Handed, words: SheetWords): Promise<Sheet> {
  if (handed.kind !== 'conversation') return pieceSheet(handed.kind, handed, words);
  return (await import('./core/conversation-sheet.ts')).conversationSheet(handed, words);
}
