import { useEffect, useRef, useState } from 'preact/hooks';
import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import { Advice } from './Advice.tsx';
import { Button } from './Button.tsx';
import type { Draft } from './core/draft.ts';
import { focusLater, type WhenBench } from './when-bench.ts';

type Props = WhenBench & {
  readonly draft: Draft;
  /** What to select when it opens: a mark that stands in the text, or `''`. */
  readonly selected: string;
};

/** The letter as paper to type on. The first change makes the words the person’s own. */
export function Editor(props: Props) {
  const {
    draft,
    acts,
    words: { letter },
    selected,
    edit,
  } = props;
  // An emptied field stays empty while it is open: the record takes an empty text for “as in the template”.
  const [emptied, setEmptied] = useState({ subject: false, text: false });
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place.current !== null) select(place.current, selected);
  }, [selected]);
  const fieldOf = (id: 'subject' | 'text') => ({
    id,
    value: emptied[id] ? '' : draft.plain[id],
    onInput: (value: string) => {
      setEmptied((is) => ({ ...is, [id]: value === '' }));
      acts.change({ [id]: value });
    },
  });
  const close = () => {
    edit(undefined);
    focusLater('change');
  };
  return (
    <div ref={place} class="editor screen">
      {draft.subject && <Field {...fieldOf('subject')} label={letter.subjectLabel} maxLength={limits.line} />}
      <Field {...fieldOf('text')} label={letter.textLabel} rows={12} maxLength={limits.text} />
      {!emptied.text && <Advice {...props} at="#text" />}
      <Button label={letter.done} onClick={close} />
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
