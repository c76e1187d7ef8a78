import { kin } from './connection.ts';
import type { Reading, Sentence } from './reading.ts';
import { slot, spanOf } from './reading.ts';
import { phrase } from './phrase.ts';
import type { Span } from './slots.ts';
import { tellingWords } from './words.ts';

/** What stands between "you" and its verb without changing who acts. */
const adverb =
  '(also|still|once|recently|now|just|both|have|had|personally|actually|yourself|always|then|later|first|never|even|used to)';
/** What anyone does, or what the writer asks for: no deed of this person. */
const idle =
  '(?!(can|could|would|might|may|should|will|do|did|does|are|were|was|is|be|been|have|has|had|need|needs|want|know|feel|like|prefer|mind|wish|get|got|receive|see|decide|consider|agree|remember|hear|offer|give|spare|take|help|meet|talk|speak|think|hope|must|for|and|or|to|about|in|on|at|as|with|if|when|because|so|but|that|who|a|an|the|my|your|here|there|via|through|from|today|tomorrow|next|this|well|all|again|very|too|guys|find|choose|suggest|recommend|advise|share|willing|able|free|available|open|happy|comfortable|interested|attend|sometime|someday|yesterday|last|after|before|not|probably|love|enjoy|please|thank|thanks|regarding|directly|by|over|up|seem|look|appear|follow|own|accept|accepted|agreed|become my|connected|viewed|exactly|more|of|took my|said (i|we|you (can|could|would|might|will|are|were|had|have))|two|three|helped (me|him|her|us|them)|until|during|than|advertised)(?!\\w))[a-z]{2,}';
/** "if you", "would you", "thank you": the writer speaks of a wish or of a courtesy, not of the person's life. */
const asked =
  '(?<!(?:if|how|when|whenever|would|could|can|will|do|did|does|are|have|should|may|might|whatever|anything|any|time|hope|thank|appreciate|ask|asking|let|letting|to see|and see|come see|meet|meeting|contact|contacting|for|to|with|help|whether|helps|buy|give|owe|show|send|tell|calling|call|bother|trouble|hearing|than|like|round|around|until|wherever|unless|believe|of|join|works?|suits?|reach|get|bring|treat|interview|by|make|makes|so|connect) )';
const made =
  '([a-z]*(talk|post|article|paper|research|presentation|episode|essay|book|thread|column|panel|lecture|video|project|interview|podcast|piece|story|study|report|comment|answer|remark|point|line|webinar|session|exhibition|newsletter|blog|workshop|design|film|photo|painting|drawing|novel|map|garden|letter|thesis|decision|move|switch|jump|change|transition|shift|path|work|role|job|career|experience|background|journey|demo|tour|speech|tip|note|song|review|guide|series|play|menu|shop|mural|repo|app|recipe|translation|patent|exhibit|poem|tool|bridge|collection|appointment|promotion|data|method|poster|rollout|launch|slide|redesign|campaign|expansion|award)s?)';

