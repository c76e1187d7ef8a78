import { Field } from '../../shared/ui/Field.tsx';
import { limits } from '../../workspace/core/limits.ts';
import type { Pitch } from '../../workspace/core/pitch.ts';
import { promptOrder } from './core/prompts.ts';
import { answer } from './core/edit.ts';
import type { PitchLabels } from './labels.ts';

type Props = {
  readonly pitch: Pitch;
  readonly edit: (change: (pitch: Pitch) => Pitch) => void;
  readonly words: PitchLabels;
};

/** The four prompts in the order in which they are said, each with a vague line and a better one. */
export function Prompts({ pitch, edit, words }: Props) {
  return (
    <div class="screen">
      <p class="small">{words.intro}</p>
      {promptOrder.map((prompt) => {
        const { label, hint, vague, better } = words.prompts[prompt];
        return (
          <details key={prompt} class="step" open>
            <summary>{label}</summary>
            <Field
              id={prompt}
              label={label}
              hint={hint}
              rows={2}
              maxLength={limits.note}
              value={pitch[prompt]}
              onInput={(text) => {
                edit((before) => answer(before, prompt, text));
              }}
            >
              <p class="pair small">
                <span class="hidden">{words.vague} </span>
                <s>{vague}</s>
                <br />
                <span class="hidden">{words.better} </span>
                <span class="said">{better}</span>
              </p>
            </Field>
          </details>
        );
      })}
    </div>
  );
}
