import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const post =
  '(jobs?(?! (security|satisfaction|market|description|title|board))|openings?|vacanc(y|ies)|positions?|internships?|placements?|apprenticeships?|traineeships?|roles?(?! (models?|of|as|in the))|job opportunities|work experience|summer jobs?|co-op|graduate schemes?)';
const resume = '(resume|résumé|resumé|cv|cover letter|application|portfolio)';
const here =
  '(here|(at|with|in|on|within|for) (your|the|this) (own)? (company|firm|team|lab|organi[sz]ation|group|department|office|clinic|school|studio|hospital|bank|museum|shop|institute|agency|unit|startup|place|practice|newsroom|library|store|business)|with you|at □|for me|i could|i can|that i|i might|available|open|coming up|right now|this (summer|year|fall|spring|winter)|next (summer|year|semester|fall|spring|winter)|on your team|for (students|graduates|new grads|interns|someone))';
const you =
  "(you|you guys|they|your [a-z'-]+|your [a-z'-]+ [a-z'-]+|the (company|firm|team|department|hospital|agency|lab|office|studio|school|organi[sz]ation)|□|anyone|anybody (here)?)";

const openings = phrase(
  '(is|are|will|was) (the|your|this|that|ur) [a-z]+ ([a-z]+)? (currently|still|actively|also|be|even|always|ever)? (hiring|recruiting|taking people|taking anyone)',
  '(any|a|some) (chance|possibility|hope) (of|for) (a|an|some|any) ([a-z]+)? (spot|job|place|internship|shift|position|role|work|interview|placement|opening|gig)',
  'looking for (any|some) (new|more|extra|additional) (staff|people|help|hands|hires|workers|interns|employees|drivers|nurses|teachers)',
  '^(so|and|got|have)? (any|some) ([a-z-]+){0,2} (positions?|openings?|jobs|internships?|vacanc(y|ies)|placements?|apprenticeships?|traineeships?|trainee (places|spots)|roles|places|spots|shifts) (at|in|with|on|for|going|open|available|here|left|coming|this|next|right now)',
  '(is|are|will|would) there (be)? (ever|still|soon)? (any|an?|some|more) (junior|entry-level|open|summer|part-time|paid|unpaid|trainee|graduate|student|full-time|weekend|suitable|new|more|free|starter|beginner) (positions?|openings?|jobs|internships?|vacanc(y|ies)|placements?|apprenticeships?|traineeships?|trainee (places|spots)|roles|places|spots|shifts)',
  '(accept|accepting|take|taking|welcome|reviewing|open to|open for) (on)? (new|any|more|speculative|student|job|late)? applications',
  `(is|are|will|would) there (be)? (currently|still|possibly)? (any|an?|some)? ([a-z'-]+){0,4} ${post} ~ ${here}`,
  '(are|is) there (any|an?|some)? (current|open|available|upcoming|part-time|summer|entry-level|paid|junior|suitable|job)? (job openings?|openings?|vacanc(y|ies)|open positions?|open roles?|positions open)',
  `(do|does|have|will|would|did) ${you} (currently|also|ever|still|happen to)? (have|got|know of|know about|offer|need|heard of|hear of|see) (about)? (any|an?|some|of any|anyone with an?)? (new|open|available|current|paid|unpaid|summer|part-time|job|entry-level|suitable|junior|student|free|internship|work|good|possible|upcoming)? ${post}`,
  `know (of|about) any (companies|firms|places|teams|people|one)? (that are|that is|who are|who is)? (hiring|${post})`,
  `(do|does|is|are|will) ${you} (currently|still|actively|usually|even|looking to|looking for|planning to|planning on|going to|likely to|also|ever|be|thinking of){0,4} (hire|hiring|recruit|recruiting|(take|taking|accept|accepting) (on)? (any|more|some)? (new|student|summer|paid)? (grads?|graduates?|interns?|apprentices?|trainees?|students|staff|people|someone|nurses|hires|help|volunteers|beginners)|looking for (any|new|more|extra|an?|another|some)? (anyone|anybody|someone|somebody|help|interns?|people|assistants?|staff|someone|graduates|apprentices?|trainees?|hires|help))`,
  `(if|whether|that) ${you} (will|would|is|are|might|may|plans to|plan to) (soon|ever|still|currently|also)? (be)? (hiring|recruiting|hire|recruit|taking on|looking for (interns|people|staff))`,
  '(anyone|anybody|someone|somebody|places?|companies|teams?|who|firms) (who|that|which)? (is|are|might be|may be|could be) (currently)? hiring',
  `(when|how soon) (do|does|is|are|will) ${you} (next)? (be)? (hire|hiring|recruit|recruiting|posting)`,
  '(do|does|could|would|might) (you|your [a-z]+|the [a-z]+) (need|use) (any)? (help|interns|an intern|an assistant|volunteers|an extra pair of hands|a helper|more staff|extra staff|another)',
);

