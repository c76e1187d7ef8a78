import { useEffect, useRef } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { Button } from './Button.tsx';
import { goTo } from './go-to.ts';
import type { WhenBench } from './when-bench.ts';

/** Something that lets the message out. */
export type Deed = {
  readonly verb: 'copy' | 'open' | 'save';
  /** The blanks that would go out open. */
  readonly open: readonly string[];
  readonly run: () => void | Promise<void>;
};

type Props = WhenBench & { readonly deed: Deed; readonly onClose: () => void };

/** Says which blanks are open before the message leaves, and lets the person decide. */
export function Guard({ deed, onClose, work, edit, words: { guard }, common }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    place.current?.querySelector('button')?.focus();
  }, [deed]);
  const labelOf = (id: string) => work.blanks.find((blank) => blank.id === id)?.label ?? id;
  const list = new Intl.ListFormat(common.lang).format(deed.open.map(labelOf));
  const fill = () => {
    onClose();
    goTo({ work, edit }, deed.open[0] ?? '');
  };
  const goOn = () => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus();
    void deed.run();
  };
  return (
    <div ref={place} class="problem" role="alert">
      <p>{say(count(guard.open, deed.open.length, common.lang), { list })}</p>
      <p class="row">
        <Button isMain label={guard.goTo} onClick={fill} />
        <Button label={guard.anyway[deed.verb]} onClick={goOn} />
      </p>
    </div>
  );
}
