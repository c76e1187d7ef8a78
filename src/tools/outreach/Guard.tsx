import { useEffect, useRef } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import type { Bench } from './use-acts.ts';

/** Something that lets the message out. */
export type Deed = {
  readonly verb: 'copy' | 'open' | 'save';
  /** The blanks that would go out open. */
  readonly open: readonly string[];
  readonly run: () => void | Promise<void>;
};

/** Says which blanks are open before the message leaves, and lets the person decide. */
export function Guard({
  deed,
  onClose,
  ...bench
}: Bench & { readonly deed: Deed; readonly onClose: () => void }) {
  const { work, words, common } = bench;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, [deed]);
  const labelOf = (id: string) => work.blanks.find((blank) => blank.id === id)?.label ?? id;
  const list = new Intl.ListFormat(common.lang).format(deed.open.map(labelOf));
  return (
    <div class="problem" role="alert">
      <p>{say(count(words.guard.open, deed.open.length, common.lang), { list })}</p>
      <p class="row">
        <button
          ref={first}
          type="button"
          class="button"
          onClick={() => {
            onClose();
            bench.goTo(deed.open[0] ?? '');
          }}
        >
          {words.guard.goTo}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            onClose();
            void deed.run();
          }}
        >
          {words.guard.anyway[deed.verb]}
        </button>
      </p>
    </div>
  );
}
