/**
 * A text’s sentences, each trimmed, in order. Where a full stop may belong to an abbreviation or an initial (“Mr. Lindgren”,
 * “J. Osei”), the sentence goes on: taking two for one is harmless, cutting one in half is not. A line break ends one.
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let goesOn = false;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    if (goesOn) sentences[sentences.length - 1] += segment;
    else sentences.push(segment);
    goesOn = mayGoOn.test(segment);
  }
  return sentences
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

/** Ends in a usual abbreviation or a single letter with its stop, and not at the end of a line. */
const mayGoOn =
  /(?:^|[^\p{Letter}])(?:\p{Letter}|Mr|Mrs|Ms|Mx|Dr|Prof|St|Sr|Jr|No|vs|etc|approx|dept|est|Inc|Ltd|Co|Corp|Ph\.D|e\.g|i\.e|a\.m|p\.m)\.[ \t\u00A0]*$/iu;
