import { useEffect, useState } from 'preact/hooks';
import { inflateText } from '../shared/platform/deflate.ts';
import type { CommonLabels } from '../shared/ui/labels.ts';
import { readFragment, type LinkRead } from './core/codec.ts';
import type { HandedKind } from './core/handed.ts';
import type { OpeningLabels } from './labels.ts';
import { Preview } from './Preview.tsx';
import './opening.css';

/** What the page hands to its island. `tools` are the addresses at which what was added goes on. */
export type OpeningProps = {
  readonly words: OpeningLabels;
  readonly common: CommonLabels;
  readonly tools: Readonly<Record<HandedKind, string>>;
};

/** Opens the link in the address bar: shows what is in it, and keeps nothing before the person says so. */
export function Opening(props: OpeningProps) {
  const opened = useOpened();
  const { words } = props;
  if (opened === undefined) return <p>{words.reading}</p>;
  const { read, turn } = opened;
  if (read.kind === 'refused') {
    return (
      <p class="problem refusal" role="alert">
        {words.problems[read.reason]}
      </p>
    );
  }
  return <Preview key={turn} handed={read.handed} dropped={read.dropped} {...props} />;
}

/** What the address holds, read again whenever its fragment changes. `turn` counts the readings. */
function useOpened(): { readonly read: LinkRead; readonly turn: number } | undefined {
  const [opened, setOpened] = useState<{ readonly read: LinkRead; readonly turn: number }>();
  useEffect(() => {
    let turn = 0;
    const open = async () => {
      const { hash } = location;
      // “Skip to the text” changes the fragment too; what is open stays open.
      if (turn > 0 && document.getElementById(hash.slice(1)) !== null) return;
      turn += 1;
      const mine = turn;
      const read = await readFragment(hash, inflateText);
      // Unpacking takes a moment, in which another link may have been opened.
      if (mine === turn) setOpened({ read, turn });
    };
    const listen = () => void open();
    listen();
    window.addEventListener('hashchange', listen);
    return () => {
      window.removeEventListener('hashchange', listen);
    };
  }, []);
  return opened;
}
