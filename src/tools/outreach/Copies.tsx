import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../shared/platform/announce.ts';
import { copyText } from '../../shared/platform/copy-text.ts';
import { printPage } from '../../shared/platform/print-page.ts';
import type { DeedBench } from './Deeds.tsx';

/** Copies the text, and the subject where there is one. What is spoken is rather printed. */
export function Copies({
  draft,
  words,
  common,
  attempt,
  open: left,
  isWanted,
}: DeedBench & { readonly isWanted: boolean }) {
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const copy = (text: string, open: readonly string[]) => {
    const run = async () => {
      const isCopied = await copyText(text);
      setRefused(isCopied ? undefined : text);
      setCopied(isCopied ? text : undefined);
      announce(isCopied ? common.act.copied : common.act.notCopied);
    };
    attempt({ verb: 'copy', open, run });
  };
  const text = draft.plain.text;
  const subject = draft.plain.subject;
  const copyAll = () => {
    copy(text, left.text);
  };
  // Whoever was quicker than the network asked before this was here.
  const asked = useRef(isWanted);
  useEffect(() => {
    if (asked.current) copyAll();
    asked.current = false;
  }, []);
  const isSaid = draft.isSpoken;
  return (
    <>
      <p class="row">
        {isSaid && (
          <button type="button" class="button" data-needs="modals" onClick={printPage}>
            {words.act.print}
          </button>
        )}
        <button type="button" class={isSaid ? 'button quiet' : 'button'} onClick={copyAll}>
          {words.act.copy}
        </button>
        {subject !== '' && (
          <button
            type="button"
            class="button quiet"
            onClick={() => {
              copy(subject, left.subject);
            }}
          >
            {words.act.copySubject}
          </button>
        )}
        {copied !== undefined && (copied === text || copied === subject) && (
          <span class="small copied">{common.act.copied}</span>
        )}
      </p>
      {refused !== undefined && <Refused text={refused} said={common.act.notCopied} />}
    </>
  );
}

function Refused({ text, said }: { readonly text: string; readonly said: string }) {
  return (
    <label class="refused">
      {said}
      <textarea readOnly rows={8} value={text} ref={(field) => field?.select()} />
    </label>
  );
}
