import { useState } from 'preact/hooks';
import type { Person } from '../../workspace/core/person.ts';
import type { PeopleLabels } from './labels.ts';

type Props = {
  readonly people: readonly Person[];
  readonly everybody: readonly Person[];
  readonly words: PeopleLabels;
};

/** The list as files for other programs. What writes them is loaded at the click. */
export function Take({ people, everybody, words }: Props) {
  const [hasFailed, setHasFailed] = useState(false);
  const save = (form: 'csv' | 'vcard') => {
    import('./save-people.ts')
      .then(({ savePeople }) => {
        savePeople(form, people, everybody, words);
        setHasFailed(false);
      })
      .catch(() => {
        setHasFailed(true);
      });
  };
  return (
    <p class="row" data-needs="downloads">
      {(['csv', 'vcard'] as const).map((form) => (
        <button
          key={form}
          type="button"
          class="button quiet"
          onClick={() => {
            save(form);
          }}
        >
          {words.take[form]}
        </button>
      ))}
      {hasFailed && <span role="alert">{words.take.failed}</span>}
    </p>
  );
}
