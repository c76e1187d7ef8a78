import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const im = "i am";
/** "I'm" followed by what the speaker wants or feels is no description of who they are. */
const notPresent =
  '(?!(trying|looking|hoping|interested|excited|targeting|seeking|eager|keen|ready|curious|thinking|wondering|asking|open|aiming|planning|going|considering|exploring|deciding|weighing|choosing|drawn|fascinated|here|sure|afraid|not|glad|happy|just trying|just looking|confident|friendly|organized|organised|outgoing|creative|reliable|dedicated|driven|motivated|punctual|flexible|adaptable|detail-oriented|energetic|responsible|honest|quick|calm|told|a people person|a team player|a (quick|fast|hard|good|great|natural|strong)|grateful|passionate|good|great|really|very|also interested|transitioning|moving|switching|hoping to|so|torn|happiest|best|proud|known|able|wanting|in search|on the lookout|after|leaning|determined|ambitious|hard-working|hardworking|motivated)(?!\\w))';
const present = phrase(
  "(we are) (an?|the|two|three|four|building|running|making|students)",
  `(?<!(tell|tells|told|say|says|think|thinks|said) me )(?<!(people|they|friends|everyone) (say|think) )${im} (currently|now|presently|also|actually|still|just|basically|originally)? ${notPresent}[a-z0-9□'-]+`,
  "my name is",
  'i (currently|now|also|mostly|mainly|still)? (keep|grow|raise|buy|breed|sing|dance|catch|carry|count|mend|fish|pack|load|check|guide|host|treat|sort|arrange|process|file|greet|assist|advise|counsel|review|trade|invest|audit|schedule|install|maintain|inspect|run|work|teach|manage|lead|study|build|design|drive|own|sell|write|specialize|specialise|help|make|cook|fix|repair|coach|serve|coordinate|oversee|handle|code|program|research|volunteer|attend|go to|organize|organise|translate|care for|clean|farm|bake|sew|weld|nurse|train|supervise|edit|take care of|look after|analyze|analyse|develop|create|do the|do|keep the|live in|practice|practise|play|major in|hold|support|represent|edit|raise|stock|deliver|answer|wait tables|tutor|freelance|stay at home|operate|consult|head|direct|produce|film|paint|test|ship|plan (events|menus|routes|weddings)) (?!to know|with you|it |not )[a-z0-9□-]{1,30}',
  '(currently|right now|at the moment|these days|at present|nowadays|by day)',
  '^as (a|an) (?!kid|child|boy|girl|teen|teenager|former|young)(current|certified)? ([a-z-]+){1,8} i',
  '^as (a|an) (current)? ([a-z-]+){1,4} (at|in|with|for|student|teacher|nurse|manager|engineer)',
  '(first|second|third|fourth|final|last|1st|2nd|3rd|4th)-year',
  '(sophomore|freshman|undergrad|undergraduate|postgrad|phd student|grad student) (at|in|studying|majoring)',
  'i (recently|just)? (graduated|finished) .. (degree|university|college|school)',
  'this is [a-z]+,? (a|an|the|from)',
);

const did =
  '(was|were|spent|worked|led|ran|built|managed|taught|wrote|made|designed|created|started|founded|helped|organized|organised|trained|served|studied|graduated|completed|earned|won|grew|raised|cut|reduced|increased|saved|learned|learnt|moved|volunteered|coached|drove|sold|fixed|developed|launched|coordinated|implemented|improved|interned|researched|published|presented|did|had|took|got|came|went|left|switched|began|set up|turned|kept|handled|planned|looked after|cared|put|held|joined|noticed|shadowed|analyzed|analysed|tested|repaired|translated|edited|supervised|recruited|negotiated|delivered|finished|found|brought|doubled|tripled|halved|wired|cooked|figured out|conducted|attended|majored|rebuilt|redesigned|counted|sorted|measured|mapped|interviewed|tracked|answered|qualified|retired|opened|closed|cleaned|filmed|sewed|bred|planted|used to|programmed|automated|wrangled|reorganized|replaced|caught|sat|gave|became|fell|showed|discovered|spoke|collected|produced|directed|oversaw|supported|tutored|stocked|hired|broke|mentored|lived|picked)';
