import { Choices } from '../../shared/ui/Choices.tsx';
import type { Bench } from './use-acts.ts';

/** The versions side by side, each with when to pick it. Choosing one gives up the person’s own words, which can be had back. */
export function Approaches({ work: { draft }, acts, words }: Bench) {
  const { approaches } = draft?.template ?? {};
  if (approaches === undefined) return null;
  return (
    <div class="approaches">
      <Choices
        name="approach"
        legend={words.approach}
        choices={approaches.map(({ id, name, when }) => ({
          value: id,
          label: (
            <>
              <b>{name}</b> {when}
            </>
          ),
        }))}
        value={draft?.approach?.id ?? null}
        onChoose={(approachId) => acts?.replaceOwn(words.undo.approach, { approachId })}
      />
    </div>
  );
}
