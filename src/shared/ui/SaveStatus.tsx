import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../../storage/core/status.ts';
import type { CommonLabels } from './labels.ts';
import './save-status.css';

type Props = {
  readonly status: Status;
  readonly isExample: boolean;
  readonly words: CommonLabels;
  /** Lets a damaged record be written again. */
  readonly onStartAfresh: (slot: string) => void;
};

/** Says in plain words whether the work is saved, and if not, what is safe and what to do. Only trouble is announced. */
export function SaveStatus({ status, isExample, words, onStartAfresh }: Props) {
  const { saved } = words;
  const [part, setPart] = useState<typeof import('./SaveTrouble.tsx')>();
  const isTrouble = !isExample && !/^(unopened|empty|waiting|saved)$/.test(status.kind);
  useEffect(() => {
    if (isTrouble) void import('./SaveTrouble.tsx').then(setPart);
  }, [isTrouble]);
  if (isExample) return <p class="saved small">{saved.example}</p>;
  switch (status.kind) {
    case 'unopened':
    case 'empty':
      return <p class="saved small">{saved.empty}</p>;
    case 'waiting':
    case 'saved':
      return <p class={`saved small is-${status.kind}`}>{saved[status.kind]}</p>;
    default:
      return (
        <div class="saved problem">
          {part && <part.SaveTrouble status={status} words={words} onStartAfresh={onStartAfresh} />}
        </div>
      );
  }
}
