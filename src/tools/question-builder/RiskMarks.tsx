import type { BankQuestion } from './core/bank.ts';
import type { QuestionBuilderLabels } from './labels.ts';

type Props = { readonly question: BankQuestion; readonly words: QuestionBuilderLabels };

/** What may go wrong with a question, in words, and how to ask it well. Nothing where nothing may. */
export function RiskMarks({ question: { risks, askWell }, words: { item } }: Props) {
  if (risks.length === 0) return null;
  return (
    <p class="small risk">
      <b>{risks.map((risk) => item.risks[risk]).join(' ')}</b> {askWell}
    </p>
  );
}
