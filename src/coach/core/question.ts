import { openForm } from './better.ts';
import { questionsOf } from './clauses.ts';
import type { Coach, Hit } from './coach.ts';
import { whole } from './coach.ts';
import { googleableIn } from './googleable.ts';
import { jobQuestionIn } from './job.ts';
import { leadingIn } from './leading.ts';
import { isOpen } from './openness.ts';
import { isAboutPay, personalIn } from './personal.ts';
import { sentenceSpan } from './phrase.ts';
import type { Reading } from './reading.ts';
import { countWords } from './words.ts';

/** More words than this are too many for one question. */
export const questionWords = 35;

/** So many things joined to one question are a list. */
const mostJoints = 3;

/** The coach for a question that shall be asked in the talk. */
export const question: Coach = {
  labels: {
    open: (reading) => questionsOf(reading).some(isOpen),
    googleable: (reading) => googleableIn(reading) !== null,
    asks_for_job: (reading) => jobQuestionIn(reading) !== null,
    personal_or_sensitive: (reading) => personalIn(reading) !== null,
    compound: (reading) => questionsOf(reading).length > 1,
    too_long: (_, text) => countWords(text) > questionWords,
  },
  rules: [
    ['personal', tooPersonal],
    ['job-question', jobQuestionIn],
    ['too-long', tooLong],
    ['compound', secondQuestion],
    ['many-ideas', manyIdeas],
    ['googleable', googleableIn],
    ['leading', leadingIn],
    ['closed', closedQuestion],
  ],
};

function tooPersonal(reading: Reading): Hit | null {
  const span = personalIn(reading);
  return span === null ? null : { ...span, ...(isAboutPay(reading) && { values: { pay: 1 } }) };
}

function tooLong(_: Reading, text: string): Hit | null {
  const n = countWords(text);
  return n > questionWords ? { ...whole(text), values: { n } } : null;
}

function secondQuestion(reading: Reading): Hit | null {
  const second = questionsOf(reading)[1];
  return second === undefined
    ? null
    : sentenceSpan(reading, { ...second.sentence, start: second.sentence.start + second.at });
}

/** One question that carries a list: "your path, your team, the pay and the hours". */
function manyIdeas(reading: Reading, text: string): Hit | null {
  if (questionsOf(reading).length !== 1) return null;
  const n =
    text.match(/, (?!and |or )(?=\w+ \w+)|\band\b|\bas well as\b|\balong with\b|\bplus\b/gi)?.length ?? 0;
  return n >= mostJoints ? { ...whole(text), values: { n: n + 1 } } : null;
}

/** Short answers that lead on: who else, which one, what was left out. Each is a question that people are glad to have asked. */
const leadsOn =
  /^(?:who(?:m|se)?|which|is there any(?:thing|one|body))\b|^(?:where|when)\b(?! (?:do|did|were|was|are) you\b)/;

function closedQuestion(reading: Reading): Hit | null {
  const asked = questionsOf(reading);
  const first = asked[0];
  if (first === undefined || asked.some((one) => isOpen(one) || leadsOn.test(one.words))) return null;
  const better = openForm(first);
  return { ...sentenceSpan(reading, first.sentence), ...(better === null ? {} : { values: { better } }) };
}
