import { jobQuestionIn } from './job.ts';
import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const pursued = phrase(
  '(any|a) (chance|possibility) of (a|an|some|any) ([a-z]+)? (spot|job|place|internship|shift|position|role|work|interview|placement)',
  '(the|this|that) □ (position|role|opening|job|opportunity|internship|vacancy)(?! (that)? you)',
  '(if|when|should|once) (a|an|any|another) ([a-z-]+){0,2} (spot|place|opening|position|job|role|vacancy|post|seat) .. (comes|opens|becomes|is free|arises|turns up|appears)',
  '(right|perfect|ideal|natural|logical) next (step|move|role) for me',
  '(decision|news|update) .. (on|about|for|made|regarding) (the|that|my) ([a-z]+){0,3} (position|role|job|post|vacancy|application)',
  '(think of|thinking of|remember|consider|keep|recommend|mention) me (for|when|if|to your|as)',
  '(contribute|add|bring) .. (to|at) your (team|company|firm|workshop|department|school|organi[sz]ation|lab|crew|office)',
  '(ideal|perfect|strong|right|suitable) (candidate|fit|person|match)',
  '(be|being) (considered|kept in mind|shortlisted) (for|as|by|if|when)',
  '(keep|bear|have) me in mind',
  '(your|the) ([a-z]+)? (graduate|trainee|training|internship) (scheme|programme|program|intake|cohort)(?! (that)? you)',
  '(love|thrilled|like|happy|honored|excited) to (work|join|intern|be part of) (there|here|you|your|with you|for you|the team|at)',
  'a vacancy',
  '(i|i really|really) (need|want) a job',
  '(my|the|this) (application|candidacy) (for|to|as)',
  '(analyst|assistant|coordinator|associate|officer|technician|teaching|manager) (role|position|opening|job|post|vacancy) (with you|at|in your|and|is|we)',
  '(the|this|your|that|a|□) ([a-z□-]+){0,4} (position|internship|vacancy|opening(?= (at|in|for|on|with|you|and|that)))',
  '(about|for|in|of|discuss|discussing|regarding|interest in|interested in) (the|this|that) (?!role of|role that|role in|role your)([a-z□-]+){0,4} (role|opportunity)(?! (of|to|that|in|plays|you))',
  '(this|the) opportunity(?! (to|of))',
  '(great|good|strong|perfect|ideal|excellent|right|natural|better) (fit|match|candidate|asset|addition)',
  '(joining|join|part of|addition to|contribute to|contributing to|asset to|working with|member of) (your|the) (team|company|organi[sz]ation|firm|lab|department|staff)',
  '(?<!dear )(hiring|recruitment|selection|interview) (process|decision|manager|committee|team)',
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
  "(for|during|after|in) (the|our|my|yesterday's|today's|a) (job|panel|second|final) interview",
  'interviewing me',
  "(will|plan to|have|going to|hope to|would like to) (apply|applied|submit|submitted) .. (position|role|job|posting|internship|opening|vacancy)",
  '(referral|refer me) (for|to (the|your|hr)|at)',
  '(hope|hoping|like|love|want|wish) to (work|intern|join|apply|start) (for|at|with|as) (you|your|□|there|an?)',
  '(would|could|can|will) you (please)? (refer|recommend|hire|consider|pass|forward) (me|my)',
);
const notPursued = phrase(
  'informational interview',
  "(not|never|no|without|is not) (looking|asking|after|seeking|expecting|want|a|about|for|any) .. (job|position|role|internship|anything|opening|referral)",
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
