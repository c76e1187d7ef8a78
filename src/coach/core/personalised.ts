import type { Reading, Sentence } from './reading.ts';
import { slot } from './reading.ts';
import { phrase } from './phrase.ts';
import { spanOf } from './reading.ts';
import type { Span } from './slots.ts';
import { tellingWords } from './words.ts';

const acted =
  '(spoke to|spoke at|talked to|run|runs|lead|manage|wrote|built|moved|switched|left|started|founded|went from|made|worked on|worked as|work as|work on|work with|work in|teach|taught|design|designed|said|told|mentioned|described|spent|joined|became|studied|trained|led|created|posted|published|spoke about|talked about|explained|began|gave|opened|developed|launched|edit|edited|handle|handled|do|coordinate|started out|set up|restored|curate|curated|organized|organised|own|grow|grew|write|coach|turned|changed|retrained|won|answered|recorded|came to|transitioned|once|used to|now|recently|just|quit|painted|mapped|rebuilt|argued|showed|compared|drew|directed|produce|produced|keep|train|study|look after|care for|treat|drive|fix|repair|program|bake|film|translate|interpret|train|plan|planned|ran|closed|cut|moved|hosted|host|moderated|presented|were quoted)';
const made =
  '(talk|post|posts|article|articles|paper|papers|research|presentation|episode|essay|book|thread|column|panel|lecture|video|project|interview|podcast|piece|story|study|report|comment|answer|remark|point|line|webinar|session|keynote|exhibition|newsletter|blog|workshop|design|designs|film|photos|map|garden|letter|op-ed|thesis|decision|move|switch|jump|change|transition|shift|path|work|role|job|career|experience|background|journey|years)';
/** What opens a detail of the recipient: the words after it must be filled in and must name something. */
const details = [
  phrase(`you (also|still|once|recently|now|just|both|two|'ve|have|had|personally)? ${acted}`),
  phrase(`(you're|you are|you were) (now|currently|also)? (an?|the|one of)`),
  phrase(
    `your ([a-z-]+){0,4} ${made} (on|about|at the|at|that|where|from|in|called|titled|for|with|as|of|to|into|between|comparing|explaining|describing|when)`,
  ),
  phrase(
    'how you (went|moved|got|built|made|came|turned|left|switched|handle|handled|use|used|teach|run|keep|plan|combine|combined|restored|design|designed|chose|decide)',
  ),
  phrase('(saw|heard|watched|caught) you (speak|talk|present) (about|on|at)'),
  phrase('as (a|an|the) [a-z-]+ ([a-z-]+)? (at|for|with|in) .. you'),
];
/** Who works where, and where they went to school: true of many, and no detail of one person's work. */
const generic = phrase(
  'you (now|currently)? work (at|for|there|in)',
  'your (work|role|job|career|experience|background|time|team|position|journey|path|years) (at|with) ',
  "(you're|you are|you were) (an?|the) ([a-z-]+)? (alum|alumna|alumnus|graduate|busy|person|professional|employee|expert|member|great|right|perfect|inspiration|student|leader|veteran|□)",
  'you (now|currently|do|are|just)? do',
  'you (once|now|recently|just|used to)',
  '(how|if|when|what|whether|that|whatever|anything|where|hope) you (can|could|might|would|get|got|are|were|have|do|started|think|made)',
);
/** Fields and words that many people share. */
const shared = new Set(
  'class panel event school week month monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december tech technology marketing finance business engineering healthcare health science design education data software sales media law nursing medicine consulting space domain university college school alumni linkedin degree major department division progress success level point place busy schedule email message note profile network networking employee professional someday sometime thx pls'.split(
    ' ',
  ),
);

function detailIn(sentence: Sentence): { start: number; end: number } | null {
  for (const pattern of details) {
    for (const match of pattern.all(sentence.text)) {
      const after = match.index + match.length;
      const rest = objectOf(sentence.text.slice(after, after + 120));
      const whole = sentence.text.slice(Math.max(0, match.index - 6), after + 30);
      if (sentence.text.slice(match.index, after + rest.length).includes(slot)) continue;
      const telling = tellingWords(rest).filter((word) => !shared.has(word));
      const need = generic.test(whole) ? 3 : 2;
      if (telling.length >= need) return { start: match.index, end: after + rest.trimEnd().length };
    }
  }
  return null;
}

/** The words that the detail itself may fill: up to the next clause. */
const objectOf = (rest: string) =>
  rest.split(
    /[,;:!?]|\.(?:\s|$)| - | (?:caught|stood out|inspired|struck|resonated|made me|looks|seems|impress\w*|is (?:exactly|the|what|so|very|really|truly)|was (?:so|very|really|great|truly)|has (?:inspired|been))\b| (?:and|but|because|so) (?:i|i'm|i'd|was|would|we)\b/,
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
