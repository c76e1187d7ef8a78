import type { Reading, Sentence } from './reading.ts';
import { slot, spanOf } from './reading.ts';
import { phrase } from './phrase.ts';
import type { Span } from './slots.ts';
import { tellingWords } from './words.ts';

/** What stands between "you" and its verb without changing who acts. */
const adverb =
  "(also|still|once|recently|now|just|both|two|have|had|would|personally|actually|yourself|always|then|later|first|never|even)";
/** What anyone does, or what the writer asks for: no deed of this person. */
const idle =
  '(?!(can|could|would|might|may|should|will|do|did|does|are|were|was|is|be|been|have|has|had|need|needs|want|know|feel|like|prefer|mind|wish|get|got|receive|see|decide|consider|agree|remember|hear|offer|give|spare|take|help|meet|talk|speak|think|hope|must|for|and|or|to|about|in|on|at|as|with|if|when|because|so|but|that|who|a|an|the|my|your|here|there|via|through|from|today|tomorrow|next|this|well|all|again|very|too|guys|both|find|choose|suggest|recommend|advise|share|willing|able|free|available|open|happy|comfortable|interested|graduate|graduated|attend|attended|went to|go to|sometime|someday|yesterday|last|after|before|not|probably|love|enjoy|please|thank|thanks|regarding|directly|by|over|up|seem|look|appear|come across|followed|follow|helped|taught me|own|said i|said you|said we|accepted|connected|viewed|exactly|more|of|until|during|than|posted the|advertised)(?!\\w))[a-z]{2,}';
/** "if you", "would you", "thank you": the writer speaks of a wish or of a courtesy, not of the person's life. */
const asked =
  '(?<!(?:if|when|whenever|would|could|can|will|do|did|does|are|have|should|may|might|what|whatever|anything|any|time|as|hope|thank|appreciate|ask|asking|let|letting|see|meet|meeting|contact|contacting|for|to|with|help|whether|help|helps|buy|give|owe|show|send|tell|calling|call|bother|trouble|hearing|from|than|like|until|wherever|unless|believe|of|join|works?|suits?|know|reach|get|bring|treat|interview|by|make|makes|so|connect) )';
const made =
  '(talk|post|posts|article|articles|paper|papers|research|presentation|episode|essay|book|thread|column|panel|lecture|video|project|interview|podcast|piece|story|study|report|comment|comments|answer|remark|point|line|webinar|session|keynote|exhibition|newsletter|blog|workshop|design|designs|film|photos?|photographs?|paintings?|drawings?|novels?|stories|albums?|inventions?|map|garden|letter|op-ed|thesis|decision|move|switch|jump|change|transition|shift|path|work|role|job|career|experience|background|journey|years|question|demo|tour|class|course|team|speech|reply|tip|note|quote|song|poem|recipe|proposal|campaign|review|guide|series|documentary|play)';

/** What opens a detail of the recipient: the words after it must be filled in and must name something. */
const deeds = phrase(
  `${asked}(you|u) (${adverb} ){0,2}${idle}`,
  `how you (${adverb} )?[a-z]{2,}(ed|t|ade|uilt|an|ot|ame|ft|ook|se)`,
);
const details = [
  phrase(
    `(?<=(the|that|this|a|an|every) ([a-z'-]+ ){0,2})(?!way|work|job|things?|one|time|day|person|people|company|field|career|role|path|insights?|advice|experience)[a-z'-]{3,} (that|which)? you (made|built|wrote|ran|led|gave|drew|founded|started|[a-z]{3,}ed) (for|in|at|on|with|about|to|last|from|after)`,
  ),
  phrase(
    `${asked}(you are|you were|ur) (now|currently|also|still)? (an?|the|one of|in charge of|responsible for|working on|running|leading|building|studying|restoring|head of|behind)`,
  ),
  phrase(
    `your ([a-z0-9'-]+){0,4} ${made} (on|about|at the|at|that|where|from|in|called|titled|for|with|as|of|to|into|between|comparing|explaining|describing|when|under|below|after|during|over|against|how|why|is|was|changes|makes|shows|says|uses)`,
  ),
  phrase(
    'your (?!team|company|firm|organi|school|university|schedule|time|advice|experience|profile|name|thoughts|insights|friend|office|hr|job|work|background|email|busy)[a-z]{3,} (?!as|is|was|his|this|has|thus|plus)[a-z]{2,}s (?!it)',
  ),
  phrase(
    '(heard|hear|hearing|watched|watching|saw|caught|listened to|listening to|read) you (speak|talk|present|talking|speaking|explain|describe|tell|say|on|in|at|interview|play|discuss|argue)? (about|on|at|in|how|that|why|the|talking|for)?',
  ),
  phrase('as (a|an|the) [a-z-]+ ([a-z-]+)? (at|for|with|in) .. you'),
];
/** Who works where, and where they went to school: true of many, and no detail of one person's work. */
const generic = phrase(
  'you (now|currently|also|both|have)? (work|worked|working|are working) (at|for|there|in|with)',
  'your (work|role|job|career|experience|background|time|team|position|journey|path|years|research) (at|with) ',
  "(you are|you were) (now|currently|also|still)? (an?|the) ([a-z-]+)? (alum|alumna|alumnus|graduate|busy|person|professional|employee|expert|member|great|right|perfect|inspiration|student|leader|veteran|□)",
  'you (studied|majored|served|live|lived|belong|grew up|played)',
  '(how|if|when|what|whether|that|whatever|anything|where|hope) you (can|could|might|would|get|got|are|were|have|do|started|think|made)',
  'you (made|took|found|landed|got) (it|time|your|a)',
);
/** Fields and words that many people share. */
const shared = new Set(
  'openings opening internship internships intern position positions hire hiring resume cv association minutes twenty fifteen thirty ten class panel event school week month monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december tech technology marketing finance business engineering healthcare health science design education data software sales media law nursing medicine consulting space domain university college school alumni linkedin degree major department division progress success level point place busy schedule email message note profile network networking employee professional someday sometime thx pls first last next back fair career-fair conference booth reunion breakfast lunch dinner party morning afternoon evening night yesterday accounting banking government nonprofit psychology name number website page super cool awesome doing'.split(
    ' ',
  ),
);

type Detail = { readonly start: number; readonly end: number };

function detailIn(sentence: Sentence): Detail | null {
  for (const [pattern, least] of [[deeds, 2], ...details.map((detail) => [detail, 2] as const)] as const) {
    for (const { index, length } of pattern.all(sentence.text)) {
      const after = index + length;
      const rest = objectOf(sentence.text.slice(after, after + 120));
      if (sentence.text.slice(index, after + rest.length).includes(slot)) continue;
      const whole = sentence.text.slice(Math.max(0, index - 6), after + 30);
      const need = generic.test(whole) ? 3 : least;
      const telling = tellingWords(rest).filter((word) => !shared.has(word) && !/^\d+$/.test(word));
      if (telling.length >= need) return { start: index, end: after + rest.trimEnd().length };
    }
  }
  return null;
}

/** The words that the detail itself may fill: up to the next clause. */
const objectOf = (rest: string) =>
  rest.split(
    /[;:!?]|\.(?:\s|$)| - |, (?:the one about )?(?:and|but|so|which|would|could|i|i am|i would)\b| (?:caught|stood out|inspired|struck|resonated|made me|looks|seems|impress\w*|is (?:exactly|the|what|so|very|really|truly)|was (?:so|very|really|great|truly)|has (?:inspired|been))\b| (?:and|but|because|so) (?:i|i am|i would|was|would|we)\b/,
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
