import { useState } from 'preact/hooks';
import { announce } from '../../shared/platform/announce.ts';
import { printPage } from '../../shared/platform/print-page.ts';
import { Button } from './Button.tsx';
import type { DeedBench } from './Deeds.tsx';

type Format = 'eml' | 'txt' | 'md';

/** Files and paper. */
export function Keep(bench: DeedBench) {
  const { draft, words, common } = bench;
  const { save, hasFailed } = useSave(bench);
  const formats: readonly (readonly [Format, string])[] = [
    ...(draft.channel === 'email' ? [['eml', words.act.eml] as const] : []),
    ['txt', common.act.text],
    ['md', common.act.markdown],
  ];
  return (
    <details class="keep">
      <summary>{common.act.more}</summary>
      <p class="row">
        {formats.map(([format, label]) => (
          <Button key={format} label={label} onClick={save(format)} />
        ))}
        {!draft.isSpoken && <Button label={words.act.print} onClick={printPage} />}
      </p>
      {hasFailed && (
        <p class="problem" role="alert">
          {words.act.notLoaded}
        </p>
      )}
    </details>
  );
}

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
