import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../../shared/platform/announce.ts';
import { copyText } from '../../shared/platform/copy-text.ts';
import { printPage } from '../../shared/platform/print-page.ts';
import { Button } from './Button.tsx';
import type { DeedBench } from './Deeds.tsx';

/** Copies the text, and the subject where there is one. What is spoken is rather printed. */
export function Copies({ isWanted, ...bench }: DeedBench & { readonly isWanted: boolean }) {
  const { draft, words, common, open } = bench;
  const { copied, refused, copy } = useCopy(bench);
  const { text, subject } = draft.plain;
  const copyAll = () => {
    copy(text, open.text);
  };
  // Whoever was quicker than the network asked before this was here.
  const asked = useRef(isWanted);
  useEffect(() => {
    if (asked.current) copyAll();
    asked.current = false;
  }, []);
  const copySubject = () => {
    copy(subject, open.subject);
  };
  return (
    <>
      <p class="row">
        {draft.isSpoken && <Button isMain needs="modals" label={words.act.print} onClick={printPage} />}
        <Button isMain={!draft.isSpoken} label={words.act.copy} onClick={copyAll} />
        {subject !== '' && <Button label={words.act.copySubject} onClick={copySubject} />}
        {copied !== undefined && [text, subject].includes(copied) && (
          <span class="small copied">{common.act.copied}</span>
        )}
      </p>
      {refused !== undefined && <Refused text={refused} said={common.act.notCopied} />}
    </>
  );
}

/** What was copied last, what the browser refused to copy, and how to copy. */
function useCopy({ common: { act }, attempt }: DeedBench) {
  const [copied, setCopied] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const copy = (text: string, open: readonly string[]) => {
    const run = async () => {
      const isCopied = await copyText(text);
      setRefused(isCopied ? undefined : text);
      setCopied(isCopied ? text : undefined);
      announce(isCopied ? act.copied : act.notCopied);
    };
    attempt({ verb: 'copy', open, run });
  };
  return { copied, refused, copy };
}

function Refused({ text, said }: { readonly text: string; readonly said: string }) {
  return (
    <label class="refused">
      {said}
      <textarea readOnly rows={8} value={text} ref={(field) => field?.select()} />
    </label>
  );
}
