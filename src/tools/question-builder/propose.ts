import { count, say } from '../../shared/core/say.ts';
import { announce } from '../../shared/platform/announce.ts';
import { act } from './act.ts';
import { proposeAgenda, worthKeeping } from './core/agenda.ts';
import type { BankQuestion } from './core/bank.ts';
import { viewOf } from './core/view.ts';
import type { QuestionBuilderLabels } from './labels.ts';
import type { Builder } from './use-builder.ts';

/** Proposes an agenda around what is worth keeping, and says what came of it. What it replaces can be had back. */
export function propose(
  builder: Builder,
  bank: readonly BankQuestion[],
  words: QuestionBuilderLabels,
  lang: string,
): void {
  const { seed, wish } = builder;
  const isFirst = builder.conversation.questions.length === 0;
  seed.current = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  const make = (questions: Parameters<typeof worthKeeping>[0]) =>
    proposeAgenda(bank, wish, seed.current, worthKeeping(questions, bank));
  builder.serveGoal();
  if (!isFirst) {
    act(builder, make, () => ({ said: words.said.proposedAgain, backTo: 'propose' }));
    return;
  }
  const { after } = builder.edit(make);
  const { used } = viewOf(after, wish.minutes);
  announce(
    say(words.said.proposed, {
      questions: count(words.questions, after.length, lang),
      used: say(words.bar.used, { used, minutes: wish.minutes }),
    }),
  );
}