const forMe = phrase(
  '(give|pass|mention|drop|put|hand|forward|take) (on|along)? my (name|number|details|contact) (to|in|with|forward|on)',
  '(keep|bear|have) me in mind',
  '(anyone|anybody|someone|somebody|people|places|firms|companies|teams) (who|that|which)? (needs?|wants?|takes?|is looking for|are looking for|looking for|could use) (an?|some|more|help|on)',
  '(write|give|get|send|make) me (a|an) ([a-z]+)? (referral|recommendation|reference)(?! letter for)',
  '(my|the|any|our) (chances?|odds|prospects) (of|for|at) (getting|being|me|a|an|landing) ([a-z]+)? (hired|job|in|accepted|taken on|position|offer|internship|place|chosen)',
  '(do|get|have|find|apply for|land|secure|take up|complete) (a|an|my|some) ([a-z-]+){0,2} (internship|placement|work experience|traineeship|apprenticeship|externship|job) (at|in|with|here|under|on) (your|you|the|this|□)?',
  '(love|like|want|wish|hope|dream|dying|keen|able) to (come)? (and)? (work|intern|join|train) (here|there|for you|with you|at your|on your|for your|in your|your)',
  '(get|have|put) me (on|in|into|onto|through) (the|your|a|there|with)',
  '(i need|i want|could use|need) a job',
  '(give|offer|grant) (me|us) (a|one|the|any) (chance|try|shot|trial|go|opportunity) (in|at|on|with) (your|the)',
  '(is|are) (your [a-z]+|you) (possibly|maybe)? in need of (help|someone|staff|an)',
  '(have|has|had|know of|got|hear of|see) (anything|something|any work|some work|any room|a place|a spot|a space|any spots) (in|at|for|going|available|open|that (i|she|he|they)|coming up|on) (your|me|someone|a student|right now|this|the|i|us|here|my)?',
  '(does|do|has|have) (your [a-z]+|you guys|they) (have|got) (anything|something|any work)',
  '(take|taking|taken) on (an?|any|another|more) ([a-z-]+){0,2} (student|someone|person|graduate|beginner|learner|trainee|apprentice|intern|newcomer|career changer)',
  '(could|can|may|might) i (maybe|possibly|please|perhaps)? (come|come in|help out|join you)? (and|to)? (work|intern|train|help out|volunteer) (for|with|at|in|here|under|alongside) (you|your|the)',
  '(get|got|getting|find|give|gimme|fix|land) (me|us) (a|an|some|the) ([a-z-]+)? (job|work|internship|placement|gig|shifts?|interview)',
  '(referring|interviewing|employing|hiring|recommending|considering|sponsoring) me',
  '(be|being|get) (considered|shortlisted|interviewed) (for|as|by)',
  '(how|where) (can|do|could|should|would|may) i (apply|get a job|get an internship|send my|submit) .. (you|your|here|company|team|application|cv|resume|at|with|internship)',
  '(apply|get|join|considered|place|spot) .. your ([a-z]+)? (graduate|trainee|training|internship|apprentice|apprenticeship) (scheme|programme|program|intake|cohort)',
  'for you to hire',
  '(hire|hiring|employ|interview|refer|recommend|consider|take on|recruit|vouch for|sponsor) (me|someone like me) (to (hr|your|the)|for|as|at|here|in|into|so|please|today|now|with)',
  '(hire|employ|refer|vouch for) me',
  '(could|can|would|will|might) (you|your [a-z]+|they) (please|maybe|possibly|be willing to|be able to|consider|ever|be open to)? (interview|interviewing|recommend|consider|hiring|take|taking) me',
  'refer me',
  '(take|taking|bring|bringing) me on',
  '(put|putting) (in)? (a|my)? (good word|word|name) (in|for|forward)',
  `(pass|passing|forward|forwarding|share|sharing|send|sending|give|giving|show|hand|put|get|submit|drop) (on|along|off|around)? (my|them|it) (${resume}|along|on|with|to) (to|with|on|along|in front of)? (your|the|hr|anyone|someone|a|whoever|their)`,
  `(pass|forward|circulate|hand|passing|forwarding) (on|along|around|in)? my ${resume}`,
  `(can|could|may|should|might|shall) i (just|please|also)? (send|give|email|leave|submit|forward|bring) (you|in|over|to you)? (with)? (a copy of)? (my|a) ${resume}`,
  `(get|give|offer|find|land|help me get|help me find|secure|grant|create|arrange|set up) (me)? (in|an?|the|my|a part-time|some) (job|interview|internship|position|placement|referral|foot in the door|offer|part-time position|work) (here|at|with|in|for|there|interview)`,
  '(get|give|offer) me (an?|the) ([a-z-]+)? (job|interview|internship|position|placement|referral|role|chance)',
  '(could|can|would|will) (you|your [a-z]+) (consider|think about)? (creat(e|ing)|open(ing)?|make|making) (an?) ([a-z-]+)? (position|role|job|spot|internship)',
  `(can|could|may|might|should|would|do) i (ever|possibly|please|be able to|be allowed to)? (do|have|get|apply|be considered|work|intern|come work|join|start|complete|qualify|come and work|train|be interviewed) (here|an?|my|for|with|at|your|in|under) .. (job|internship|interview|placement|position|role|team|company|work experience|apprenticeship|opening|department|traineeship|□|your [a-z]+)`,
  '(could|can|might|may) i (work|intern|apply) (here|with you|for you|at your|for your|at □)',
  '(is|are|would) there (be)? (any|a|some)? (chance|way|possibility|hope|room) .. (hire|hired|job|intern|internship|work here|work for you|work with you|join|joining|position|interview|referral|get in|on your team|for someone like me)',
  '(would|could|will) (you|your [a-z]+) (be)? (open|willing|able|happy|interested|prepared) (to|in) (hire|hiring|interview|interviewing|refer|referring|take on|taking on|recommending me|sponsor|giving me|give me (an?|the) (job|chance|interview|referral))',
  '(what|how much) (would|will|does) it take (for me)? (to get|for you to|to be) (hired|hire|hire me|a job|offered|an offer) ',
  '(help|helping) me (get|find|land|secure) (an?|the|my|some) ([a-z-]+)? (job|internship|position|interview|work|role|placement)',
  '(introduce|connect) me (to|with) (your|the|a) ([a-z-]+)? (recruiters?|hiring managers?|hr|human resources|talent)',
  'job for me',
  '(start|starting) (work|working)? (right away|immediately|on monday|as soon as|any ?time after)',
);
/** "Refer me to someone else", "how did you apply", "feedback on my résumé": near a job ask and none. */
const harmless = phrase(
  '(what|which) (would|do|does|should) (a|an|new|most|you look) ([a-z]+)?',
  '(refer|referring|recommend|introduce) me to (any|some|another|someone|anyone|other|others|a colleague|people|a few|one or two|somebody|anybody)',
  `(feedback|advice|look|tips|thoughts|opinion|comments|review|improve|critique) .. ${resume}`,
  `${resume} .. (feedback|advice|tips|thoughts|critique|comments)`,
  'did (you|they|it|your [a-z]+)',
  'you (first)? (apply|applied|got|landed|took)',
  'how (do|does|would|will) (you|they|your|the|people|companies|teams|most)',
  '(when|before) you (hired|applied|were hired|got)',
);

/** Where a question asks for a job, an internship, an interview, a referral, or whether they hire; null where it asks for none. */
export function jobQuestionIn(reading: Reading): Span | null {
  const isHeard = ({ text }: Sentence) => !harmless.test(text);
  return findIn(reading, openings, isHeard) ?? findIn(reading, forMe, isHeard);
}
