/** Short forms of a hurried hand, as the rules know the words. None is a word of its own in these texts. */
const full: Readonly<Record<string, string>> = {
  ...{
    u: 'you',
    ur: 'your',
    ure: "you're",
    thx: 'thanks',
    thnx: 'thanks',
    ty: 'thank you',
    pls: 'please',
    plz: 'please',
  },
  ...{
    rn: 'right now',
    abt: 'about',
    bc: 'because',
    cuz: 'because',
    wk: 'week',
    tmrw: 'tomorrow',
    mins: 'minutes',
    yr: 'year',
  },
  ...{
    im: "i'm",
    ive: "i've",
    dont: "don't",
    doesnt: "doesn't",
    didnt: "didn't",
    isnt: "isn't",
    cant: "can't",
    wont: "won't",
  },
  ...{
    youre: "you're",
    youve: "you've",
    whats: "what's",
    whos: "who's",
    hows: "how's",
    thats: "that's",
    theres: "there's",
    lets: "let's",
  },
  ...{
    wanna: 'want to',
    gonna: 'going to',
    gotta: 'got to',
    gimme: 'give me',
    lemme: 'let me',
    idk: "i don't know",
    convo: 'conversation',
  },
  ...{
    favourite: 'favorite',
    favour: 'favor',
    labour: 'labor',
    programme: 'program',
    organisation: 'organization',
    centre: 'center',
  },
  ...{
    licence: 'license',
    realise: 'realize',
    realised: 'realized',
    practise: 'practice',
    mum: 'mom',
    wouldnt: "wouldn't",
    couldnt: "couldn't",
  },
};
const longest = 12;

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
  while (end - at <= longest && /[a-z]/i.test(text.charAt(end))) end += 1;
  if (/['’@]|\.\w/.test(text.slice(end, end + 2).replace(/^[^'’@.].*/, ''))) return null;
  const own = text.slice(at, end);
  const word = own === own.toUpperCase() && own.length > 1 ? undefined : full[own.toLowerCase()];
  return word === undefined ? null : { word, length: own.length };
}
