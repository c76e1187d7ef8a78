import type { Bench } from './use-acts.ts';

/** The versions side by side, each with when to pick it: one is chosen, as among radio buttons. */
export function Approaches({ work: { draft }, acts, words }: Bench) {
  const { approaches = [] } = draft?.template ?? {};
  if (approaches.length === 0) return null;
  return (
    <fieldset class="choices approaches">
      <legend>{words.approach}</legend>
      <div>
        {approaches.map(({ id, name, when }) => (
          <label key={id}>
            <input
              type="radio"
              name="approach"
              value={id}
              checked={id === draft?.approach?.id}
              autoComplete="off"
              onChange={() => acts?.replaceOwn(words.undo.approach, { approachId: id })}
            />
            <span>
              <b>{name}</b> <small>{when}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
