import { BankList } from './BankList.tsx';
import { OwnForm } from './OwnForm.tsx';
import type { Adding, SheetParts } from './sheet-parts.ts';

type Props = SheetParts & { readonly adding: Adding; readonly setAdding: (adding: Adding) => void };

/** Two ways to more questions: one's own words, or the bank. One is open at a time. */
export function Adder({ adding, setAdding, ...parts }: Props) {
  const { words, builder } = parts;
  const close = () => {
    builder.focusNext.current = `add-${adding ?? ''}`;
    setAdding(undefined);
  };
  const toggle = (which: Exclude<Adding, undefined>, label: string) => (
    <button
      type="button"
      id={`add-${which}`}
      class="button quiet"
      aria-expanded={adding === which}
      onClick={() => {
        setAdding(adding === which ? undefined : which);
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="adder">
      <p class="row">
        {toggle('own', words.own.open)}
        {toggle('bank', words.bank.open)}
      </p>
      {adding === 'own' && <OwnForm {...parts} onClose={close} />}
      {adding === 'bank' && <BankList {...parts} onClose={close} />}
    </div>
  );
}
