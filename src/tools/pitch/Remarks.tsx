import { count, say } from '../../shared/core/say.ts';
import { leftOutOf, longestSentence, openingOf, type LeftOut } from './core/remarks.ts';
import type { ShownVersion } from './core/view.ts';
import type { PitchLabels } from './labels.ts';

type Props = { readonly version: ShownVersion; readonly words: PitchLabels; readonly lang: string };

/** What is over time and what to shorten, what was left out and why. */
export function Remarks({ version, words, lang }: Props) {
  const { tooMany, length } = version;
  const leftOut = leftOutOf(version);
  const whyOf = ({ prompt, why }: LeftOut) => say(words.out[why], { prompt: words.prompts[prompt].label });
  return (
    <>
      {tooMany > 0 && (
        <p class="problem small">
          {say(words.over, { words: count(words.words, tooMany, lang), n: length })}{' '}
          <q>{openingOf(longestSentence(version.text))}</q>
        </p>
      )}
      {leftOut.length > 0 && (
        <div class="out small">
          <p>{words.out.title}</p>
          <ul>
            {leftOut.map((one) => (
              <li key={one.prompt}>
                <q>{one.text}</q> {whyOf(one)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
