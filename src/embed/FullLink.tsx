import { useEffect, useRef } from 'preact/hooks';
import { linkToMake } from '../handover/offer.ts';
import { ownThread } from '../workspace/here.ts';

type Props = {
  readonly label: string;
  /** The address of the tool’s own page, and of the page that opens links. */
  readonly page: string;
  readonly open: string;
  /** What the link carries there. */
  readonly kind: 'questions' | 'pitch' | 'conversation';
};

/**
 * The way out of the frame, which takes the work along in the link itself. A browser opens a new tab only in a click, so the link is
 * ready before: it is made when a pointer or the keyboard comes near.
 */
export function FullLink({ label, page, open, kind }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (/[?&](goal|minutes)=/.test(location.search)) {
      void import('./presets.ts').then(({ begin }) => {
        begin(ownThread(), location.search);
      });
    }
  }, []);
  const made = useRef(false);
  const make = async () => {
    const done = await linkToMake({ kind, thread: ownThread() }, open).make(true);
    if (link.current) link.current.href = done.kind === 'link' ? done.address : page;
    made.current = true;
  };
  const prepare = () => {
    made.current = false;
    // A part that could not load leaves the link to the empty tool.
    make().catch(() => {
      made.current = true;
    });
  };
  return (
    <a
      ref={link}
      href={page}
      target="_blank"
      rel="noopener"
      data-full
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={(event) => {
        if (made.current) return;
        event.preventDefault();
        const again = () => {
          made.current = true;
          link.current?.click();
        };
        make().then(again, again);
      }}
    >
      {label}
    </a>
  );
}
