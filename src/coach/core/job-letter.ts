import { findIn, phrase } from './phrase.ts';
import { jobQuestionIn } from './job.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const post =
  '(opportunit(y|ies)|positions?|roles?|openings?|jobs?|internships?|vacanc(y|ies)|placements?|apprenticeships?|traineeships?|employment|work experience|co-op|openings|summer job)';
const seeking =
  '(interested in|interest in|looking for|looking at|looking to|seeking|seek|exploring|explore|inquire|inquiring|enquire|apply|applying|applied|discuss|considered|consideration|hoping for|obtain|obtaining|securing|secure|pursue|pursuing|possibility of|excited about|excited by|passionate about|open to|know of|hear about|aware of|any|available|about the|regarding|for the|fit for|come across|came across|saw the|saw your|noticed the|posted the|posted an|posted your|learn about|more about the|suited for|candidate for|in search of|want|would love|need)';
const inHouse =
  "((at|with|within|in|on|from) (your|the)? (own|entire)? (company|firm|team|lab|organi[sz]ation|group|department|office|clinic|school|studio|hospital|bank|museum|institute|agency|unit|startup|practice|newsroom|library|district|program|end|side)|(at|with|within) (you|□)|they have open|you have open|you have available|you are hiring|you are hiring|you posted|you advertised|open at|on your (team|site|website|careers page)|posted|listed|advertised)";

const wanted = phrase(
  `${seeking} (?!your )([a-z0-9□'/-]+){0,5} ${post} .. ${inHouse}`,
  `${seeking} (?!your )([a-z0-9□'/-]+){0,5} ${post} ${inHouse}`,
  `(□|your|the) ([a-z]+)? (opening|vacancy|posting|job posting|job opening|open role|open position|job ad)`,
  '(any|an?|other|current|open|available|upcoming) (job|open|current|available|entry-level|junior|part-time|summer)? (openings?|vacanc(y|ies)|open positions?|open roles?) ',
  '(opportunity|chance|like|love|want|wish|hope|dream|ready|eager|excited) to (actually)? (apply|join your|join the team|join □|work for you|work for your|work at your|work with your team|intern (at|with|for)|be part of your|become part of your|contribute to your|meet (your)? recruiters)',
  '(joining|join) (your|the) (team|company|organi[sz]ation|firm|staff|lab|group)',
  '(great|good|strong|perfect|ideal|excellent|right|natural) (fit|match|candidate|asset|addition) (for|to|at|with) (the|your|this|□|you)',
  '(position|role|opportunity|post) (for|of|as) (a|an)? ([a-z]+)? (intern|internship|assistant|trainee|analyst|summer)',
  '(my|this|an?) (job)? application (for|to|is)',
  '(hire|hiring|employ|employing|interview|refer|recommend|consider|considering|taking on|take on|sponsor) me',
  '(a|an|your|employee|internal|the) (referral|recommendation) (for|to|at|from|bonus|would|link|code|into)',
  '(give|get|provide|submit|write) me (a|an) (referral|internal referral|recommendation)',
  '(good|kind) word (for|in)',
  `(pass|forward|send|share|hand|submit|show|put|passing|forwarding|sharing) (on|along|around|over)? my (resume|résumé|cv|application|profile|details|name)`,
  '(pass|forward|share|send|get) (it|my resume|my cv|this) .. (hr|hiring manager|recruiter|your manager|your boss|whoever)',
  '(are|is) (you|your [a-z]+|they|□) (currently|still|actively)? (hiring|recruiting|looking to hire|taking on|accepting)',
  "(you are|team is|company is|lab is) (currently|still|actively)? (hiring|recruiting|looking to hire|looking for (an intern|interns|a new))",
  '(requirements|needs) for (an?|the) ([a-z]+)? (intern|position|role|candidate)',
  '(hiring|recruiting) (manager|team|for|process) .. (you|your|resume|apply|application|put|connect|introduce|contact)',
  'my (skills|qualifications|experience|background) .. (match|matches|fit|align|aligns|aligned|suited|suitable|contribute|benefit|meets) .. (your|the role|position|team|needs|requirements|job)',
  '(do|does|if) (you|your [a-z]+|there) (have|has|is|are) (any|an?|some)? (current|summer|paid|available|suitable)? (jobs?|openings?|internships?|positions?|vacanc(y|ies)|work|job opportunities|placements?) ',
  '(job|internship|work|employment|career|volunteer) opportunit(y|ies) (at|with|within|in your|for me|available|you)',
  '(land|get|find|offer|offering|give|giving) (me)? (a|an|the|my first) ([a-z-]+)? (job|position|internship|interview|role|placement) (at|with|in|for|on) (your|you|□|there|here|the company)',
  'when i can start',
  'available to start',
);
const general = phrase(
  `(interested in|looking for|seeking|about|ask about|asking about|in search of) (any|an?|the|potential|possible|full-time|part-time|summer|paid|remote|entry-level)? ([a-z□-]+){0,4} ${post} (you|there|here|that may|that might|which may)`,
);