const evidence = phrase(
  'i (also)? (hold|have) ([0-9]+|a|an|two|three|several|many) ([a-z-]+)? (patents?|certificates?|certifications?|degrees?|diplomas?|licenses?|awards?|medals?|black belt|records?|qualifications?|publications?|clients|customers|students)',
  'i (also|then|first|once|just|recently|later|even|already|previously|personally|both|mostly|quickly|successfully|twice|actually|and)? (?!(wanted|loved|liked|hoped|needed|wished|dreamed|dreamt|decided|enjoyed|want|need|indeed|proceed|succeed|feed|speed|breed|admired|called|named|excited|interested|wondered|thought)(?!\\w))[a-z]{2,}(ed|uilt|ught)',
  'i once [a-z]{3,}',
  'having [a-z]{3,}(ed|en|un|t|ne)',
  '(sales|profits|numbers|revenue|scores|grades|attendance|turnout|orders|costs|complaints|waste|errors|accidents|visits|donations|members|membership|output|rents?|results) .. (doubled|tripled|rose|grew|fell|dropped|halved|went|are up|is up|are down|is down)',
  '(tours|years|seasons|shows|jobs|projects|deployments|marathons|elections|degrees|books|shifts|winters) (behind me|under my belt)',
  '(the|our|my) (youngest|first|only|best|fastest|longest-serving|top) .. (ever|in the|of the|to be)',
  `i (also|then|first|once|just|recently|later|even|already|previously|actually|personally|both|originally|mostly|guess i|only|quickly|successfully|helped|twice)? ${did}`,
  `(i have|i would) (also|already|since|just|personally|recently|now|never|even|spent|been)? (?!(always|long|loved|wanted|liked|dreamed|dreamt|hoped|thought|wondered|admired|interested|told|fascinated|drawn|heard|read|decided|seen|never|not|no)(?!\\w))[a-z]{2,}(ed|en|un|ent|ade|uilt|ught|one|ost|orn|wn|t|n)`,
  `^${did}`,
  `(?<!(people|someone|anyone|those|person|somebody|one|others|anybody|everyone) )who (once|also|has|had|recently|just)? ${did}(?!')`,
  '(?<!for )my (background|previous|former|past|last(?! year)|first(?! (role|job|year))|experience|time (in|at|as)|years|earlier|prior|old|track record|training|degree|work on|dissertation|thesis|research on|internship)',
  '([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|a few|a decade|[0-9]+\\+) (plus|more|full|long)? (years?|yrs|months|summers|seasons|decades?|semesters|terms) .. (in|as|of|at|on|with|teaching|working|running|leading|managing|doing|building|ago|experience|behind)',
  '(years|months|summers|decade) (of|in|as|at|ago)',
  '(experience|background|degree|trained|training|certified|certificate|diploma|qualification) (in|with|as|managing|leading|working|teaching|of|from|running|at)',
  '(previously|formerly|before that|before this|(?<!my )last (year|summer|spring|fall|winter|month|semester)|used to|former|ex-[a-z]+|years ago|thanks to (working|my))',
  '(after|since|from|following) ([a-z0-9-]+){0,4} (years|months|decade|working|teaching|leaving|serving|graduating|finishing)',
  '(went|go|gone|rose|fell|grew|dropped|moved|up|down|cut) .. from [0-9]+ ([a-z]+)? to [0-9]+',
  'from [0-9]+\\s?(%|percent|people|a week|a month)? to [0-9]+',
  'by (a|about|over|almost|nearly|more than|roughly)? (a third|a half|half|a quarter|[0-9]+\\s?(%|percent))',
);
/** The second half of "I fix bikes and taught ...", unless the sentence is about the listener. */
const evidenceToo = phrase(
  `(and|where|then|but|while|which|that|so|we|firm;|team;|;) (i|we)? (also|then|later|have|recently)? ${did}`,
);
const aboutYou = phrase('you', 'your');

const wants =
  "(want|hope|plan|aim|would like|would love|aspire|intend|need|wish|would appreciate|would value|dream)";
