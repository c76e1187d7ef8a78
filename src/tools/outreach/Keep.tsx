import { useState } from 'preact/hooks';
import { linkToMake } from '../../handover/offer.ts';
import { announce } from '../../shared/platform/announce.ts';
import { printPage } from '../../shared/platform/print-page.ts';
import { LinkButton } from '../../shared/ui/SheetActions.tsx';
import { kinds } from './core/kinds.ts';
import type { DeedBench } from './Deeds.tsx';

type Format = 'eml' | 'txt' | 'md';

/** Files and paper. What writes a file is loaded for the file that is asked for. */
export function Keep(bench: DeedBench) {
  const { draft, words, common, attempt } = bench;
  const [hasFailed, setFailed] = useState(false);
  const save = (format: Format) => () => {
    const run = () =>
      import('./save-message.ts').then(
        ({ saveMessage }) => {
          saveMessage(format, bench);
          setFailed(false);
          announce(words.act.downloaded);
        },
        () => {
          setFailed(true);
        },
      );
    attempt({ verb: 'save', open: bench.open.all, run });
  };
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
          <button key={format} type="button" class="button quiet" onClick={save(format)}>
            {label}
          </button>
        ))}
        {!draft.isSpoken && (
          <button type="button" class="button quiet" onClick={printPage}>
            {words.act.print}
          </button>
        )}
      </p>
      <LinkButton
        link={linkToMake(
          {
            kind: 'message',
            message: { purpose: kinds[draft.kind], channel: draft.channel, ...draft.plain },
          },
          common.openAddress,
        )}
        source={draft.plain}
        words={common}
      />
      {hasFailed && (
        <p class="problem" role="alert">
          {words.act.notLoaded}
        </p>
      )}
    </details>
  );
}