/** "I'm not looking for a job": the sentence that a good message says on purpose. */
const denied = phrase(
  "(not|never|no|iswithout|instead of|rather than) (here|writing|trying|expecting|going|currently|actually)? (to)? (look|looking|ask|asking|seek|seeking|after|apply|applying|hoping|want|expect|expecting|fishing|request|requesting|hunting|about|hint|hinting|because i want) (to|for|about|at|that)? .. (jobs?|openings?|positions?|roles?|referrals?|internships?|work|vacanc(y|ies)|apply|interview|anything|favors?|hire|hired)",
  "(not|isno) (a|about|for|any) (job|position|role|referral|internship|interview)",
  'no (job|expectation|expectations|hidden|resume|cv|pitch)',
  "(dodo not) (need|want|expect) (a|any|you to) (job|referral|hire|find|position)",
  '(rather than|instead of|before) (a|applying|asking for|i apply)',
);
/** Their post, a post of the past, a chance to talk: the word alone asks for nothing. */
const elsewhere = phrase(
  '(your|my|his|her|their|current|previous|former|last|first|own|past) ([a-z-]+)? (role|position|job|internship|placement|post)s?',
  '(opportunity|opportunities|chance) (to|for) (?!apply|join|work|intern|be considered|contribute)(us|me|a|an|you|speak|talk|learn|hear|meet|chat|connect|ask|discuss|see|attend|listen|growth|advancement|shadow|interview you|sit)',
  '(opportunities|jobs|roles|positions|careers|internships) (in|across|like) (?!your)',
);

/** Where a letter asks for a job, an opening or a referral at the other's place, or is about one; null where it only wants to learn. */
export function jobAskedIn(reading: Reading): Span | null {
  const isHeard = ({ text }: Sentence) => !denied.test(text);
  const isPlain = (sentence: Sentence) => isHeard(sentence) && !elsewhere.test(sentence.text);
  return (
    findIn(reading, wanted, (sentence) => isPlain(sentence)) ??
    findIn(reading, strong, isHeard) ??
    findIn(reading, general, isPlain) ??
    questionSpan(reading)
  );
}

/** What asks for a job whatever else its sentence holds. */
const strong = phrase(
  '(interested in|excited about|apply for|applying for|applied for|regarding|about|for) the □ (at □|position|role|opening|job|opportunity|internship|vacancy)',
  '(be|become|being|becoming) (a)? part of (the|your) (team|company|firm|staff|crew|lab)',
  'got (anything|something|any work|any jobs|a job|a spot) (for|going|at|in)',
  'how i (could|can|might|would) (contribute|fit in|add value|be of value|help your team|help the team)',
  '(need|could use|want|looking for) a job(?! in)',
  '(give|offer|grant) me (a|one|the|any) (chance|try|shot|trial|opportunity) (in|at|on|with) (your|the)',
  '(follow up|following up|update|status|news) (on|of|about) my application',
  'do you need (a|an|any) (?!hand with)([a-z]+){1,4}(help|intern|assistant|nanny|worker|driver|helper|volunteer|cleaner|tutor|staff)?',
  '(hard work|work hard|do my best|best of my (ability|knowledge)) .. (company|organi[sz]ation|you)',
  '(any|an) (opportunity|opening|position|vacancy|job|role) (to|at|in|with|within) (join|work|your|you|be part)',
  '(be|being) considered (for|as)',
  '(referring|hiring|interviewing|employing) me',
  "(roles?|positions?|jobs?|posts?|openings?) (that)? (you|you are|your [a-z]+ is) (are)? (filling|recruiting for|hiring for|trying to fill|advertising)",
  '(have|had|has|know of|be) (anything|something|any work|some work|a place|a spot) (in|at|for|going|available|open) (your|me|my|someone|the)',
  '(does|do|did) (your [a-z]+|you guys|you) (currently|maybe)? (have|got) (anything|something|any work)(?= for| in| at| going|\\?|$)',
  'get (me|my [a-z]+) (a|an) ([a-z]+)? (job|internship|interview|placement)',
  '(start|begin|available) (right away|immediately|straight away|at once|to start)',
  '(apply|applying|application) (as|for) (an?|the)? ([a-z□-]+){0,2} (intern|trainee|internship|apprentice|assistant|position|role|job|vacancy|post)',
  "(you have|there are|there is|you have got|have) (any|an?) ([a-z]+)? (openings?|vacanc(y|ies)|open roles?|open positions?|spots)",
  'how (do|can|could) i apply',
  '(skills|experience|background) (could|can|would|will|might|may) (benefit|help|serve|contribute to|add value to) (your|□|the)',
  '(put|get) (in)? (a|my) (good)? (word|name|foot)',
  '(refer|hire|employ) me (?!to (someone|anyone|others|other|people))(for|to|at|in|please|so|into|if)?',
  '(joining|join) your (team|company|firm|staff|lab)',
  '(position|role|opening|job|vacancy) (they|you) (have|posted|advertised|are)',
  `${seeking} (?!your )([a-z0-9□'/-]+){0,2} (opportunit(y|ies)|openings?|internships?|jobs?|employment|positions?|roles?) (at|with|within) (your|□|you)`,
  '(pass|forward|share|send|hand) (on|along)? my (resume|résumé|cv)',
  '(opportunity|chance) to (actually)? (apply|join|work for|work at|be considered|interview for)',
  'put in a (good)? word',
);

function questionSpan(reading: Reading): Span | null {
  const sentences = reading.sentences.filter(({ isAsked, text }) => isAsked && !denied.test(text));
  return jobQuestionIn({ ...reading, sentences });
}
