/** Short forms of a hurried hand and British spellings, as the rules know the words. None is a word of its own in these texts. */
const full = new Map(
  (
    'u you,ur your,ure you are,thx thanks,thnx thanks,ty thank you,pls please,plz please,rn right now,abt about,bc because,cuz because,wk week,tmrw tomorrow,mins minutes,yr year,' +
    'im i am,ive i have,cant can not,cannot can not,wont will not,youre you are,youve you have,' +
    'wanna want to,gonna going to,gotta got to,gimme give me,lemme let me,idk i do not know,convo conversation,' +
    'favourite favorite,favour favor,labour labor,programme program,organisation organization,centre center,licence license,realise realize,realised realized,practise practice,mum mom'
  )
    .split(',')
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const),
);

/** What is drawn together: "don't" is read as "do not" and "I'd" as "I would", so that a rule knows one form of each. */
const drawn: readonly (readonly [RegExp, string])[] = [
  [/^can't$/, 'can not'],
  [/^won't$/, 'will not'],
  [/^let's$/, 'let us'],
  [/^(do|does|did|is|was|are|have|would|could|should)n'?t$/, '$1 not'],
  [/n't$/, ' not'],
  [/'m$/, ' am'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/^(it|that|this|there|here|he|she|who|what|where|when|why|how|name)'?s$/, '$1 is'],
];
const ownWords = new Set(['its', 'heres', 'hes', 'shes', 'names', 'this']);
/** "I'd been", "I'd expected": only before such a word does the short form mean "had". */
const past = /^ (?:been|had|thought|known|heard|seen|read|\w*[^e]ed)\b/;
const longest = 14;

/**
 * The plain spelling of the word that begins at a place, and how many characters it replaces; null where the word stands as it is.
 * Only whole words count, and only where no letter or apostrophe comes before.
 */
export function plainSpelling(
  text: string,
  at: number,
): { readonly word: string; readonly length: number } | null {
  if (at > 0 && /[\w'’@./-]/.test(text.charAt(at - 1))) return null;
  let end = at;
  while (end - at <= longest && /[a-z'’]/i.test(text.charAt(end))) end += 1;
  if (/^(?:@|\.\w)/.test(text.slice(end, end + 2))) return null;
  const own = text.slice(at, end);
  const isShouted = own === own.toUpperCase() && own.length > 1;
  const word =
    isShouted && !/['’]/.test(own) ? undefined : wordOf(own.replace('’', "'"), text.slice(end, end + 12));
  return word === undefined || word === own ? null : { word, length: own.length };
}

function wordOf(own: string, after: string): string | undefined {
  const lower = own.toLowerCase();
  if (ownWords.has(lower)) return undefined;
  const told = full.get(lower);
  if (told !== undefined) return told;
  if (lower.endsWith("'d")) return own.slice(0, -2) + (past.test(after) ? ' had' : ' would');
  const pattern = drawn.find(([form]) => form.test(lower));
  return pattern && own.charAt(0) + lower.replace(...pattern).slice(1);
}
