import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { slot, spanOf } from './reading.ts';
import type { Span } from './slots.ts';
import { tellingWords } from './words.ts';

const told =
  '(said|say|mentioned|mention|write|told (me|us)|described|describe|explained|suggested|recommended|named|showed|shown|saying|lent|warned|pointed (out|me to|to)|taught|advised|drew|sketched|put it|wrote|compared|quoted|noted|stressed|shared|walked me through|brought up|called|passed on|(talked|spoke) about|made me(?! feel)|helped me|reminded|encouraged|emphasized|confirmed|admitted|argued|laughed|answered that|reckon(ed)?|opened my eyes to|keep|start|set me straight)';
const known =
  '(know|known|knew|reali[sz]ed?|expect(ed)?|think|thought|imagined?|understand|understood|noticed?|considered?|idea|clue|guessed|pictured|assumed|heard|see|get|believed?|wondered|supposed|learned|learnt|remember)';
const thing =
  '(advice|suggestions?|points?|story|stories|comments?|tips?|insights? (that|about how)|descriptions?|explanation|recommendations?|examples?|ideas?|remark|warning|thoughts|perspective|honesty|frankness|candor|answers?|line|take|view|rule|questions?|list|analogy|picture|phrase|account|words|metaphor|test|trick|reminder|distinction|notes|breakdown|sketch|path|journey|overview|comparison|guidance)';
/** What was said or learned comes after one of these. */
const said = phrase(
  `you ((?!(?:could|can|would|will|might)(?!\\w))[a-z]+){0,2} ${told}`,
  '(took|followed|tried|used|on|per|as) (your (advice|suggestion|recommendation|trick|tip|method|line|rule)|advised by you)',
  '(interested|glad|relieved|surprised|amazed|happy) to (find out|discover) (that|how|about)',
  '(tell|telling|warn|warning|admit) (me|us)? (that|how|to|about|not)',
  'i took away',
  'came away ([a-z]+){0,4} (understanding|knowing|thinking|convinced|believing)',
  '(trick|secret|key|rule) is to',
  'now that i know',
  'told me (that|how|to)',
  '(was|am|were) ([a-z-]+){1,2} (to (hear|learn|see) (from you)? (that|how)|that (?!you (took|made|could|would)))',
  '(in particular|especially|above all) that',
  'remember (best|most) .. is',
  'because of you i',
  '(had|got) ([a-z]+){1,4} (all|completely|totally) wrong',
  'nobody (had|has|ever)? ([a-z]+)? (told|tells|mentioned|explained|warned)',
  '(appreciate|appreciated|grateful for) your? (explaining|telling|showing|describing|pointing|sharing (that|how|what|why))',
  '(he|she) (told|showed|taught) me',
  'your ([a-z-]+){0,2} (tip|trick|advice|story|suggestion) (sent|got|saved|worked|made|helped|has|already)',
  'i (wrote|noted|took|kept) (down)? (one|two|three|four|five|[0-9]) (things?|points|lessons)',
  'did what you (said|told)',
  '(occurred to|dawned on) me',
  'what (you|we) (said|told me|talked about|discussed|shared|mentioned|explained)',
  `(not|never|had no|now|finally|always|until|much|only|too) ([a-z]+){0,3} ${known} (that|how|about|of|what|why|by|to|the|when|your|from|it|a|most|so|where|[a-z0-9']{3,})`,
  `i (was|had|have|keep|kept|am|also|really|especially|particularly|just|still)? ([a-z]+)? (learned|learnt|reali[sz]ed|noticed|guessed|assumed|pictured|imagined|took (away|from)|wrote down|remember|found it|wondered|thinking (about|of)|surprised|struck|relieved|encouraged|heard|expected|laughed|appreciated|understood|thought|liked|loved|enjoyed (hearing|learning)) (that|about|how|by|to|the|when|why|what|your|from|it|a|at|most|where|hearing|learning)`,
  `your ([a-z-]+){0,2} ${thing} (about|on|to|that|of|for|regarding|from|with|when|is|was|has|helped|made|stayed|stuck|changed|;|:)`,
  `(the|that|this) (story|tip|point|advice|guidance|comparison|explanation|example|idea|part|bit|line|reminder|trick|rule|list|picture|moment|fact|difference|way|reason) (about|of|on|that|to|with|where|when|between|why|you) `,
  '(?<!(?:you|know|see) )how (you|your|the|they|much|many|few|often|little|a) [a-z]{2,20}',
  '(?<!(?:hope|wait|love|like|want|forward) to )(hear|hearing|heard|learn|learning|seeing|knowing|reali[sz]ing|to know) (you|that|how|why|what|when|your)',
  '(thank you|thanks) .. for (explaining|telling|showing(?! me around)|describing|walking|pointing|suggesting|recommending|being (so )?(honest|frank|open|straight|blunt)|warning|breaking down|letting me (see|watch|hear|know that)|saying|(the|your) (tip|advice|warning|story|reminder|names?|book|example|idea|line|sketch|list))',
  '(?<!at )(biggest|main|most useful|one|another|key|first|second) (surprise|takeaway|lesson|thing|point|part|idea)(?! (and|in|tomorrow|on|next|monday))',
  '"[^"]{12,90}"',
  '(good|great|helpful|useful|interesting|reassuring|nice|funny|comforting|surprising|fascinating|strange|new|sobering|eye-opening) (to (?!hear from|sit|be|meet|see|talk|speak|chat|connect|catch|work)|that |how )[a-z]+',
  '(things?|lessons?|points?|tips?) (that)? i (took|wrote down|learned|learnt|keep|noted)',
  '(surprised|struck|helped|stuck with|stayed with|reassured|encouraged|changed|stays with|sticks with|stood out) (me|to me|most|how)',
  '(especially|particularly|most) (helpful|useful|interesting|your|when you)',
  'you (are|were) (so|quite|absolutely)? right [a-z]+',
);
/** Words of any thank-you note, which name nothing that was said. */
const polite = new Set(
  'another candidate candidates decision update hired hiring number contact email card address forever long-term value valued worth all-around grow growth path busy kind'
    .split(' ')
    .concat(
      'about more your speaking chatting time career group today morning afternoon tuesday yesterday monday wednesday thursday friday everything hospitality busy schedule willingness patience support encouragement enthusiasm passion candid honest honesty candor daily incredibly especially particularly truly extremely definitely feedback follow following position opportunity company team me appreciate invaluable inspiring enlightening informative eye-opening insightful thoughtful look forward touch future keep resume overall taking openness day-to-day responsibilities answer answered answers questions welcome welcoming gave giving called heard sounds start reach process culture professional current kindly understand understanding better clearer broader sense helping refreshing shows takes succeed weekend kindness forget'.split(
        ' ',
      ),
    ),
);
const ends =
  /[;!?]|\.(?:\s|$)|, (?:and|but|so|which) (?:i|it|we)\b|(?: and| but) (?:i|i will|i am|i would|it)\b/;
