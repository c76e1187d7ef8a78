import { findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const leading = phrase(
  '(it|that|this|you) must (be|have been|feel|get|love|hate|miss|find|enjoy|really) [a-z]+',
  '(do|does|is|are|was|would|did|have|should) not (you|it|that|this|they) (think|agree|find|feel|love|hate|miss|ever|be|get|better|worse|hard|boring|stressful)',
  '(right|correct|is not it|do not you|does not it|would not you say|do not you think|are not you|is not that so|would not you agree|am i right)(?=\\?)',
  '(surely|obviously|clearly|of course) (you|it|that|this|the|they)',
  '(would you agree|do you agree) that',
  'how (terrible|awful|boring|wonderful|amazing|horrible|unfair|dull|exciting) (is|was|are|must)',
);

/** Where a question holds its answer already: "It must be hard, right?" */
export const leadingIn = (reading: Reading): Span | null => findIn(reading, leading);
