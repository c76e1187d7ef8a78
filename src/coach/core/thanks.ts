import { findIn, phrase } from './phrase.ts';
import { jobQuestionIn } from './job.ts';
import type { Reading, Sentence } from './reading.ts';
import { slot, spanOf } from './reading.ts';
import type { Span } from './slots.ts';
import { tellingWords } from './words.ts';

/** What was said or learned comes after one of these. */
const said = phrase(
  'you (also|really|just|even|kindly|once|had|so|first)? (said|mentioned|told me|described|explained|pointed out|suggested|shared|recommended|talked about|spoke about|named|showed|warned|compared|called|drew|gave|walked me through|taught|put it|brought up|confirmed|admitted|advised|made me (see|think|realize|realise)|helped me (see|understand|realize|realise)|reminded|encouraged|stressed|emphasized|thought|see|use|start|began|keep|handle|read|lent|played|answered|noted|argued|laughed|sketched)',
  'your (own|honest|good|great|practical|kind|excellent|last|first|best|candid|clear|one)? ([a-z-]+)? (advice|suggestion|suggestions|point|points|story|stories|comment|comments|tip|tips|insight|insights|description|explanation|recommendation|recommendations|example|examples|idea|ideas|remark|warning|thoughts|perspective|honesty|answer|answers|line|take|view|candor|rule|question|questions|list|analogy|picture|phrase|account|words|metaphor|test|trick|reminder|distinction|notes|breakdown|read|sketch|path|journey|overview) (about|on|to|that|of|for|regarding|from|with|is|was|has|helped|made|stayed|stuck|changed)',
  '(the|that|this) (story|tip|point|advice|example|idea|part|bit|line|reminder|trick|rule|list|picture) (about|of|on|that|to|with|where|when)',
  '(what|everything|all) you (said|told me|shared|mentioned|explained) (about|on|regarding)',
  "(the|that|a) ([a-z'-]+){1,4} you (said|mentioned|told|described|explained|suggested|shared|recommended|named|showed|talked|spoke|gave|drew|lent|brought|pointed|told me about|drew|use|keep|warned)",
  'how (you|your|the|they|much|many|few|often|little) [a-z]{2,20}',
  "i (also|really|now|had|never|finally|just|hadn't|didn't|did not|had not|have been|keep|kept|can't stop|was|particularly|especially|still|honestly|am still)? (known|noticed|learned|learnt|realized|realised|understood|understand|know|knew|thought|expected|see|surprised|struck|wrote down|thinking about|remember|appreciated|found it|heard|expect|considered|encouraged|relieved|wondered|took away|took from|liked|loved|enjoyed hearing|enjoyed learning|guessed|assumed|imagined|picked up|laughed) (that|about|how|by|to|the|when|why|what|of|your|from|it|a|much|where|hearing|learning|most)",
  '(hear|heard) you (say|tell|describe|explain|talk about)',
  '(had no idea|never knew|always thought|would never have guessed|new to me|keep thinking|still think|made me (think|see|realize|realise|laugh|rethink))',
  '(hearing|learning|to hear|to learn|to know) (that|how|why|what|when)',
  '(the|that) (part|bit|line|moment|story) (about|where|when|on)',
  '(being|for being|so) (so)? (honest|open|frank|candid|clear) about',
  '(thank you|thanks) (so much|again|very much)? for (explaining|telling me|showing me|describing|walking me through|pointing|suggesting|recommending|being honest|warning me|letting me (see|watch|hear)|saying|the (tip|advice|warning|story|reminder|tour|name|names|book|example|idea|line|sketch|list)|your (tip|advice|warning|story))',
  '(biggest|main|most useful|one|another|key|first|second) (surprise|takeaway|take-away|lesson|thing|point|part|idea)',
  '(surprised|struck|helped|stuck with|stayed with|reassured|encouraged|changed) me',
  '(especially|particularly|most) (helpful|useful|the part|the bit|the story|your|when you|interesting|what)',
);
/** Words of any thank-you note, which name nothing that was said. */
const polite = new Set(
  'about more your speaking chatting time career group today morning afternoon tuesday yesterday monday wednesday thursday friday everything hospitality busy schedule willingness patience support encouragement enthusiasm passion candid honest honesty candor daily incredibly especially particularly truly extremely definitely feedback follow following position opportunity company team me appreciate invaluable inspiring enlightening informative eye-opening insightful thoughtful look forward touch future keep resume overall taking openness day-to-day responsibilities answer answered answers questions welcome welcoming gave giving called heard sounds start reach process culture professional current kindly understand understanding better clearer broader sense helping'.split(
    ' ',
  ),
);
const ends = /[;!?]|\.(?:\s|$)|, (?:and|but|so|which) (?:i|it|we)\b|(?: and| but) (?:i|i'll|i'm|i'd|it)\b/;
const aboutJob = phrase(
  'as discussed',
  '(interested in|discussing|about) (the|your|working) ([a-z□]+){0,4} (position|role|opening|internship|opportunity|vacancy|at)',
);

/** Where a note names something that was said or learned; null where the words would fit any talk, or a blank stands in their place. */
export function takeawayIn(reading: Reading): Span | null {
  for (const sentence of reading.sentences) {
    if (aboutJob.test(sentence.text)) continue;
    for (const match of said.all(sentence.text)) {
      const after = match.index + match.length;
      const opening = sentence.text.slice(match.index, after);
      const object = sentence.text.slice(after, after + 160).split(ends)[0] ?? '';
      const near = `${opening} ${object}`;
      const named = tellingWords(near).filter((word) => !polite.has(word) && !asWord.has(word));
      if (near.slice(0, match.length + 45).includes(slot) || named.length < 2) continue;
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

const will =
  "(i'll|i will|i plan to|i'm going to|i am going to|i intend to|i'm planning to|i am planning to|i'll be|i hope to|i want to|i'd like to|i promise to|i shall|i mean to)";
const doing =
  '(follow|follow up|write|call|email|e-mail|read|try|look|look into|look up|sign up|apply|take|let you|tell you|send|reach out|contact|start|keep|report|check|update|visit|join|ask|attend|register|enroll|enrol|watch|order|share|put|use|bring|work|go|talk|speak|get in touch|message|be in touch|make|do|test|practice|stay|return|think|shadow|volunteer|rewrite|add|build|begin|learn|write again|come|drop|change|pass|report back|be back|let you know|definitely|certainly|now|also|be sure|be looking|be trying|be reading|be writing|be applying|be signing|spend|see|finish|buy|borrow|cut|count|map|draw|listen|set|give|repay|return)';
const next = phrase(
  `${will} ([a-z]+ly|also|now|then|certainly|be sure to|make sure to|try to|next|first)? ${doing}`,
  `(and|then|tonight|tomorrow|this week|next week) (will|plan to|i will|am going to) ${doing}`,
  "(i've|i have) (already|just|now|since|also)? (signed|started|written|ordered|emailed|e-mailed|contacted|reached|registered|applied|looked|downloaded|bought|borrowed|joined|read|begun|booked|messaged|made|put|sent|found|asked|called|tried|set up|requested|reserved|enrolled|followed|added|bookmarked|subscribed|changed|rewritten|moved|finished|scheduled)",
  'i (already|just|also|then)? (signed up|ordered|emailed|e-mailed|wrote to|contacted|reached out|registered|downloaded|booked|called|messaged|borrowed|rewrote|bought|looked up|applied|joined|asked|started|tried)',
  '(keep|let) you (posted|updated|know|informed|in the loop)',
  "(let's|lets|hope to|would love to|i'd love to|like to|want to|happy to|look forward to|looking forward to|hope we can|hope we|glad to|to|will|we|and) (stay|staying|keep|keeping|remain|remaining|be|being) (in touch|connected|in contact)",
  'stay (connected|in touch)',
  '(anything|something|any way|ever) (that)? (i|you) (can|could|need) (do|help|offer|return|be)',
  '(return|repay) (the|your) (favor|favour|kindness)',
  '(happy|glad|delighted|love|pleased|like) to (help|return|share|send|pass|introduce|test|translate|proofread|lend|volunteer|buy you|bring|show|put you|report|give|connect|pay|read|do the same|tell|update|take|cover|come back|make)',
  '(tell me|let me know|say so|say the word|call on me|write to me|ask me) (if|when|whenever|should) .. (i can|i could|you need|you want|you ever|help|useful)',
  '(help|useful|of use|service|assistance) (to you|you with|in return|with anything)',
  '(if|whenever|should) (you|there|i) (ever|can ever|need|want|could use|come across) .. (help|hand|favor|anything|volunteer|extra|tester|someone to|a pair)',
  '(update|report back|write again|get back to you|check in|follow up|touch base|circle back|reach out) (with you|to you|on|in|again|once|when|after|about|next|soon|if)',
  "(i attach|attached is|i've attached|here is|here's|i enclose|enclosed is|i'm sending|i am sending) (the|a|an|my|that)",
  "(i'm|i am) (now|already|currently)? (reading|signing|signed up|enrolling|meeting|starting|trying|applying|rewriting|taking|working through|talking to|following|booked) (the|up|your|it|a|with|on|my|for|to|out|through|in)",
  'my (next step|plan) is',
);
/** Said of a hiring process or of mere readiness: no step that the sender takes. */
const notNext = phrase(
  '(any|further|additional|more|other) (additional|further)? (information|questions|details|materials|references|documents)',
  '(remember|forget|cherish|treasure|never|grateful forever|forward to (next|the next|hearing|your))',
  '(joining|join) (your|the) team',
  'move forward with (the|your) (hiring|decision|process)',
);

/** Where a note says what the sender will do, report or offer; null where it only closes politely. */
export const nextStepIn = (reading: Reading): Span | null =>
  findIn(reading, next, ({ text }: Sentence) => !notNext.test(text) || anyway.test(text));
const anyway = phrase(
  '(keep|let) you (posted|updated|know how|know what)',
  'stay in touch',
  'staying in touch',
  'stay connected',
);

const pursued = phrase(
  '(the|this|your|that|a|□) ([a-z□-]+){0,4} (position|internship|opening|vacancy)',
  '(about|for|in|of|discuss|discussing|regarding|interest in|interested in) (the|this|that) (?!role of|role that|role in|role your)([a-z□-]+){0,4} (role|opportunity)(?! (of|to|that|in|plays|you))',
  '(this|the) opportunity(?! (to|of))',
  '(great|good|strong|perfect|ideal|excellent|right|natural|better) (fit|match|candidate|asset|addition)',
  '(joining|join|part of|addition to|contribute to|contributing to|asset to|working with|member of) (your|the) (team|company|organi[sz]ation|firm|lab|department|staff)',
  '(hiring|recruitment|selection|interview) (process|decision|manager|committee|team)',
  '(working|work|interning|intern|job|employment|career) (for|at|with|in) (your|□) (company|firm|team|lab|organi[sz]ation|group|office|department|clinic|school)?',
  'when i (can|could|might|may) start',
  'my (candidacy|qualifications|application|references)',
  '(refer|recommend|hire|consider|considering|keep|keeping) me (in mind|for|to your|to hr|to the|as)',
  '(put|putting) in (a|my) (good)? word',
  '(pass|passing|forward|forwarding|share|sharing|send|sending|give) (on|along|around)? my (resume|résumé|cv|application|name|details) ',
  `(any|an|other|future|suitable|job|if|a|open|summer) ([a-z-]+)? (openings?|vacanc(y|ies)|positions?|internships?|job opportunities|job|roles|spot|spots) (come|comes|opens?|becomes?|arises?|at|in your|on your|that|you|available|for me|here|with|there)`,
  '(do|does|is|are|if|whether|when) (you|your [a-z]+|they|there) (are|is|be|have|has|know of)? (any|an|currently|still|ever|start)? (hiring|openings?|positions?|internships?|jobs?|vacanc(y|ies)|recruiting)',
  '(strong|continued|sincere|great) interest in (the|this|joining|working)',
  '(grateful|appreciate|ask|asking|hoping|thankful|hope|give|giving|provide|providing|offer) (for|me|me with)? (a|an) (internal|employee|job)? referral',
  '(valuable|great|strong|useful|worthy) (addition|asset|member|contributor)',
  "(for|during|after|in) (the|our|my|yesterday's|today's|a) (job)? interview",
  'interviewing me',
  "(will|plan to|have|'ve|going to|hope to|would like to) (apply|applied|submit|submitted) .. (position|role|job|posting|internship|opening|vacancy)",
  '(referral|refer me) (for|to (the|your|hr)|at)',
  '(hope|hoping|like|love|want|wish) to (work|intern|join|apply|start) (for|at|with|as) (you|your|□|there|an?)',
  '(would|could|can|will) you (please)? (refer|recommend|hire|consider|pass|forward) (me|my)',
);
const notPursued = phrase(
  'informational interview',
  "(not|n't|never|no|without|isn't) (looking|asking|after|seeking|expecting|want|a|about|for|any) .. (job|position|role|internship|anything|opening|referral)",
  '(your|my|his|her|their) (own|current|first|last|previous|old|former|new)? ([a-z-]+)? (position|internship)',
  '(you|someone|who) (first)? (applied|started|got|took|left|turned down|had|held|were in)',
  '(opportunity|chance) to (talk|speak|learn|meet|ask|hear|visit|see|chat|connect|shadow|sit|listen)',
);

/** Where a note pursues a role, a referral or an opening at the other's place; null where it only gives thanks. */
export function jobPursuedIn(reading: Reading): Span | null {
  const isHeard = ({ text }: Sentence) => !notPursued.test(text);
  const asked = reading.sentences.filter((sentence) => sentence.isAsked && isHeard(sentence));
  return findIn(reading, pursued, isHeard) ?? jobQuestionIn({ ...reading, sentences: asked });
}
