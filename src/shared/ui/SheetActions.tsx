import { useState } from 'preact/hooks';
import type { Sheet } from '../core/sheet.ts';
import { announce } from '../platform/announce.ts';
import { copyText } from '../platform/copy-text.ts';
import { printPage } from '../platform/print-page.ts';
import type { LinkToMake } from './HandOver.tsx';
import type { CommonLabels } from './labels.ts';

type Props = {
  readonly sheet: Sheet;
  readonly words: CommonLabels;
  /** How to make a link that hands over what is on the sheet; without it none is offered. */
  readonly link?: LinkToMake | undefined;
};

/** Loaded when a pointer or the keyboard comes near: few visitors copy, and all of them load the tool. */
const writers = () => import('../core/sheet-text.ts');

/** Print, copy, download and hand over: the same sheet in each. Where copying is refused, the text is shown selected. */
export function SheetActions({ sheet, words, link }: Props) {
  const { act } = words;
  return (
    <div onPointerEnter={() => void writers()} onFocusCapture={() => void writers()}>
      <div class="row">
        <button type="button" class="button" data-needs="modals" onClick={printPage}>
          {act.print}
        </button>
        <CopyButton text={async () => (await writers()).sheetText(sheet)} label={act.copy} words={act} />
      </div>
      <details class="keep">
        <summary>{act.more}</summary>
        <Downloads sheet={sheet} words={words} />
        {link && <LinkButton link={link} source={sheet} words={words} />}
      </details>
    </div>
  );
}

const forms = ['docx', 'md', 'txt'] as const;

function Downloads({ sheet, words: { act, handOver } }: Omit<Props, 'link'>) {
  const [hasFailed, setHasFailed] = useState(false);
  const save = async (form: (typeof forms)[number]) => {
    try {
      const { saveSheet } = await import('./save-sheet.ts');
      await saveSheet(sheet, form);
      setHasFailed(false);
    } catch {
      setHasFailed(true);
    }
  };
  return (
    <p class="row" data-needs="downloads">
      {forms.map((form) => (
        <button type="button" class="button quiet" onClick={() => void save(form)}>
          {act[form]}
        </button>
      ))}
      {hasFailed && <span role="alert">{handOver.failed}</span>}
    </p>
  );
}

type LinkProps = {
  readonly link: LinkToMake;
  /** What the link is made from, such as a sheet: when it changes, the link is made anew. */
  readonly source: unknown;
  readonly words: CommonLabels;
};

/** Makes a link to hand over. Few do, so what makes and shows it is loaded at the click. */
export function LinkButton(props: LinkProps) {
  const { act, handOver } = props.words;
  const [part, setPart] = useState<typeof import('./HandOver.tsx')>();
  const [hasFailed, setHasFailed] = useState(false);
  const load = () => {
    import('./HandOver.tsx').then(setPart, () => {
      setHasFailed(true);
    });
  };
  if (part !== undefined) return <part.HandOver {...props} />;
  return (
    <p class="row">
      <button type="button" class="button quiet" onClick={load}>
        {act.link}
      </button>
      {hasFailed && <span role="alert">{handOver.failed}</span>}
    </p>
  );
}

type CopyProps = {
  /** Made at the click, so that nothing is worked out that nobody asked for. */
  readonly text: () => string | Promise<string>;
  readonly label: string;
  readonly words: CommonLabels['act'];
  /** The id of what the button belongs to, where the page has more of its kind. */
  readonly about?: string;
};

/** Copies a text and says so; where the browser refuses, shows it selected. */
export function CopyButton({ text, label, words, about }: CopyProps) {
  const [refused, setRefused] = useState<string>();
  const copy = async () => {
    const copied = await text();
    const isCopied = await copyText(copied);
    setRefused(isCopied ? undefined : copied);
    announce(isCopied ? words.copied : words.notCopied);
  };
  return (
    <>
      <button type="button" class="button quiet" aria-describedby={about} onClick={() => void copy()}>
        {label}
      </button>
      {refused !== undefined && (
        <label class="refused">
          {words.notCopied}
          <textarea
            readOnly
            rows={6}
            value={refused}
            ref={(field) => {
              field?.select();
            }}
          />
        </label>
      )}
    </>
  );
}