const goal = phrase(
  '(who|and) (wants|hopes|plans|dreams|aims|needs|wishes|would like|would love) (to|of|a|an)',
  "(i am|we are) here (to|because|for)",
  "i would (really)? (like|love|prefer|want) (something|anything|somebody|someone|somewhere|part-time|part time)",
  "what i am (really|actually|most|mainly|now)? (after|looking|hoping|missing|trying|seeking|keen|curious)",
  "(we would|we) (really|also)? (love|like|appreciate|value|welcome|want|need|hope|are looking|are hoping)",
  '(and|but|now|currently|also|right now) (also|now|just|still)? (considering|weighing|thinking (of|about)|looking (to|for|into|at)|hoping|exploring|wondering|trying to|seeking|aiming|planning|curious|keen|interested)',
  "what (i would|i)? (like|want|need|hope|wish|would like|am after|am looking for) .. (is|to)",
  '(and|but|so) (would|will) (really|also)? (value|love|like|appreciate|welcome|be grateful)',
  "(i am|now|am) (now)? (raising|after|on the hunt|asking|in search|keen)",
  `i would (really|also|very much|now|eventually|ultimately|particularly|most|so)? (like|love|appreciate|value|welcome|be grateful|be glad|be interested|be curious|enjoy) (to|your|any|if|hearing|learning|it|some|advice|a|an|five|ten|fifteen|twenty|the|that|being|help|doing)`,
  `i (really|now|also|eventually|ultimately|just|do|only|still|someday|mostly)? ${wants} (to|that|a|an|your|my|some|more|work|advice|of|the|someone|people|in)`,
  `${im} (now|currently|also|really|especially|particularly|just|actively|hoping|very|most|so|here)? (trying|looking|hoping|interested|excited|targeting|seeking|eager|keen|ready|curious|thinking|wondering|aiming|planning|considering|exploring|deciding|weighing|choosing|transitioning|moving|switching|asking|torn|working toward|working towards|pursuing|hoping to|in search of|on the lookout|open to|determined|leaning|researching|drawn to|applying|returning|talking to|talking with|collecting|learning how|figuring out|wanting|testing|trying out|making the switch|changing)`,
  '(my|the|with the|our) (ultimate|long-term|short-term|next|main|current|career|biggest|dream|real)? (goal|aim|hope|dream|question|ask|plan|next step|ambition|target)',
  '(looking|hoping|ready|eager|keen|want|wanting|trying|hope) (for|to|into) [a-z]{1,20}',
  '(can|could|would|will|do|may|might) (you|i|we) [a-z]{1,20}',
  '(how|what|where|which|why) (did|do|does|would|should|is|are|was|made|could|can|has) [a-z]{1,20}',
  '(let me know|(?<!(people|friends|they|teachers|customers|everyone|bosses|always) )tell me|any advice|your advice|advice on|i wonder|wondering (if|how|what|whether)|curious (about|how|what|whether|if)|know more about)',
  '(who|and|but) (really|also|now)? (would like|want|hope|plan|would love|am hoping|am looking) (to|for)',
  '(seeking|targeting|pursuing) (an?|my|new|roles?|work|advice|positions?|opportunities|training|[a-z]+ roles?)',
  'interested in (learning|hearing|working|how|what|understanding|moving|joining|□|a|the)',
  '(next|now),? i (want|need|hope|plan|am looking|would)',
  'decided (to|that i wanted to) (pursue|become|change|move|switch|follow|retrain|go)',
);
const isHabit = phrase('(excited|happy|glad) to be here', "i (do not|did not|never) (want|need)");

/** Where a pitch says who the speaker is or what they do now. */
export const presentIn = (reading: Reading): Span | null => findIn(reading, present);

/** Where a pitch shows a past role, an experience or a result. */
export const evidenceIn = (reading: Reading): Span | null =>
  findIn(reading, evidence) ?? findIn(reading, evidenceToo, ({ text }) => !aboutYou.test(text));

/** Where a pitch says what the speaker wants, or asks for it. */
export const goalIn = (reading: Reading): Span | null =>
  findIn(reading, goal, ({ text }: Sentence) => !isHabit.test(text));
