import type { Status } from '../../storage/core/status.ts';
import { count } from '../core/say.ts';
import { saveFile } from '../platform/save-file.ts';
import type { CommonLabels } from './labels.ts';

/** What keeps work from being saved. */
export type Trouble = Exclude<Status, { kind: 'unopened' | 'empty' | 'waiting' | 'saved' }>;

type Props = {
  readonly status: Trouble;
  readonly words: CommonLabels;
  readonly onStartAfresh: (slot: string) => void;
};

/** Says why the work is not saved, what is safe, and what to do. Announced at once. Loaded when there is trouble. */
export function SaveTrouble({ status, words, onStartAfresh }: Props) {
  const { saved } = words;
  switch (status.kind) {
    case 'dropped':
      return <p role="status">{count(saved.dropped, status.count, words.lang)}</p>;
    case 'memory':
    case 'full':
    case 'refused':
      return <p role="alert">{saved[status.kind]}</p>;
    case 'newer':
      return <Newer words={words} />;
    case 'damaged':
      return <Damaged status={status} words={words} onStartAfresh={onStartAfresh} />;
  }
}

function Newer({ words: { saved } }: Pick<Props, 'words'>) {
  const reload = () => {
    location.reload();
  };
  return (
    <div role="alert">
      <p>{saved.newer}</p>
      <button type="button" class="button quiet" onClick={reload}>
        {saved.reload}
      </button>
    </div>
  );
}

type DamagedProps = Pick<Props, 'words' | 'onStartAfresh'> & {
  readonly status: Extract<Status, { kind: 'damaged' }>;
};

function Damaged({ status: { slot, text, isCopied }, words: { saved }, onStartAfresh }: DamagedProps) {
  const download = () => {
    saveFile({ name: `askwell-${slot.replace('/', '-')}.txt`, type: 'text/plain', text });
  };
  return (
    <div role="alert">
      <p>
        {saved.damaged} {isCopied && saved.damagedCopied}
      </p>
      <p class="row">
        <button type="button" class="button" onClick={download}>
          {saved.downloadDamaged}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            onStartAfresh(slot);
          }}
        >
          {saved.startAfresh}
        </button>
      </p>
    </div>
  );
}
