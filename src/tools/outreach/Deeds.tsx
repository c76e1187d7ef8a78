import { useEffect, useRef, useState } from 'preact/hooks';
import { Advice } from './Advice.tsx';
import { Copies } from './Copies.tsx';
import type { Draft } from './core/draft.ts';
import { leftOpenIn, type LeftOpen } from './core/left-open.ts';
import { talkLengthIn } from './core/talk-length.ts';
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

/** Keeps the words as they are shown, once anything was written: paper and the plan have no templates to make them from. */
function useShownWords({ draft, acts, work }: Pick<Props, 'draft' | 'acts' | 'work'>): void {
  const { message, plain } = draft;
  const isOwn = message !== undefined && message.text !== '';
  const [shownSubject, shownText] = isOwn ? ['', ''] : [plain.subject, plain.text];
  const isBegun = message !== undefined || work.sources.conversation.blanks.some(({ text }) => text !== '');
  const isKept = message?.shownSubject === shownSubject && message.shownText === shownText;
  useEffect(() => {
    if (isBegun && !isKept) acts.change({ shownSubject, shownText });
  });
}

/** Plans the talk for the minutes that are promised, as they are typed, until it has questions: from then on the plan is the truth. */
function useTalkLength({ acts, work, words }: Pick<Props, 'acts' | 'work' | 'words'>): void {
  const { questions, minutes } = work.sources.conversation;
  const promised = talkLengthIn(work.typed['minutes'] ?? '', words.when.lengths);
  const before = useRef(promised);
  useEffect(() => {
    const isNew = promised !== before.current && promised !== minutes && questions.length === 0;
    before.current = promised;
    if (promised !== undefined && isNew)
      acts.thread.conversation.edit((value) => ({ ...value, minutes: promised }));
  }, [promised]);
}

/** Counts, copies, opens, keeps and notes as sent. A blank that is left open is told before the message leaves. */
export function Deeds({ isCopyWanted, ...bench }: Props) {
  const { draft } = bench;
  useShownWords(bench);
  useTalkLength(bench);
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
      {bench.editing === undefined && all.open.text.length === 0 && (
        <Advice {...bench} at=".written .typed" />
      )}
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
