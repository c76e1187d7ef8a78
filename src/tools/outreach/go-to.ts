import type { Bench } from './use-acts.ts';

/** Goes to where a blank is filled: its field, or its mark in a text that the person changed by hand. */
export function goTo({ work, edit }: Pick<Bench, 'work' | 'edit'>, blank: string): void {
  const mark = `[${work.blanks.find(({ id }) => id === blank)?.label ?? ''}]`;
  const { subject = '', text = '' } = work.choice.message ?? {};
  if (`${subject}\n${text}`.includes(mark)) edit(mark);
  else {
    const field = document.getElementById(`blank-${blank}`);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
  }
}
