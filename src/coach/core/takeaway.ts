import { phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { slot, spanOf } from './reading.ts';
import type { Span } from './slots.ts';
import { tellingWords } from './words.ts';

const told =
  '(said|say|mentioned|mention|told me|told us|described|describe|explained|suggested|recommended|named|showed|lent|warned|pointed out|pointed me to|pointed to|taught me|advised|drew|sketched|put it|wrote|write|compared|quoted|noted|stressed|shared|walked me through|brought up|called it|passed on)';
/** What was said or learned comes after one of these. */
const said = phrase(
  '(knowing|hearing|seeing|learning|realizing) (that|how|why|what)',
  "(can not|hard to|could not) (believe|imagine|get over) (that|how|the)? [a-z]+",
  '(find|found|think|thought) (it|that)? (so|very|really)? (fascinating|interesting|striking|surprising|funny|helpful|useful|reassuring|remarkable|touching|comforting|amusing|encouraging|odd|strange|impressive|amazing) (that|how|to|when|what)',
  'your ([a-z-]+)? (line|point|rule|advice|tip|motto|saying|words|warning|phrase|question|answer|trick)(?=:|;)',
  'what we (talked|spoke|discussed|said) (about)?',
  "(did not|had not|never|had never) (really|even|fully|quite)? (know|known|realize|realized|expect|expected|think|thought|imagine|imagined|understand|understood|notice|noticed|consider|considered) (that|how|about|of|what|why)? [a-z0-9']+",
  `(^|i |i would |i have |until |now |we |and )(can not|could not|did not|had not|have not|have|had|would have|never|always|now|only|really|also|finally|just|still|too|once|today|then|i|myself|would|not|much|that|until|your|visit|talk|believe|get|be){0,5} (known|knew|know|believed|realized|realised|understood|understand|guessed|expected|pictured|imagined|assumed|supposed|wondered|learned|learnt|noticed|remember|forget|get over|got over|see|thought|get(?= (why|how|what|that))) (that|about|how|by|to|the|when|why|what|of|your|from|it|a|much|where|most|so|(?!of)[a-z]{3,})`,
  '(the fact|the idea|the thought|the difference|the way|the reason) (that|of|between|why)? (you|your|a|an|the|most|nobody|people|they)? [a-z]+',
  "(you are|you were|your) (so|quite|absolutely)? right (that|about|to|;|:)",
  "not (at all)? what i (would|had|was)? (pictured|expected|imagined|thought|expecting)",
  '(is|are|goes|going) (going)? (on|up on|in|into) my (wall|desk|notebook|fridge|mirror|list|phone|thesis|portfolio)',
  `you (also|really|just|once|had|so|kindly|first|both|would|have)? ${told}`,
  'you (also|really|just|even|kindly|once|had|so|first)? (said|mentioned|told me|described|explained|pointed out|suggested|shared|recommended|talked about|spoke about|named|showed|warned|compared|called|drew|walked me through|taught|put it|brought up|confirmed|admitted|advised|made me (see|think|realize|realise)|helped me (see|understand|realize|realise)|reminded|encouraged|stressed|emphasized|thought|see|use|start|began|keep|handle|read|lent|played|answered|noted|argued|laughed|sketched)',
  'your (own|honest|good|great|practical|kind|excellent|last|first|best|candid|clear|one)? ([a-z-]+)? (advice|suggestion|suggestions|point|points|story|stories|comment|comments|tip|tips|insight|insights|description|explanation|recommendation|recommendations|example|examples|idea|ideas|remark|warning|thoughts|perspective|honesty|answer|answers|line|take|view|candor|rule|question|questions|list|analogy|picture|phrase|account|words|metaphor|test|trick|reminder|distinction|notes|breakdown|read|sketch|path|journey|overview) (about|on|to|that|of|for|regarding|from|with|is|was|has|helped|made|stayed|stuck|changed)',
  '(the|that|this) (story|tip|point|advice|example|idea|part|bit|line|reminder|trick|rule|list|picture) (about|of|on|that|to|with|where|when)',
  '(what|everything|all) you (said|told me|shared|mentioned|explained) (about|on|regarding)',
  "(the|that|a) ([a-z'-]+){1,4} you (said|mentioned|told|described|explained|suggested|shared|recommended|named|showed|talked|spoke|gave|drew|lent|brought|pointed|told me about|use|keep|warned)",
  'how (you|your|the|they|much|many|few|often|little) [a-z]{2,20}',
  "i (also|really|now|had|never|finally|just|had|did not|had not|have been|keep|kept|can not stop|was|particularly|especially|still|honestly|am still)? (known|noticed|learned|learnt|realized|realised|understood|understand|know|knew|thought|expected|see|surprised|struck|wrote down|thinking about|remember|appreciated|found it|heard|expect|considered|encouraged|relieved|wondered|took away|took from|liked|loved|enjoyed hearing|enjoyed learning|guessed|assumed|imagined|picked up|laughed) (that|about|how|by|to|the|when|why|what|of|your|from|it|a|much|where|hearing|learning|most)",
  '(hear|heard) you (say|tell|describe|explain|talk about)',
  '(had no idea|never knew|always thought|would never have guessed|new to me|keep thinking|still think|made me (think|see|realize|realise|laugh|rethink))',
  '(hearing|learning|to hear|to learn|to know) (that|how|why|what|when)',
  '(the|that) (part|bit|line|moment|story) (about|where|when|on)',
  '(being|for being|so) (so)? (honest|open|frank|candid|clear) about',
  '(thank you|thanks) (so much|again|very much)? for (explaining|telling me|showing me|describing|walking me through|pointing|suggesting|recommending|being honest|warning me|letting me (see|watch|hear)|saying|the (tip|advice|warning|story|reminder|tour|name|names|book|example|idea|line|sketch|list)|your (tip|advice|warning|story))',
  '(biggest|main|most useful|one|another|key|first|second) (surprise|takeaway|take-away|lesson|thing|point|part|idea)',
  '(good|great|helpful|useful|interesting|reassuring|nice|funny|comforting|surprising|fascinating|strange|new) to (know|hear|learn|see|realize|realise|find out)',
  '(things|thing|points|lessons|tips|ideas) (that)? (i|we) (took|learned|learnt|will remember|wrote down|keep|kept|noted|am taking|took away)',
  '(surprised|struck|helped|stuck with|stayed with|reassured|encouraged|changed) me',
  '[0-9a-z]+ (that)? (stays|stayed|sticks|stuck|stood|stands|helped|rang|hit|resonated|struck|surprised|landed) (with me|out|most|me|true|home)',
  '(especially|particularly|most) (helpful|useful|the part|the bit|the story|your|when you|interesting|what)',
);
/** Words of any thank-you note, which name nothing that was said. */
const polite = new Set(
  'another candidate candidates decision update hired hiring number contact email card address forever long-term value valued worth all-around grow growth path busy kind'
    .split(' ')
    .concat(
      'about more your speaking chatting time career group today morning afternoon tuesday yesterday monday wednesday thursday friday everything hospitality busy schedule willingness patience support encouragement enthusiasm passion candid honest honesty candor daily incredibly especially particularly truly extremely definitely feedback follow following position opportunity company team me appreciate invaluable inspiring enlightening informative eye-opening insightful thoughtful look forward touch future keep resume overall taking openness day-to-day responsibilities answer answered answers questions welcome welcoming gave giving called heard sounds start reach process culture professional current kindly understand understanding better clearer broader sense helping'.split(
        ' ',
      ),
    ),
);
const ends = /[;!?]|\.(?:\s|$)|, (?:and|but|so|which) (?:i|it|we)\b|(?: and| but) (?:i|i will|i am|i would|it)\b/;
const aboutJob = phrase(
  'as discussed',
  '(interested in|discussing|about) (the|your|working) ([a-z□]+){0,4} (position|role|opening|internship|opportunity|vacancy|at)',
);

/** "The course at the docks that you recommended", "the rule as you put it": what comes before the verb was said. */
const relative = phrase(
  "([a-z0-9'-]+){3,9} (is|are) (not|so|really|going|now|up|already)? (taped|pinned|stuck|up|written|hanging)? ((on|to|above|over|by|in) my (notebook|monitor|screen|wall|desk|mirror|fridge|door)|what i (would|had)? (pictured|expected|imagined|needed to hear|thought))",
  "(is|are|was) not (at all)? what i (would|had)? (pictured|expected|imagined|thought)",
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
  'mentioned described explained pointed suggested recommended named showed warned compared drew walked taught brought confirmed admitted advised helped reminded encouraged stressed emphasized use begin keep handle read lent suggestion suggestions point points comment comments tip description explanation recommendation recommendations example examples idea remark warning honesty line take view rule list analogy picture phrase account words realized realised surprised struck wrote remember expected considered relieved liked loved explaining telling showing describing pointing recommending warning biggest main surprise takeaway lesson part stuck stayed reassured changed open frank clear answering suggesting learnt'.split(
    ' ',
  ),
);
