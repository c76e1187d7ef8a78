import { count, say } from '../../shared/core/say.ts';
import type { Conversation } from '../../workspace/core/conversation.ts';
import { spansOf, viewOf } from './core/view.ts';
import type { QuestionBuilderLabels } from './labels.ts';

type Props = Pick<Conversation, 'questions' | 'minutes'> & {
  readonly words: QuestionBuilderLabels;
  readonly lang: string;
};

/** The minutes as a bar, a piece a question; the sentence below says the same. */
export function MinutesBar({ questions, minutes, words, lang }: Props) {
  const { used, over } = viewOf(questions, minutes);
  const whole = Math.max(used, minutes);
  return (
    <>
      <svg
        class="minutes-bar"
        viewBox={`0 0 ${String(whole)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {spansOf(questions, minutes).map(({ id, kind, from, minutes: length }) => (
          <rect key={id} class={kind} vector-effect="non-scaling-stroke" x={from} width={length} height={1} />
        ))}
        {over > 0 && (
          <line class="end" vector-effect="non-scaling-stroke" x1={minutes} x2={minutes} y1={0} y2={1} />
        )}
      </svg>
      <p class="small">{minutesText({ questions, minutes, words, lang })}</p>
    </>
  );
}

/** “17 of 20 minutes planned. Three left to breathe.” */
function minutesText({ questions, minutes, words: { bar, numbers }, lang }: Props): string {
  const { used, left, over } = viewOf(questions, minutes);
  const small = numbers.split(' ')[left] ?? String(left);
  const rest = over > 0 ? count(bar.over, over, lang) : left > 0 ? say(bar.left, { left: small }) : bar.full;
  return `${say(bar.used, { used, minutes })} ${rest}`;
}
