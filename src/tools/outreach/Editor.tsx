import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Draft } from './core/draft.ts';
import type { Acts, Bench } from './use-acts.ts';
import { focusLater } from './when-bench.ts';

type Props = Bench & {
  readonly acts: Acts;
  readonly draft: Draft;
  /** What to select when it opens: a mark that stands in the text, or `''`. */
  readonly selected: string;
};

/** The letter as paper to type on. The first change makes the words the person’s own. Loaded when somebody wants to type. */
export function Editor({ draft, acts, words: { letter }, selected, edit }: Props) {
  // An emptied field stays empty while it is open: the record takes an empty text for “as in the template”.
  const [isEmptied, setEmptied] = useState({ subject: false, text: false });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) select(place.current, selected);
  }, [selected]);
  const change = (field: 'subject' | 'text') => (value: string) => {
    setEmptied((is) => ({ ...is, [field]: value === '' }));
    acts.change({ [field]: value });
  };
  return (
    <div ref={place} class="editor screen">
      {draft.subject && (
        <Field
          id="subject"
          label={letter.subjectLabel}
          value={isEmptied.subject ? '' : draft.plain.subject}
          maxLength={limits.line}
          onInput={change('subject')}
        />
      )}
      <Field
        id="text"
        label={letter.textLabel}
        rows={12}
        value={isEmptied.text ? '' : draft.plain.text}
        maxLength={limits.text}
        onInput={change('text')}
      />
      <p class="row">
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            edit(undefined);
            focusLater('change');
          }}
        >
          {letter.done}
        </button>
      </p>
    </div>
  );
}

function select(place: HTMLElement, words: string): void {
  const fields = [...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
  const field = fields.find(({ value }) => words !== '' && value.includes(words)) ?? fields.at(-1);
  const at = field?.value.indexOf(words) ?? -1;
  field?.focus();
  if (words !== '' && at >= 0) field?.setSelectionRange(at, at + words.length);
}
