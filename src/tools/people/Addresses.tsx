import { say } from '../../shared/core/say.ts';
import { focusOn } from '../../shared/platform/focus-on.ts';
import { limits } from '../../workspace/core/limits.ts';
import type { Address, Person } from '../../workspace/core/person.ts';
import type { Kept } from '../../workspace/workspace.ts';
import type { Context } from './context.ts';
import { choicesOf } from './core/choices.ts';
import { addAddress, changeAddress, putAddress, removeAddress } from './core/edit.ts';
import { nameOf } from './core/sheet.ts';

type Props = { readonly person: Person; readonly record: Kept<Person>; readonly context: Context };

/** The ways to reach somebody. */
export function Addresses({ person, record, context }: Props) {
  const { words, thread } = context;
  const add = () => {
    const id = thread.workspace.newId();
    const hasEmail = person.addresses.some(({ kind }) => kind === 'email');
    record.edit((value) => addAddress(value, id, hasEmail ? 'link' : 'email'));
    focusOn(`address-${id}`);
  };
  return (
    <fieldset class="addresses">
      <legend>{words.person.addresses}</legend>
      {person.addresses.map((address, at) => (
        <AddressRow key={address.id} {...{ address, at, person, record, context }} />
      ))}
      <button type="button" class="link" id={`add-address-${person.id}`} onClick={add}>
        {words.person.addAddress}
      </button>
    </fieldset>
  );
}

type RowProps = Props & { readonly address: Address; readonly at: number };

function AddressRow({ address, at, person, record, context: { words, undo } }: RowProps) {
  const { id } = address;
  const n = at + 1;
  const change = (changed: Partial<Address>) => {
    record.edit((value) => changeAddress(value, id, changed));
  };
  const remove = () => {
    record.edit((value) => removeAddress(value, id));
    focusOn(`add-address-${person.id}`);
    undo.offerUndo(say(words.person.addressRemoved, { name: nameOf(person, words) }), () => {
      record.edit((value) => putAddress(value, address, at));
      focusOn(`address-${id}`);
    });
  };
  return (
    <div class="address field">
      <KindSelect address={address} n={n} change={change} words={words} />
      <input
        id={`address-${id}`}
        aria-label={say(words.person.address, { n })}
        autoComplete="off"
        maxLength={limits.line}
        value={address.text}
        onInput={(event) => {
          change({ text: event.currentTarget.value });
        }}
      />
      <button type="button" class="link" onClick={remove}>
        {words.person.removeAddress}
        <span class="hidden"> {address.text}</span>
      </button>
    </div>
  );
}

type KindProps = Pick<RowProps, 'address'> & {
  readonly n: number;
  readonly change: (changed: Partial<Address>) => void;
  readonly words: Context['words'];
};

function KindSelect({ address, n, change, words }: KindProps) {
  return (
    <select
      aria-label={say(words.person.kindOf, { n })}
      autocomplete="off"
      value={address.kind}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        const kind = choicesOf(words.kinds).find(([one]) => one === chosen)?.[0];
        if (kind !== undefined) change({ kind });
      }}
    >
      {choicesOf(words.kinds).map(([kind, said]) => (
        <option key={kind} value={kind} selected={kind === address.kind}>
          {said}
        </option>
      ))}
    </select>
  );
}
