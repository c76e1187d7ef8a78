import { Choices } from '../../shared/ui/Choices.tsx';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { talkLengths, type Risk } from './core/bank.ts';
import { Failed } from './Failed.tsx';
import type { QuestionBuilderLabels } from './labels.ts';
import { Picker } from './Picker.tsx';
import type { SheetParts } from './sheet-parts.ts';
import type { Builder } from './use-builder.ts';

const choicesOf = <Value extends string>(options: Readonly<Record<Value, string>>) =>
  (Object.entries(options) as [Value, string][]).map(([value, label]) => ({ value, label }));

/**
 * What the questions are for: the goal, the person, the minutes. What other tools know already stands there. The click proposes, also
 * the one that Enter in a field makes: a sandboxed frame sends no submit event.
 */
export function WishForm(props: SheetParts) {
  const { builder } = props;
  const words = props.words.wish;
  return (
    <form
      class="screen wish"
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Aim builder={builder} words={words} />
      <Whom builder={builder} words={words} />
      <details class="step" open>
        <summary>{words.minutes}</summary>
        <Minutes builder={builder} words={words} />
      </details>
      <Risks builder={builder} words={words} />
      <Propose {...props} />
    </form>
  );
}

type PartProps = { readonly builder: Builder; readonly words: QuestionBuilderLabels['wish'] };

function Aim({ builder: { goal, editGoal }, words }: PartProps) {
  return (
    <>
      <Choices
        name="goal"
        legend={words.goal}
        choices={choicesOf(words.goals)}
        value={goal.kind}
        onChoose={(kind) => {
          editGoal({ kind });
        }}
      />
      <details class="step" open>
        <summary>{words.title}</summary>
        <Field
          id="goal-title"
          label={words.title}
          hint={words.titleHint}
          value={goal.title}
          maxLength={limits.line}
          onInput={(title) => {
            editGoal({ title });
          }}
        />
      </details>
    </>
  );
}

function Whom({ builder, words }: PartProps) {
  return (
    <details class="part whom" open>
      <summary>{words.whom}</summary>
      <Field
        id="person-name"
        label={words.name}
        value={builder.person.name}
        maxLength={limits.line}
        onInput={(name) => {
          builder.editPerson({ name });
        }}
      />
      <Suits builder={builder} words={words} />
    </details>
  );
}

function Suits({ builder: { person, editPerson }, words }: PartProps) {
  const { field } = person;
  // What was typed elsewhere stays, also where no pack has its name.
  const isOther = field !== '' && !Object.hasOwn(words.fields, field);
  const fields: Record<string, string> = isOther ? { ...words.fields, [field]: field } : words.fields;
  return (
    <>
      <Picker
        id="person-relation"
        label={words.relation}
        value={person.relation ?? ''}
        blank={words.unsaid}
        options={words.relations}
        onPick={(relation) => {
          editPerson({ relation: relation === '' ? null : relation });
        }}
      />
      <Picker
        id="person-seniority"
        label={words.seniority}
        value={person.seniority ?? ''}
        blank={words.unsaid}
        options={words.seniorities}
        onPick={(seniority) => {
          editPerson({ seniority: seniority === '' ? null : seniority });
        }}
      />
      <Picker
        id="person-field"
        label={words.field}
        value={field}
        blank={words.otherField}
        options={fields}
        onPick={(chosen) => {
          editPerson({ field: chosen });
        }}
      />
    </>
  );
}

function Minutes({ builder: { conversation, setMinutes }, words }: PartProps) {
  // Another tool, or a backup, may hold another length.
  const lengths = [...new Set<number>([...talkLengths, conversation.minutes])].sort((a, b) => a - b);
  return (
    <Choices
      name="minutes"
      legend={words.minutes}
      choices={lengths.map((length) => ({ value: String(length), label: String(length) }))}
      value={String(conversation.minutes)}
      onChoose={(minutes) => {
        setMinutes(Number(minutes));
      }}
    />
  );
}

function Risks({ builder: { wish, setRisks }, words }: PartProps) {
  return (
    <details class="keep">
      <summary>{words.risks}</summary>
      <p class="small">{words.risksHint}</p>
      {choicesOf<Risk>(words.allow).map(({ value, label }) => (
        <label key={value} class="tick">
          <input
            type="checkbox"
            checked={wish.risks.includes(value)}
            onChange={(event) => {
              const others = wish.risks.filter((risk) => risk !== value);
              setRisks(event.currentTarget.checked ? [...others, value] : others);
            }}
          />
          {label}
        </label>
      ))}
    </details>
  );
}

function Propose({ builder, loaded, words, common }: SheetParts) {
  const propose = async () => {
    const [parts, bank] = await Promise.all([loaded.askParts(), loaded.askBank('propose')]);
    if (parts !== undefined && bank !== undefined) parts.propose(builder, bank, words, common.lang);
  };
  const isFirst = builder.conversation.questions.length === 0;
  return (
    <div class="proposing">
      <button id="propose" type="submit" class="button" onClick={() => void propose()}>
        {isFirst ? words.wish.propose : words.wish.proposeAgain}
      </button>
      {!isFirst && <p class="small">{words.wish.keeps}</p>}
      {loaded.failedAt === 'propose' && (
        <Failed text={words.wish.failed} label={words.wish.again} onAgain={() => void propose()} />
      )}
    </div>
  );
}