/** A deed, a post or a thing of the recipient: the words after it must be filled in, and name something. */
const details = [
  phrase(`${asked}(you|u) (${adverb} ){0,2}${idle}`),
  phrase(
    `${asked}you (are|were) (now|currently|also|still|recently|just)? (an?|the|one|in charge|responsible|head|behind|made|promoted|named|appointed|elected|featured|[a-z]+ing)`,
  ),
  phrase(
    '(when|where|part|bit|moment) you (told|said|spoke|explained|described|showed|taught|wrote|talked|argued|compared|answered|admitted)',
    'of you [a-z]+ing',
    '(found|saw|seen|know|remember|lists?|listed|shows|credited|named) you as',
    'your name (is|was) (on|under|in|below)',
    'your ([a-z0-9-]+){0,2} (years?|months|decades?|stint|tenure|time) (of|as|at|in|on|with|[a-z]{3,}ing)',
    "as (an?|the)? ((?!(?:i|my|me|we)(?!\\w))[a-z0-9'-]+){2,9} you (see|know|probably|must|may|might|have|would|can|could|understand|surely)",
    '(described|told (me|us)|mentioned|explained|saw|read|love|admire|noticed|impressed (by|with)) how you [a-z]+',
    "([a-z'-]+){3,9} (as|like|the way) you (do|did|have)(?=[.,;?!]|$)",
    'as the (person|man|woman|one) who [a-z]+',
    '(the)? (work|research|things) (that)? you (do|did|are doing|have done) (on|in|with|for|around|at)',
    '(because|since|that|and|who) you do (?!(not|it|that|this|so|have|offer|hire|need|want|accept|take)(?!\\w))[a-z-]+',
    'you (have|had)? been (([a-z]+)? [a-z]+ing|an? [a-z]+|in)',
    'how you (?!(can|could|would|might|may|will|feel|think|are|do|did|got|get|like)(?!\\w))[a-z]+',
    '(led|made|brought|drove) you to [a-z]+',
    'when you [a-z]+ed (at|for|in|on)',
    'you (go|move|switch|get) from',
    '(congratulations|congrats) on (being|your|the|getting|passing|becoming)',
    "([a-z'-]+){1,9} which is (what you (do|did)|your [a-z]+)",
    '(it turns out|it seems|i hear) you (make|build|repair|restore|fix)',
    '[a-z]{3,20}ing ([a-z-]+){2,9} ([a-z-]+){0,5} (must|cannot|can not|could not) (be|have|take|feel)(?! (hard|good|great|nice))',
    "(the|that) ([a-z'-]+){2,9} ([a-z'-]+){0,5} (is|was|are) yours",
    '(the|a) (person|man|woman|one|somebody|someone) who once',
    'the (person|man|woman|one) who [a-z]+ed',
  ),
  phrase('(how|way) you (ever|first|folks|all|guys)? [a-z]+(ed|t|ade|an|ot|ame|ook|und|ow)'),
  phrase(
    `your ((?!(?:to|time|firm|company)(?!\\w))[a-z0-9'-]+){0,4} ${made} (on|about|at|that|where|from|in|called|titled|for|with|as|of|to|into|between|comparing|explaining|describing|when|under|below|after|during|over|against|how|why|(?<!career )(is|was|changes|makes|shows|says|uses))`,
  ),
  phrase(
    "(the|that|this|a|an) ([a-z'-]+){1,3} (that|which)? you ([a-z]+ed|made|built|wrote|ran|led|gave|drew)",
  ),
  phrase('(hear|heard|hearing|watched|watching|saw|caught|listened to|listening to|read) you [a-z]+'),
];
/** Anything else of theirs, where enough is said of it; not kin, nor an employer, nor what is asked for. */
const ofTheirs = phrase(
  `(?<!(?:for|of|in|at|on|with|to|about|suit|around|fit|under|join|joining) )your (?!(?:time|help|brain|address|advice|(?:firm|company)(?:'s)?|team|office|organi[sz]ation|shop|school|clinic|agency|station|hotel|hospital|department|group|program|business|consideration|assistance|insights?|guidance|schedule|calendar|availability|convenience|name|username|profile|email|number|contact|foreman|opinion|experiences?|expertise|career|own|hair|flight|[a-z-]*in-law|${kin})(?![a-z']))[a-z'-]+(?! ([a-z]+)? ?(could|can|will|needs?))`,
);
/** Who works where, and where they went to school: true of many, and no detail of one person's work. */
const generic = phrase(
  'you (now|currently|also|both|have)? ((work|worked|working|are working)(?! as)|graduated|graduate|went|studied|majored|served|live|lived|belong|grew up|played|attended) ',
  'your (work|role|job|career|experience|background|time|team|position|journey|path|years|research) (at|with|in|is|was)',
  'you are (now|currently|also|still)? (an?|the) ([a-z-]+)? (alum|alumna|alumnus|graduate|busy|person|professional|employee|expert|member|great|right|perfect|inspiration|student|leader|veteran|□)',
);
/** Fields and words that many people share. */
const shared = new Set(
  'openings opening internship internships intern position positions hire hiring resume cv association minutes twenty fifteen thirty ten class panel event school week month monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december tech technology marketing finance business engineering healthcare health science design education data software sales media law nursing medicine consulting space domain university college alumni alum fellow directory linkedin degree major department division progress level point place schedule email message note profile network networking employee someday sometime thx pls last next back fair career-fair conference booth reunion breakfast lunch dinner party morning afternoon evening night yesterday accounting banking government nonprofit psychology name number website page super cool awesome doing mentioned gave told said same program graduated studied attended recruiting growing guys great deal went ahead st highly recommended'.split(
    ' ',
  ),
);

type Detail = { readonly start: number; readonly end: number };

function detailIn({ text }: Sentence): Detail | null {
  for (const pattern of [...details, ofTheirs]) {
    for (const { index, length } of pattern.all(text)) {
      const from = index + length;
      const own = text.slice(index, from) + objectOf(text.slice(from, from + 120));
      if (own.includes(slot)) continue;
      const need = pattern === ofTheirs ? 3 : needed(text.slice(index, from + 40));
      if (telling(own) >= need) return { start: index, end: index + own.trimEnd().length };
    }
  }
  return null;
}

/** How many words of a stretch name something that few people share. */
const telling = (own: string) =>
  tellingWords(own).filter((word) => !shared.has(word) && !/^\d+$/.test(word)).length;

/** How many words must name something: "how you became ..." may be no more than what is asked. */
const needed = (own: string) =>
  / from .* (?:in)?to /.test(own)
    ? 2
    : oneWord.test(own)
      ? 1
      : generic.test(own) || own.startsWith('how')
        ? 3
        : 2;

const oneWord = /^(?:it turns out|it seems|i hear|you are (?:now|currently) an?) /;

/** The words that the detail itself may fill: up to the next clause. */
const objectOf = (rest: string) =>
  rest.split(
    /[;:!?]|\.(?:\s|$)| - |, (?:the one about )?(?:and|but|so|which|would|could|i)\b| (?:caught|stood out|inspired|struck|resonated|made me|looks|seems|impress\w*|is (?:exactly|the|what|so|very|really|truly)|was (?:so|very|really|great|truly)|has (?:inspired|been))\b| (?:and|but|because|so) (?:i|was|would|we|feel|think|believe)\b/,
  )[0] ?? '';

/** Where a message names a filled-in detail of this person's work, role, talk or path; null where it would fit anyone. */
export function personalisedIn(reading: Reading): Span | null {
  for (const sentence of reading.sentences) {
    const detail = asksOnly.test(sentence.text) ? null : detailIn(sentence);
    if (detail !== null) return spanOf(reading, sentence.start + detail.start, sentence.start + detail.end);
  }
  return null;
}

/** "Would you have fifteen minutes ...": what is asked of them is no detail about them. */
const asksOnly =
  /^(?:would|could|can|do|will|are|if) you (?:have|be|mind|free|available|could|can|spare|meet|possibly)\b/;
