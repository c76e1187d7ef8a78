import { useEffect, useState } from 'preact/hooks';
import { count, say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { Field } from '../../shared/ui/Field.tsx';
import { act } from './act.ts';
import type { BankQuestion } from './core/bank.ts';
import { addQuestion, has, removeQuestion } from './core/edit.ts';
import { findQuestions, type Search } from './core/find.ts';
import { Failed } from './Failed.tsx';
import { Pick } from './Pick.tsx';
import { RiskMarks } from './RiskMarks.tsx';
import type { SheetParts } from './sheet-parts.ts';

/** How many questions are shown at first, and at each “Show more”. */
const batch = 12;

/** The bank, to look through by words and by part of the talk, and to take from. */
export function BankList({ onClose, ...parts }: SheetParts & { readonly onClose: () => void }) {
  const { builder, loaded, words, common } = parts;
  const [search, setSearch] = useState<Search>({ words: '', stage: '' });
  const [shown, setShown] = useState(batch);
  const change = (part: Partial<Search>) => {
    setSearch({ ...search, ...part });
    setShown(batch);
  };
  useEffect(() => {
    document.getElementById('bank-words')?.focus();
    void loaded.askBank('bank');
  }, []);
  const found = findQuestions(loaded.bank ?? [], search, builder.person.field);
  return (
    <section class="own" aria-label={words.bank.title}>
      <SearchFields search={search} onChange={change} words={words} />
      {loaded.failedAt === 'bank' && (
        <Failed
          text={words.wish.failed}
          label={words.wish.again}
          onAgain={() => void loaded.askBank('bank')}
        />
      )}
      <p class="small" role="status">
        {loaded.bank !== undefined &&
          (found.length === 0 ? words.bank.none : count(words.bank.found, found.length, common.lang))}
      </p>
      <ul class="offered plain">
        {found.slice(0, shown).map((question) => (
          <Offered key={question.id} question={question} {...parts} />
        ))}
      </ul>
      <p class="row">
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
        <button type="button" class="button quiet" onClick={onClose}>
          {words.own.close}
        </button>
      </p>
    </section>
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
      <Pick
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

function Offered({ question, builder, words, common }: SheetParts & { readonly question: BankQuestion }) {
  const { id, text, minutes, why } = question;
  const { questions } = builder.conversation;
  const isOn = has(questions, id);
  const add = () => {
    const { after } = builder.edit((now) => addQuestion(now, question));
    announce(
      say(words.said.added, { place: after.findIndex((one) => one.id === id) + 1, all: after.length }),
    );
  };
  const takeOff = () => {
    const own = questions.find((one) => one.id === id || one.bankId === id);
    const said = say(words.said.removed, { text: own?.text ?? text });
    act(
      builder,
      (now) => removeQuestion(now, own?.id ?? id),
      () => ({ said, backTo: `offered-${id}` }),
    );
  };
  return (
    <li>
      <p id={`offered-${id}-text`} class="said">
        {text}
      </p>
      <p class="small">
        {count(words.sheet.minutes, minutes, common.lang)}, {words.stages[question.stage]}. {why}
      </p>
      <RiskMarks question={question} words={words} />
      <button
        type="button"
        id={`offered-${id}`}
        class="button quiet"
        aria-pressed={isOn}
        aria-describedby={`offered-${id}-text`}
        onClick={isOn ? takeOff : add}
      >
        {isOn ? words.bank.on : words.bank.add}
      </button>
    </li>
  );
}
