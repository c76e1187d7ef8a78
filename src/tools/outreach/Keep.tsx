import { useState } from 'preact/hooks';
import { linkToMake } from '../../handover/offer.ts';
import { announce } from '../../shared/platform/announce.ts';
import { printPage } from '../../shared/platform/print-page.ts';
import { LinkButton } from '../../shared/ui/SheetActions.tsx';
import { Button } from './Button.tsx';
import { kinds } from './core/kinds.ts';
import type { DeedBench } from './Deeds.tsx';

type Format = 'eml' | 'txt' | 'md';

/** Files and paper. */
export function Keep(bench: DeedBench) {
  const { draft, words, common } = bench;
  const { save, hasFailed } = useSave(bench);
  const formats: readonly (readonly [Format, string])[] = [
    ...(draft.channel === 'email' ? [['eml', words.act.eml] as const] : []),
    ['txt', common.act.txt],
    ['md', common.act.md],
  ];
  return (
    <details class="keep">
      <summary>{common.act.more}</summary>
      <p class="row" data-needs="downloads">
        {formats.map(([format, label]) => (
          <Button key={format} label={label} onClick={save(format)} />
        ))}
        {!draft.isSpoken && <Button label={words.act.print} onClick={printPage} />}
      </p>
      <LinkButton link={linkOf(bench)} source={draft.plain} words={common} />
      {hasFailed && (
        <p class="problem" role="alert">
          {words.act.notLoaded}
        </p>
      )}
    </details>
  );
}

/** Hands over the message in the words in which it would be sent. */
const linkOf = ({ draft: { kind, channel, plain }, common }: DeedBench) =>
  linkToMake({ kind: 'message', message: { purpose: kinds[kind], channel, ...plain } }, common.openAddress);

/** What writes a file is loaded for the file that is asked for. */
function useSave(bench: DeedBench) {
  const [hasFailed, setFailed] = useState(false);
  const save = (format: Format) => () => {
    const run = () =>
      import('./save-message.ts').then(
        ({ saveMessage }) => {
          saveMessage(format, bench);
          setFailed(false);
          announce(bench.words.act.downloaded);
        },
        () => {
          setFailed(true);
        },
      );
    bench.attempt({ verb: 'save', open: bench.open.all, run });
  };
  return { save, hasFailed };
}
