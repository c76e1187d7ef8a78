import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

/** What is asked for. */
const post =
  '(jobs?|openings?|vacanc(y|ies)|positions?|internships?|placements?|apprenticeships?|traineeships?|roles?|spots?|slots?|places|work experience|work|referrals?|interviews?|co-op|trainee places|work for)';
/** Who would be taken. */
const helpers =
  '(help|person|staff|hands?|hires?|interns?|trainees?|apprentices?|assistants?|graduates?|grads?|students?|volunteers?|workers?|nurses|technicians?|analysts|people|anyone|anybody|applications|freshmen|sophomores)';
/** Any trade by its ending: "a welder", "two machinists"; not a thing that ends so too, nor somebody else than staff. */
const trade =
  "(?!(?:number|computer|letter|answer|master|bachelor|either|rather|summer|winter|mentor|partner|career|better|whether|another|matter|customer)(?:s|\\b))([a-z-]{4,20}(er|or|ist|ian|ant)s?(?![\\w'])|trainees?|cooks?|nurses?|hands?|substitutes?|mechanics?|chefs?|clerks?|aides?|vets?|students?)";
const they =
  "(you|you guys|you all|they|your [a-z'-]+|your [a-z'-]+ [a-z'-]+|the [a-z'-]+|this [a-z]+|□|anyone|anybody)";
const me =
  '(me|us|(someone|somebody|anyone) (like me|with my)|a friend|my (son|daughter|friend|brother|sister|nephew|niece|cousin|wife|husband|kid|boy|girl))';

/** Whether there is a place: asked of the employer. */
const openings = phrase(
  `know (of|about) (any|a) ([a-z]+)? ${post}`,
  `(is|are|will|would|whether|if) there (ever|still|be)? (any|an?|some|more|going to be)? ([a-z'-]+){0,3} ${post}(?! (you|that (you|need|suit|require|pay|do)|where|which|to talk|for [a-z]+ (outside|in)|in (this|the|your|that) (field|industry|trade|profession|line|sector)))`,
  `(do|does|would|will|have|if|whether|that) ${they} (currently|still|ever|already|also|maybe|possibly|happen to|expect to|plan to)? (have|has|had|got|know of|know about|offer|see|get|heard of) (about)? (any|an?|some|of any|for any)? ([a-z-]+){0,3} ${post}`,
  `(do|does|is|are|will|would|could|if|whether|might) ${they} .. (need someone|need|needs|take|takes|taking|take on|taking on|accept|accepting|hire|hiring|recruit|looking for|use|welcome|want|open to|bring in|bring on|bringing in|host|hosting|add) (any|an?|some|more|new|extra|another|on|for)? ([a-z-]+){0,3} ${helpers}`,
  `(do|does|is|are|will|would|could|might|(out|know|wonder|wondering) if|whether|says|heard|guys|folks) ${they}? .. (need(?! to)|needs|needing|looking for|look for|in need of|short of|could use|taking|taking on) (an?|any|some|more|new|extra|another|[0-9]+|two|three)? ([a-z-]+){0,3} ${trade}`,
  `(do|does|is|are|will|would|could|might|if|whether) ${they} .. (need|needs|use|looking for|in need of) (someone|somebody|anyone) (at|for|on|in|this|next)`,
  `(is|are) ${they} .. (short of|short on|short-staffed|understaffed|short-?handed)`,
  '(any|more|new) hiring(?! (manager|advice|tips))',
  '(would|might) (your|they) .. (like me|my profile)',
  '(like me|with my [a-z]+|my profile) .. (at|to|in|for) your',
  `(is|are|has|have) (the|that|this|those|these|an?|summer|any|your) ([a-z-]+){0,3} (${post}|posts?) .. (still|been)? (posted|open(?! to)|available(?! (all|in this))|possible|vacant|filled)`,
  `(is|are|will|be|if|whether|still|when|who|that|places|teams|companies|anyone|currently|to be) ([a-z'-]+){0,4} (hiring|recruiting|taking on|bringing (people|anyone) on)`,
  `(is|are|will|do|does) ${they} (next|ever|planning|going|looking|plan|expect|likely|be)? (to|on)? (hire|hiring|recruit|recruiting|start hiring)`,
  `^(so|and|got|have)? (any|tell me which) ([a-z-]+){0,2} ${post} (at|in|with|on|your|for|going|open|available|here|left|coming|this|next|right now)`,
  `(spot|place|opening|vacancy|position|job|role|shift|anything|something(?! like)) .. (opens|opened|open(?! to)|comes|come|came|frees|becomes|turns) (up|free|available|in|on your|on the|at your)?`,
  `know ([a-z]+){0,3} (who|that) (needs?|wants?|takes?|is looking|are looking|could use)`,
  `opportunities (at|with you|in your|for me|for someone)`,
);

