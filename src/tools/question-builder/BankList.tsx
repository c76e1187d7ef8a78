import { useEffect, useState } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { Field } from '../../shared/ui/Field.tsx';
import type { Question } from '../../workspace/core/conversation-parts.ts';
import { act } from './act.ts';
import type { BankQuestion } from './core/bank.ts';
import { addQuestion, removeQuestion } from './core/edit.ts';
import { findQuestions, type Search } from './core/find.ts';
import { Failed } from './Failed.tsx';
import { Picker } from './Picker.tsx';
import { RiskMarks } from './RiskMarks.tsx';
import type { SheetParts } from './sheet-parts.ts';

/** How many questions are shown at first, and at each “Show more”. */
const batch = 12;

/** The bank, to look through by words and by part of the talk, and to take from. */
export function BankList({ onClose, ...parts }: SheetParts & { readonly onClose: () => void }) {
  const { builder, loaded, words } = parts;
  const { bank, failedAt, askBank } = loaded;
  const [search, setSearch] = useState<Search>({ words: '', stage: '' });
  useEffect(() => {
    document.getElementById('bank-words')?.focus();
    void askBank('bank');
  }, []);
  return (
    <section class="own" aria-label={words.bank.title}>
      <SearchFields
        search={search}
        onChange={(part) => {
          setSearch({ ...search, ...part });
        }}
        words={words}
      />
      {failedAt === 'bank' && (
        <Failed text={words.wish.failed} label={words.wish.again} onAgain={() => void askBank('bank')} />
      )}
      {bank !== undefined && (
        <Found
          key={search.stage + search.words}
          found={findQuestions(bank, search, builder.person.field)}
          {...parts}
        />
      )}
      <p class="row">
        <button type="button" class="button quiet" onClick={onClose}>
          {words.own.close}
        </button>
      </p>
    </section>
  );
}

function Found({ found, ...parts }: SheetParts & { readonly found: readonly BankQuestion[] }) {
  const { words, common } = parts;
  const [shown, setShown] = useState(batch);
  return (
    <>
      <p class="small" role="status">
        {found.length === 0 ? words.bank.none : count(words.bank.found, found.length, common.lang)}
      </p>
      <ul class="offered plain">
        {found.slice(0, shown).map((question) => (
          <Offered key={question.id} question={question} {...parts} />
        ))}
      </ul>
      {found.length > shown && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            setShown(shown + batch);
          }}
        >
          {words.bank.more}
        </button>
      )}
    </>
  );
}

type SearchProps = Pick<SheetParts, 'words'> & {
  readonly search: Search;
  readonly onChange: (part: Partial<Search>) => void;
};

function SearchFields({ search, onChange, words }: SearchProps) {
  return (
    <div class="pair">
      <Field
        id="bank-words"
        label={words.bank.words}
        value={search.words}
        maxLength={100}
        onInput={(typed) => {
          onChange({ words: typed });
        }}
      />
      <Picker
        id="bank-stage"
        label={words.bank.stage}
        value={search.stage}
        blank={words.bank.all}
        options={words.stages}
        onPick={(stage) => {
          onChange({ stage });
        }}
      />
    </div>
  );
}

function Offered(props: SheetParts & { readonly question: BankQuestion }) {
  const { question, words, common } = props;
  const { id, text, minutes, why, stage } = question;
  return (
    <li>
      <div>
        <p id={`offered-${id}-text`} class="said">
          {text}
        </p>
        <p class="small">
          {words.stages[stage]} · {count(words.sheet.minutes, minutes, common.lang)}
        </p>
        <p class="small">{why}</p>
        <RiskMarks question={question} words={words} />
      </div>
      <Take {...props} />
    </li>
  );
}

/** Puts a question on the list, or takes it off again. */
function Take({ question, builder, words }: SheetParts & { readonly question: BankQuestion }) {
  const { id } = question;
  const there = builder.conversation.questions.find((one) => one.id === id || one.bankId === id);
  const add = () => {
    const { after } = builder.edit((now) => addQuestion(now, question));
    const place = after.findIndex((one) => one.id === id) + 1;
    announce(say(words.said.added, { place, all: after.length }));
  };
  const takeOff = (off: Question) => {
    const told = { said: say(words.said.removed, { text: off.text }), backTo: `offered-${id}` };
    act(
      builder,
      (now) => removeQuestion(now, off.id),
      () => told,
    );
  };
  return (
    <button
      type="button"
      id={`offered-${id}`}
      class="button quiet"
      aria-pressed={there !== undefined}
      aria-describedby={`offered-${id}-text`}
      onClick={() => {
        if (there === undefined) add();
        else takeOff(there);
      }}
    >
      {there === undefined ? words.bank.add : words.bank.on}
    </button>
  );
}
