import { useState } from 'preact/hooks';
import { Copies } from './Copies.tsx';
import type { Draft } from './core/draft.ts';
import { leftOpenIn, type LeftOpen } from './core/left-open.ts';
import { Counts } from './Counts.tsx';
import { Guard, type Deed } from './Guard.tsx';
import { Keep } from './Keep.tsx';
import { Mail } from './Mail.tsx';
import { Sent } from './Sent.tsx';
import { Standing } from './Standing.tsx';
import type { WhenBench } from './when-bench.ts';

/** What the parts below the letter share. */
export type DeedBench = WhenBench & {
  readonly draft: Draft;
  readonly open: LeftOpen;
  /** Does a deed, or holds it back while a blank is open. */
  readonly attempt: (deed: Deed) => void;
};

type Props = Omit<DeedBench, 'attempt' | 'open'> & { readonly isCopyWanted: boolean };

/** Counts, copies, opens, keeps and notes as sent. A blank that is left open is told before the message leaves. */
export function Deeds({ isCopyWanted, ...bench }: Props) {
  const { draft } = bench;
  const [held, hold] = useState<Deed & { readonly words: string }>();
  // What was held back belongs to the words as they were.
  const asWritten = draft.plain.subject + draft.plain.text;
  const attempt = (deed: Deed) => {
    if (deed.open.length === 0) void deed.run();
    hold(deed.open.length === 0 ? undefined : { ...deed, words: asWritten });
  };
  const all = { ...bench, attempt, open: leftOpenIn(draft.plain, bench.work.blanks) };
  return (
    <div class="deeds screen">
      <Standing {...all} />
      <Counts {...all} />
      <Copies {...all} isWanted={isCopyWanted} />
      {held?.words === asWritten && (
        <Guard
          {...all}
          deed={held}
          onClose={() => {
            hold(undefined);
          }}
        />
      )}
      {draft.channel === 'email' && <Mail {...all} />}
      <Keep {...all} />
      <Sent {...all} />
    </div>
  );
}
