import { Coached } from '../../coach/ui/Coached.tsx';
import { quietIn } from './core/advice.ts';
import type { Draft } from './core/draft.ts';
import { limits } from './core/limits.ts';
import type { WhenBench } from './when-bench.ts';

type Props = WhenBench & {
  readonly draft: Draft;
  /** A selector of the place where the text stands. */
  readonly at: string;
};

/** The coach beside a first message; answers to what somebody wrote follow rules of their own. */
export function Advice({ draft, at, work, acts, common }: Props) {
  if (draft.kind !== 'ask') return null;
  const { channel, message } = draft;
  const isOwn = (message?.text ?? '') !== '';
  return (
    <Coached
      key={at}
      kind="outreach"
      at={at}
      text={draft.plain.text}
      onChange={isOwn ? (text) => void acts.change({ text }) : undefined}
      name={work.sources.person.name}
      mostWords={channel === 'email' ? limits.email.to : undefined}
      quiet={quietIn(channel, isOwn)}
      {...{ desk: acts.thread.desk, undo: acts.undo, words: common }}
    />
  );
}
