import { useState } from 'preact/hooks';
import { Choices } from '../../shared/ui/Choices.tsx';
import type { ThanksLabels } from './labels.ts';

type Props = { readonly text: string; readonly words: ThanksLabels['card'] };

const sizes = ['a6', 'us'] as const;

/** The words on the lines of a card in its real size, large enough to copy by hand. On paper it is all that prints. */
export function Card({ text, words }: Props) {
  const [size, setSize] = useState<(typeof sizes)[number]>('a6');
  return (
    <section class="to-copy" aria-label={words.title}>
      <div class="screen">
        <Choices
          name="card-size"
          legend={words.size}
          hint={words.hint}
          choices={sizes.map((value) => ({ value, label: words.sizes[value] }))}
          value={size}
          onChoose={setSize}
        />
      </div>
      <div class={`paper-card card-${size}`}>
        {text.split(/\n+/).map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </div>
    </section>
  );
}
