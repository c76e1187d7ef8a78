import { textsOf } from '../workspace/texts.ts';
import { asidesIn } from './core/kept-aside.ts';
import { Drawer } from './Drawer.tsx';
import type { KeepProps } from './Keep.tsx';
import { drawers } from './load-more.ts';

/** What few people open: how much is stored, what is kept aside, and erasing it all. */
export function Drawers({ plan, thread, undo, words, lang, isMemory }: KeepProps) {
  const { keep } = words;
  const asides = asidesIn(textsOf(thread.workspace)).length;
  return (
    <>
      {!isMemory && (
        <Drawer title={keep.drawers.room} words={keep} load={drawers.room}>
          {({ Room }) => <Room texts={textsOf(thread.workspace)} words={words.room} lang={lang} />}
        </Drawer>
      )}
      <Drawer title={`${keep.drawers.aside} (${String(asides)})`} words={keep} load={drawers.asides}>
        {({ Asides }) => <Asides plan={plan} thread={thread} undo={undo} words={words} lang={lang} />}
      </Drawer>
      <Drawer title={keep.drawers.erase} words={keep} load={drawers.erase}>
        {({ Erase }) => (
          <Erase plan={plan} thread={thread} isMemory={isMemory} words={words.erase} lang={lang} />
        )}
      </Drawer>
    </>
  );
}