const aboutJob = phrase(
  'as discussed',
  '(interested in|discussing|about) (the|your|working) ([a-z□]+){0,4} (position|role|opening|internship|opportunity|vacancy|at)',
);

/** "The course at the docks that you recommended", "the rule as you put it": what comes before the verb was said. */
const relative = phrase(
  "([a-z0-9'-]+){3,9} (is|are) (not|so|really|going|now|up|already)? (taped|pinned|stuck|up|written|hanging)? ((on|to|above|over|by|in) my (notebook|monitor|screen|wall|desk|mirror|fridge|door)|what i (would|had)? (pictured|expected|imagined|needed to hear|thought))",
  '(is|are|was) not (at all)? what i (would|had)? (pictured|expected|imagined|thought)',
  `(the|that|this|a|an|two|three|some|those|[a-z]+'s) ([a-z0-9'-]+){1,7} (that|which|who|whom|where)? you (would|have|had|also|just|so|kindly|once)? (said|mentioned|told me about|described|suggested|recommended|named|lent|warned me about|pointed me to|pointed out|pointed to|showed me|showed us|passed on|told|quoted|drew|sketched)`,
  "([a-z'-]+){2,6} (just)? (as|like|the way) you (had)? (advised|suggested|recommended|said|told me|taught me|showed me|described|put it)",
);
const named = (text: string) => tellingWords(text).filter((word) => !polite.has(word) && !asWord.has(word));

/** Where a note names something that was said or learned; null where the words would fit any talk, or a blank stands in their place. */
export function takeawayIn(reading: Reading): Span | null {
  for (const sentence of reading.sentences) {
    if (sentence.isAsked || aboutJob.test(sentence.text)) continue;
    const before = relative.all(sentence.text).find((match) => {
      const own = sentence.text.slice(match.index, match.index + match.length);
      return !own.includes(slot) && named(own).length > 0;
    });
    if (before !== undefined)
      return spanOf(reading, sentence.start + before.index, sentence.start + before.index + before.length);
    for (const match of said.all(sentence.text)) {
      const after = match.index + match.length;
      const opening = sentence.text.slice(match.index, after);
      const object = sentence.text.slice(after, after + 160).split(ends)[0] ?? '';
      const near = `${opening} ${object}`;
      if (near.slice(0, match.length + 45).includes(slot) || named(near).length < 2) continue;
      return spanOf(reading, sentence.start + match.index, sentence.start + after + object.length);
    }
  }
  return null;
}

/** The words of the opening itself, which do not count as its content. */
const asWord = new Set(
  'mentioned described explained pointed suggested recommended named showed warned compared drew walked taught brought confirmed admitted advised helped reminded encouraged stressed emphasized use begin read lent suggestion suggestions point points comment comments tip description explanation recommendation recommendations example examples idea remark warning honesty line take view rule list analogy picture phrase account words realized realised surprised struck wrote remember expected considered relieved liked loved explaining telling showing describing pointing recommending warning biggest main surprise takeaway lesson part stuck stayed reassured changed open frank clear answering suggesting learnt'.split(
    ' ',
  ),
);