const paper = '(resume|résumé|cv|portfolio|application|details|papers)';
const may = '(can|could|may|might|would|will|whether|if|please|mind|kindly)';

/** Whether the writer may have it: asked for oneself. */
const forMe = phrase(
  `^(so|and)? (what|which|how many) ([a-z-]+)? (${post}|posts) (are|is|do|does|will|would|exist|have)? ((still|currently|now)? (open|available|vacant|there (at|in|with) your?)|${they} (have(?! to)|offer|need|trying|looking to|hiring|expect))`,
  '(do|have|get|offer|give|work|possible|chance of|chance for) .. trial (shift|day|week|period)',
  `${may} ${they} .. (give|giving) .. (shot|chance|try|start|trial)(?! to (ask|talk|speak|hear|meet|see|learn))`,
  `(let|allow)(?! us) ${me} .. (work|intern|join|train|volunteer|help out|start|placement|internship)`,
  `${may} (she|he|my [a-z]+) .. (work|intern|train|help|join|placement|internship) (in|at|with|for) your?`,
  `${may} .. my (${paper}|name) .. (to|in front of|past|into|on file|along|in) (your?|the|hr|whoever|anyone|someone|somebody)`,
  '(get|put) it (in front of|(into|in) the right) [a-z]+',
  '(talk|speak|tell|ask|word|mention) ~ (the|your|hr|them) ([a-z]+)? about me',
  `(i|for me to) .. (foot in the door|get on|get in(?! touch)|end up|getting on|join|joining) ~ (at|with|on|in|to) your?`,
  'i .. (shot|chances?) (at|with|in|on) your?',
  '(for me to|i) .. (join|(be|become) (a)? part of) (your|it(?=\\?|\\.)|the team)',
  '(manager|boss|team|firm|company|they|hr|chief|director) .. (see|hire|meet|take|consider|interview) me',
  `(?<!(?:making|made|make|found|finding) )(space|room|seat|desk|budget|money|funding|funds|place|slot) for (me|(an?|another|one more|new) ([a-z-]+)? (${helpers}|${trade}))`,
  '(next|your|new) ([a-z]+)? intake',
  '(anything|something) (going(?! (on|wrong))|for an? [a-z]+(?! to)|i (can|could) do (at|in|around) your)',
  `${may} .. (send|email|drop off|leave|accept|give you) ~ (my|an?) (${paper}|card)`,
  '(of|about|whether) my application',
  '(asked|ask) you for (a job|work)',
  '^(how soon|when) (can|could|may) i start',
  'come (in)? for an? ([a-z]+)? interview',
  'interview for me',
  `(getting|get|landing) (an?|the|any) ([a-z-]+)? ${post} (there|here|(in|at|with) your?)`,
  `(adding|opening|creating) (any|more|new|some) ([a-z-]+)? ${post}`,
  'on your payroll',
  'i ([a-z]+)? (want|accept|take) (this|the) (job|role|position)',
  'ready to start',
  'speak up for me',
  '(take on|fill|step into) (the|that|this) ([a-z]+){0,3} (role|position|post|job|opening)',
  '(transfer|apply) to your',
  '(know|hear) about the ([a-z]+){0,2} (position|role|job)(?! (of|as|you|that|in))',
  'my first choice',
  '(a|my) shot (on|at|in|with) (one of)? your',
  '(join|joining) □',
  'if you (would|will|could) (have|take) me',
  'give me (the|a) chance to (prove|show|join|work)',
  'tell your ([a-z]+){1,2} (that)? i am',
  'count me (as|in)',
  'my chances',
  'if you (ever)? need (one more|another) [a-z]+',
  '(like|wish|love|hope|want) to be one of (them|these|those)',
  '(have|got) (anything|something) for me',
  'become (an?|your) ([a-z-]+){1,3} (at|in|on|with) your',
  'putting in for the',
  'come on board',
  'be on your ([a-z]+)? (team|crew|staff)',
  '(get|getting) an interview',
  'sign me up',
  'my (hat|name) (in|into) the (ring|running|pool)',
  'my name (came|comes|come) to mind',
  'one of (those|the|your) ([a-z]+){0,2} (spots|jobs|positions|places)(?! (that|where|i))',
  'should your ([a-z]+){1,3} (ever)? (need|look for|want) (somebody|someone|another)',
  'vouched for me',
  '(sponsor my|use your name when i apply)',
  `(hire|hiring|employ|interview|interviewing|refer|(?<!for )referring|recommend|recommending|consider|considering|sponsor|recruit|vouch for|accept|take|have) ${me} (to (your|the|hr|whoever)|for|at|as|on|in|into|by|internally|here|please|with)`,
  `(hire|employ|refer|(?<!for )referring|endorse|endorsing|sponsor|recruit|host|(?<!for )hosting|vouch for|interviewing|hiring|consider|considering) ${me}`,
  `(take|taking|bring|bringing|put|putting|get|getting|give) me (on|in(?! touch)|into|onto|forward|through the|at(?! ease)) `,
  `(get|give|offer|find|land|help|helping|secure|write|getting) (me|us|my [a-z]+) ~ (job|work|internship|interview|position|placement|referral|shifts?|foot in the door|a chance|offer)`,
  '(do|complete|finish|supervise) my ([a-z]+)? (internship|placement|attachment|externship|practicum|hours|rotation)',
  `(can|could|may|might|would|possible|like|love|want|way|chance|hope|wish|please) .. (get|getting|find|land|do|have|start|complete|apply for) (an?|the|my|some|any) ([a-z-]+){0,2} (internship|placement|work experience|traineeship|apprenticeship|job|interview|position) (at|with|here|there|under|on)`,
  '(can|could|may|should|do|would|might) i (best|ever)? apply(?! (that|this|what|your))',
  'i .. (work|working|intern|train|volunteer|join|help out|interview(?! there)) (here|with you|with your|there|with you|for you|at your|in your|on your|for your|under you|for it|alongside you|to your|your)',
  '(i need|i want|could use|need|looking for|love|like|help me find) (a|an|some|any) ((?!to )[a-z-]+){0,2} (job|work|placement|internship|position)(?! (in which|where))',
  `(?<!for )(pass|passing|forward|forwarding|hand|give|send|share|show|drop|submit|put|walk|circulate|leave|get|bring|keep|mention) ~ my (resume|résumé|cv|portfolio|application|name(?! down))`,
  `(pass|forward|hand|give|share|show) (it|them|this) .. (to|with) (your|the|hr|anyone|someone|whoever)`,
  '(put|putting) ~ (good)? word',
  '(think of|keep|bear|have) me (in mind|if|when|for|first)?',
  'remember me (if|when|for)',
  '(i|me|my|us) .. (get|getting|be|being) (hired|considered|shortlisted|taken on)',
  '(referred|recommended|recommending) me (to|for) (your|the)',
  `(introduce|connect|put) me (to|with|in touch with) (your|the|a)? ([a-z-]+)? (recruiters?|hiring manager|hr|human resources|boss|manager)`,
  '(see|imagine|picture) (me|myself) (working|(on|in|at) (your|the|a))',
  '(?<!(?:making|made|make|found|finding) )room for (me|one more|another|someone|an?)',
  'be your ([a-z]+)? (assistant|intern|apprentice|trainee|referral|helper)',
  `(creat|open|mak)(e|ing) an? ([a-z-]+){0,2} (position|role|job|spot|internship)`,
  `(chance|way|hope|possibility|room|chances) (of|for|to) (a|an|me|getting|hire|join) ([a-z]+){0,2} (job|spot|hired|place|position|internship|join|work|interview|get in)`,
  '(about|of) (any|some)? (vacanc(y|ies)|openings)',
  '(a|your|my|an internal|an employee|for) referral(?! (to|help|matter|make|get))',
  'reference for (a|the|my)',
);
/** "Refer me to someone else", "how did you apply", "feedback on my résumé": near a job ask and none. */
const harmless = phrase(
  '(refer|referring|recommend|introduce|connect|put) me (to|with|in touch with) (any|some|another|someone|anyone|other|others|a colleague|people|a few|one|two|somebody|anybody)',
  '(feedback|look|tips|thoughts|opinion|comments|review|improve|critique|help) .. (resume|résumé|cv|portfolio)',
  '(put|include|write|list) ~ (on|in) my (resume|résumé|cv|portfolio)',
  'did (you|they|it|your [a-z]+)',
  'you (first)? (apply|applied|got|landed|took|hired|were hired)',
  '(usually|typically|normally|generally|tend to|often)',
  '(if|whenever|when) you (ever)? need (any|a)? (help|hand)',
);
/** How they choose, and what they think of it, is about their work. */
const howTheyDo = phrase('^(and|so|but|if)? (what|how|why|you(?! have)) ');

