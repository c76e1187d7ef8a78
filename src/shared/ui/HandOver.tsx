import { forget } from './forget.ts';
import { useEffect, useState } from 'preact/hooks';
import { count, say } from '../core/say.ts';
import { announce } from '../platform/announce.ts';
import { saveFile, type FileToSave } from '../platform/save-file.ts';
import { handOverLabels } from './hand-over-labels.ts';
import type { CommonLabels } from './labels.ts';
import { CopyButton } from './SheetActions.tsx';
import './hand-over.css';

/**
 * What came of making a link. `isLong`: some mail programs would cut it. `file`: a link can’t be made, and the same is in a file that
 * a backup’s reader takes in. `nothing`: there are no words in it yet.
 */
export type LinkMade =
  | { readonly kind: 'link'; readonly address: string; readonly isLong: boolean }
  | { readonly kind: 'file'; readonly why: 'unsupported' | 'tooLong'; readonly file: FileToSave }
  | { readonly kind: 'nothing' };

/**
 * How a tool makes its link. `name` is the other person’s, where the link says it: the maker may leave it out, and `make` is then
 * called with `false`.
 */
export type LinkToMake = {
  readonly kind: 'questions' | 'pitch' | 'message' | 'conversation' | 'assignment';
  readonly name: string;
  readonly make: (isNamed: boolean) => Promise<LinkMade>;
};

type Props = { readonly link: LinkToMake; readonly source: unknown; readonly words: CommonLabels };

const labelsIn = ({ lang }: CommonLabels) => handOverLabels[lang as keyof typeof handOverLabels];

/** The link to hand over, made anew when its source changes, so that it never says what was before. */
export function HandOver({ link, source, words }: Props) {
  const [isNamed, setIsNamed] = useState(true);
  const made = useMade(link, JSON.stringify(source), isNamed);
  const handOver = labelsIn(words);
  if (made === undefined) return null;
  if (made === 'failed') return <p class="problem">{words.handOver.failed}</p>;
  if (made.kind === 'nothing') return <p class="problem">{handOver.nothing}</p>;
  if (made.kind === 'file') return <File made={made} words={words} />;
  return (
    <div class="hand-over">
      <Address address={made.address} words={words} />
      {link.name !== '' && (
        <label class="unname">
          <input
            type="checkbox"
            ref={forget}
            checked={!isNamed}
            onChange={() => {
              setIsNamed(!isNamed);
            }}
          />
          <span>{say(handOver.unname, { name: link.name })}</span>
        </label>
      )}
      <p class="small">
        {say(handOver.says, { parts: handOver.inIt[partsIn(link, isNamed)] })}{' '}
        {count(handOver.characters, made.address.length, words.lang)}.
      </p>
      {made.isLong && <p class="problem">{say(handOver.long, { n: (8000).toLocaleString(words.lang) })}</p>}
    </div>
  );
}

const partsIn = ({ kind, name }: LinkToMake, isNamed: boolean) =>
  kind === 'questions' && !(isNamed && name !== '') ? 'unnamed' : kind;

/** `says` is what the link is made from, as a text. A link that was overtaken by a later one is dropped. */
function useMade({ make }: LinkToMake, says: string, isNamed: boolean): LinkMade | 'failed' | undefined {
  const [made, setMade] = useState<LinkMade | 'failed'>();
  useEffect(() => {
    let isLatest = true;
    const show = (next: LinkMade | 'failed') => {
      if (isLatest) setMade(next);
    };
    make(isNamed).then(show, () => {
      show('failed');
    });
    return () => {
      isLatest = false;
    };
  }, [says, isNamed]);
  return made;
}

function Address({ address, words }: { readonly address: string; readonly words: CommonLabels }) {
  const handOver = labelsIn(words);
  useEffect(() => {
    announce(handOver.ready);
  }, []);
  return (
    <>
      <label>
        {handOver.title}
        <input type="url" readOnly value={address} ref={selectOnce} onFocus={selectAll} />
      </label>
      <p class="row">
        <CopyButton text={() => address} label={handOver.copy} words={words.act} />
      </p>
    </>
  );
}

/** The same function at every drawing, so that it is called when the field appears and not again. */
const selectOnce = (field: HTMLInputElement | null) => {
  field?.focus();
  field?.select();
};

const selectAll = (event: FocusEvent) => {
  (event.currentTarget as HTMLInputElement).select();
};

function File({
  made,
  words,
}: {
  readonly made: Extract<LinkMade, { kind: 'file' }>;
  readonly words: CommonLabels;
}) {
  const handOver = labelsIn(words);
  return (
    <>
      <p class="problem">{handOver[made.why]}</p>
      <p class="row" data-needs="downloads">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            saveFile(made.file);
          }}
        >
          {handOver.file}
        </button>
      </p>
    </>
  );
}
