import { FileDrop } from '../../shared/ui/FileDrop.tsx';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { limits } from '../../workspace/core/limits.ts';
import { Columns } from './Columns.tsx';
import type { Context } from './context.ts';
import { hasName, type ColumnField } from './core/columns.ts';
import { peopleIn } from './core/table.ts';
import type { PeopleLabels } from './labels.ts';
import { parts } from './parts.ts';
import { Preview } from './Preview.tsx';
import { readFile, readText, type BadFile, type ReadList } from './read-list.ts';

type Props = { readonly context: Context; readonly onClose: () => void };

/** Brings a list in: choose a file or paste rows, see what would happen, do it, take it back. Nothing changes before the last click. */
export function Bring({ context, onClose }: Props) {
  const { words } = context;
  const [list, setList] = useState<ReadList>();
  const [files, setFiles] = useState(0);
  useEffect(() => {
    focusOn('bring');
    // Whoever comes in is shown there. Where it can’t be loaded now, the page tries again then and says so.
    void parts.list().catch(() => undefined);
  }, []);
  const show = (read: ReadList) => {
    setList(read);
    setFiles(files + 1);
    if (read.kind !== 'bad') focusOn('bring-preview');
  };
  const close = (focus: string) => {
    onClose();
    focusOn(focus);
  };
  const finish = (said: string) => {
    close('people');
    announce(said);
  };
  return (
    <section class="bring" aria-labelledby="bring">
      <Choose words={words} onRead={show} />
      <Outcome
        // Another file starts with its own columns.
        key={files}
        list={list}
        context={context}
        onDone={finish}
      />
      <p class="row">
        <button type="button" class="link" onClick={() => close('bring-open')}>
          {words.bring.close}
        </button>
      </p>
    </section>
  );
}

type OutcomeProps = Pick<ReadProps, 'context' | 'onDone'> & { readonly list: ReadList | undefined };

/** What came of reading: why nothing can be imported, or what would happen. */
function Outcome({ list, context, onDone }: OutcomeProps) {
  if (list === undefined) return null;
  if (list.kind !== 'bad') return <Read list={list} context={context} onDone={onDone} />;
  return (
    <p class="problem" role="alert">
      {sayProblem(list, context.words)}
    </p>
  );
}

const sayProblem = (bad: BadFile, { bring }: PeopleLabels): string =>
  say(bring.problems[bad.reason], 'row' in bad ? { row: bad.row } : {});

type ReadProps = {
  readonly list: Exclude<ReadList, BadFile>;
  readonly context: Context;
  readonly onDone: (said: string) => void;
};

function Read({ list, context, onDone }: ReadProps) {
  const { words } = context;
  const [columns, setColumns] = useState<readonly (ColumnField | null)[]>(
    list.kind === 'table' ? list.columns : [],
  );
  const canRead = list.kind === 'cards' || hasName(columns);
  const people = useMemo(
    () => (list.kind === 'cards' ? list.people : peopleIn(list, columns, words)),
    [list, columns],
  );
  return (
    <>
      {list.kind === 'table' && (
        <Columns table={list} columns={columns} setColumns={setColumns} words={words} />
      )}
      {canRead ? (
        <Preview people={people} isWindows={list.isWindows} context={context} onDone={onDone} />
      ) : (
        <p class="problem" id="bring-preview" tabIndex={-1}>
          {words.bring.problems['no-name-column']}
        </p>
      )}
    </>
  );
}

type InProps = { readonly words: PeopleLabels; readonly onRead: (list: ReadList) => void };

function Choose({ words, onRead }: InProps) {
  return (
    <>
      <h2 id="bring" tabIndex={-1}>
        {words.bring.title}
      </h2>
      <p class="small">{words.bring.intro}</p>
      <FileField words={words} onRead={onRead} />
      <Paste words={words} onRead={onRead} />
    </>
  );
}

/** The field for the file of a list. */
function FileField({ words: { bring }, onRead }: InProps) {
  return (
    <FileDrop
      id="bring"
      label={bring.choose}
      hint={bring.drop}
      accept=".csv,.tsv,.txt,.vcf,text/csv,text/vcard,text/plain"
      onFile={(file) => void readFile(file).then(onRead)}
    />
  );
}

function Paste({ words: { bring }, onRead }: InProps) {
  const [text, setText] = useState('');
  return (
    <details class="keep">
      <summary>{bring.paste}</summary>
      <div class="field">
        <textarea
          id="bring-paste"
          rows={4}
          aria-label={bring.paste}
          autoComplete="off"
          maxLength={limits.text * 100}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </div>
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          onRead(readText(text));
        }}
      >
        {bring.read}
      </button>
    </details>
  );
}