/** A post that is spoken of by its name: "the analyst opening on your team". */
const named =
  '(openings?|vacanc(y|ies)|postings?|internships?|positions?|roles?|post|jobs?|opportunit(y|ies)|traineeship|apprenticeship|employment|attachment|scheme)';
const yours =
  '((at|with|within) □|(at|in|on|with|within|for|of|from) (your|(you|the|their)( [a-z]+)? (company|firm|team|lab|organi[sz]ation|group|department|office|clinic|school|studio|hospital|bank|museum|agency|site|website|careers|crew|radio|trust|warehouse|station|hotel)))';

/** What an applicant writes, with no question: the post, the application, the fit, the wish to join. */
const applying = phrase(
  `(apply|applied|applying|application|interview|interviewed) (for|to|as|with|by) ([a-z0-9□'-]+){0,5} (${named}|${yours}|intern)`,
  `(the|this|an|any) ([a-z□-]+){0,4} (vacancy|posting|(?!exhibition|gallery|grand|show|store|shop|to|before|after|of|since)[a-z]+ opening|open position|□ (role|opening|position))`,
  `(interested|interest|looking|seeking|searching|exploring|inquire|enquire|regarding|about|discuss|discussing|excited|saw|noticed|for|grateful|posting|any|of|hope) (in|for|about|that)? (any|an?|the|this|that|some|possible|your|one)? ([a-z0-9□'-]+){0,4} ${named} (posted|available|opens?|open|comes?|you (have|posted|mentioned|advertised|may|are)|there|here|${yours})`,
  `(the|this) (?!new)([a-z□-]+){0,4} (position|internship)(?! (as|of|where|you|that you))`,
  `(openings?|vacanc(y|ies)|opportunit(y|ies)|internships?|jobs?|employment|positions?) ((at|with|within) □|(at|with|within|in|on) your?)`,
  '(interested|interest|excited) (in|about) (the|this) ([a-z]+){0,3} (role|position|opportunity|post)',
  '(my|an|this) (job)? (application(?! (essay|to|elsewhere|at))|candidacy)',
  '(to interview|for interviewing) (me|with you|with your|at your)',
  '(about|regarding|for|discuss|discussing) the (?!first|last|best|worst|hardest|old|whole|real)[a-z]+ (role|job|position)(?! (of|as|you|that|in))',
  '(bring|add) my (skills|experience|energy) to',
  '(wish to|like to|want to|before i|how do i|to actually) apply',
  '(great|good|strong|perfect|ideal|excellent|right|natural|valuable|better|best) ([a-z]+)? (fit|match|candidate|asset|addition|person for)',
  '((be|become|am|as|prove) an asset|make me (an?|the)|the right next step)',
  `(join|joining|contribute|contributing|(be|become|being) (a)? part|asset|addition|member) (to|of)? (your|the|a) ([a-z]+)? (team|company|firm|lab|crew|staff|organi[sz]ation|branch|workshop|office|group|department|unit|practice)`,
  '(potential|possible|job|employment) (opportunities|roles|positions) (for|at|with|within)',
  'working (for|at|with) □',
  '(a|the|any) ([a-z]+)? (fit|place|role|spot|seat) for me',
  '(a|my) foot in the door',
  '(?<!(?:is|was|feels|be) )(love|thrilled|like|hope|happy|dreamed|opportunity|chance|interested in|grateful|want|wanted|excited) (to|of|in|about)? (work|working|join|joining|intern|be part|being part|contribute) (there|here|to your|of|for your|at your|in your|with your|for you|at|you|on your)',
  '(give|offer|revert with|have|for|accept) (me)? any ([a-z]+)? (jobs?|work|position|post|role)',
  'your (careers?|jobs) (page|site|portal|board)',
  '(for|of) (that|this) opening',
  'application for your',
  '(attached|attach|enclosed|enclose|find|attaching) (is|please find|you will find)? .. (resume|résumé|cv|application|curriculum|transcripts|bio data|references|certificate)',
  '(resume|résumé|cv) (is)? (attached|enclosed)',
  '(can|could|available to|ready to) (start|begin|step in) (right away|immediately|at once|monday|from|in|any time|as)',
  '(my|our) ([a-z]+ and)? (skills|qualifications|experience|background) .. (match|fit|align|suited|contribute|benefit|asset|ideal|immediate impact|help your|valuable|(useful|of use|of value) to your)',
  '(hear|hearing) (about)? (your|the|a) (decision|position)(?! to)',
  'how i (could|can|might|would) (contribute|fit in|add value|be of value|help your)',
  '(one|a|any|the) chance (in|at|with) your',
);
/** "I'm not looking for a job": the sentence that a good message says on purpose. */
const denied = phrase(
  '(not|never|no|without|instead of|rather than|before i) ([a-z]+){0,6} (jobs?|openings?|positions?|roles?|referrals?|internships?|work|vacanc(y|ies)|apply|applying|interview|favors?|hire|hired|resume|résumé|cv|pitch|expectations?|application)',
  'informational interview(?!.*(openings|vacanc|(?:roles|positions) at))',
  'not (currently|now)? hiring(?!.*(but|keep|please|send))',
);
/** Their post, a post of the past, a chance to talk: the word alone asks for nothing. */
const elsewhere = phrase(
  '(your|my|his|her|their|current|previous|former|last|first|own|past|old) ([a-z-]+)? (role|position|job|internship|placement|post)s?',
);

/** Where a question asks for a job, an internship, an interview, a referral, or whether they hire; null where it asks for none. */
export function jobQuestionIn(reading: Reading): Span | null {
  const isHeard = ({ text }: Sentence) => !harmless.test(text);
  const isOffer = (sentence: Sentence) => isHeard(sentence) && !howTheyDo.test(sentence.text);
  return findIn(reading, openings, isOffer) ?? findIn(reading, forMe, isHeard);
}

/** Where a letter or a note pursues a job, an opening or a referral at the other's place; null where it only wants to learn, or gives thanks. */
export function jobPursuedIn(reading: Reading): Span | null {
  const sentences = reading.sentences.filter(({ text }) => !denied.test(text));
  const isPlain = ({ text }: Sentence) => !elsewhere.test(text);
  return findIn({ ...reading, sentences }, applying, isPlain) ?? jobQuestionIn({ ...reading, sentences });
}
