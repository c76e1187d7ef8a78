import { findIn, phrase } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import { slot } from './reading.ts';
import type { Span } from './slots.ts';

const adverb =
  '(also|then|first|once|ever|just|recently|later|even|already|previously|personally|both|mostly|mainly|quickly|successfully|twice|actually|originally|currently|now|still|only|really|presently|usually|often|basically|and)';
/** Verbs of feeling and wanting: they say what the speaker is after, not what they do or did. */
const feeling =
  '(want|hope|plan|aim|wish|like|love|enjoy|need|believe|think|feel|know|dream|aspire|intend|mean|look(?! after)|seem|seek|ask|guess|wonder|care(?! for)|see|understand|appreciate|admire|promise|remember|hear|say|prefer|decide|find|expect)';
/** A verb in the past: what was done. */
const past =
  '((?!(need|speed|feed|indeed|succeed|proceed|wanted|loved|liked|hoped|needed|wished|dreamed|decided|enjoyed|admired|interested|excited|called|named|wondered|motivated|undecided|dedicated|experienced|tired|bored|fascinated)(?!\\w))[a-z]{2,}ed|was|were|spent|led|ran|rebuilt|built|taught|wrote|made|began|came|went|left|grew|won|sold|drove|cut|did(?! not)|had(?! better)|took|got|kept|held|put|set|brought|gave|became|fell|sat|spoke|broke|bred|caught|rose|learnt|lost|met|bought|dug|sewed|flew|fought|saw|slept|rode|sang|found|figured)';
const helping =
  '(am|was|were|do not|did|can|could|would|will|shall|may|might|must|should|have|had|never|too|in|on|to|at|of|or|with|who)';
const years = '(years?|yrs|months|summers|winters|seasons|decades?|semesters|terms|tours|shifts)';

/** "I'm" followed by what the speaker wants or feels is no description of who they are. */
const notPresent =
  '(?!(now|currently|also|just|still|trying|looking|hoping|interested|excited|targeting|seeking|eager|keen|ready|curious|thinking|wondering|asking|open|aiming|planning|going|considering|exploring|deciding|weighing|choosing|drawn|fascinated|here|sure|afraid|not|glad|happy|confident|friendly|organi[sz]ed|outgoing|creative|reliable|dedicated|driven|motivated|punctual|flexible|adaptable|detail-oriented|energetic|responsible|honest|quick|calm|told|grateful|passionate|good|great|really|very|transitioning|moving|switching|so|torn|happiest|best|proud|proudest|known|able|wanting|in search|on the lookout|after|leaning|determined|ambitious|hard-?working|desirous|pursuing|a (people|team|quick|fast|hard|good|great|natural|strong|highly|very))(?!\\w))';
const present = phrase(
  `(?<!(tell|tells|told|say|says|think|thinks|said) me )(?<!(people|they|friends|everyone) (say|think) )i am (by day)? ${notPresent}[a-z0-9'-]+`,
  `(?<!(what|as|which|that|when|if|and do|do|how) )(i|we) ${adverb}? (?!(${feeling}|${helping}|${adverb}|${past})(?!\\w))[a-z]{2,} (?!to know|with you|it |not )[a-z0-9-]+`,
  'my name is [a-z]+',
  '(?<=(?:i am|this is|name is) □,? )(an?|the) (?!□)[a-z-]+ [a-z]+',
  'we are (an?|the|two|three|four|building|running|making|students)',
  '(my|our) ([a-z]+){0,2} (job|position|role|work|firm|company|shop|team|business|farm|crew|charity|trade|craft|living) (?!was|ended|closed)[a-z]+s',
  '(currently|presently|right now|at the moment|these days|at present|by day)',
  '^as an? (?!kid|child|boy|girl|teen|former|young)([a-z-]+){1,8} i',
  '(first|second|third|fourth|final|last|1st|2nd|3rd|4th)-year',
  'i (recently|just) (graduated|finished)',
  '(now|and|,) an? (recent|full-time|part-time)? (student|graduate|veteran|[a-z]+(er|ist|ian))(?= (of|in|at))',
  `^(?!(i|my|we|in|at|the|earlier|it|${past})(?!\\w))([a-z0-9'-]+){0,5} (?!(learner|player|worker|thinker|starter)(?!\\w))(?!after|over|under|other|later|never|ever|however|whether|rather|water|either|for|or|most|best|last|first|honest|past)([a-z]+(er|or|ian|ist|ant)|nurse|veteran|chef|coach|candidate|student|midwife|cook|mechanic|graduate)(?=[,.;]|$| (here|by|at|in|with|of|from|for|and|building|working|writing|turned|since))`,
  '^(retired|unemployed|newly retired)',
  'i have been an? ([a-z-]+){1,3} (since|for)',
);

const evidence = phrase(
  `(i|we|team|crew|students) (${adverb} ){0,2}(have )?${past}`,
  '(previously|formerly|before (that|this)|(?<!my )last (year|summer|spring|fall|winter|month|semester)|i ([a-z]+)? used to|former|ex-[a-z]+|years ago|thanks to (working|my))',
  `(?<!(people|someone|anyone|those|person|somebody) )who (has|have)? ${past}`,
  'having ([a-z]{3,}(ed|un)|led|taught|built|run)',
  '(youngest|first|only) .. ever',
  `^${past} (?!by )[a-z0-9]+`,
  `i (have|had|would) ${adverb}? (?!(always|long|wanted|loved|liked|no|a|an|the|not|never|to|many|so)(?!\\w))[a-z]{2,}(ed|en|un|one)`,
  `([0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|many|a few|a|of) ([a-z]+){0,2} ${years} (in|as|of|at|on|with|ago|experience|behind|under|now)`,
  '(?<!for )my (background|former|past|last(?! year)|experience|years|earlier|prior|old|track record|training|degree|thesis|internship|externship|research)',
  'i (hold|have) (an?|two|three|several|many) ([a-z-]+)? (patents?|certificates?|certifications?|degrees?|licenses?|black belt|records?|qualifications?|clients|customers|students)',
  '(sales|numbers|revenue|scores|grades|turnout|costs|waste|visits|donations|members) .. (doubled|rose|grew|fell|dropped|went|up|down)',
  'from [0-9]+\\s?(percent|people|a week|a month)? to [0-9]+',
  '(down|up|by) (a|about|over|almost|nearly)? (a third|half|a quarter|[0-9]+\\s?(%|percent))',
  `(and|where|then|but|while|which|that|so|firm;|team;) (i|we)? ${adverb}? ${past} (?!by )[a-z0-9]+`,
);
/** Said of the listener, or of the world. */
const aboutYou = phrase('you', 'your', '(people|everybody|everyone|anyone|too few) [a-z]+');

const wants =
  '(wants?|hopes?|plans?|aims?|aspires?|intends?|needs?|wish(es)?|dreams?|would ([a-z]+)? (like|love|appreciate|value|enjoy|welcome|prefer|be (glad|grateful|happy|interested|curious|most interested)))';
const goal = phrase(
  `(i|we|who|and|but|now|so|someday|also|to) (${adverb} )?(do )?${wants} (?!to be here)[a-z]+`,
  '(i am|am|we are|now|currently|and|but) (also|now|really|especially|particularly|just|very|most|so|here|currently)? (trying|looking|hoping|interested in|excited to|targeting|seeking|eager|keen|ready|curious|thinking (about|of)|wondering|planning|considering|exploring|deciding|weighing|choosing|transitioning|moving into|switching|asking|torn|working toward|pursuing|in search|on the hunt|open to|researching|drawn to|applying|talking (to|with)|testing|desirous|after|raising|learning how|making the switch|here (to|because|for))',
  '(my|the|our) ([a-z-]+)? (goal|aim|hope|dream|question|ask|plan|next step|target) ',
  '(looking|hoping|ready|eager|keen|trying|happy|glad) (for|to|into) [a-z]+',
  'i (now|also|do)? (seek|ask)',
  '(can|could|would|will|do|may|might) (you|i(?! do)|we) [a-z]+',
  '(how|what|where|which|why) (?!do i do)(did|do|does|would|should|is|are|was|made|could|can|has) [a-z]+',
  'what i ([a-z]+){0,2} (like|want|need|hope|love|after|looking|trying|aiming)',
  '(let me know|(?<!(people|friends|they|teachers|customers|everyone|bosses|always) )tell me|any advice|your advice|advice on|i wonder|know more about|dm me|please|let us)',
  '^(seeking|targeting|pursuing|would|curious|working toward|ideally|next i)',
  '(open to|above all curious|curious what|(have|had) in mind|set on|would be something|time for me to|see myself|in search of|could use|my way|one day i will|i have decided to|saving up for)',
  '(is|are) there any',
);
const isHabit = phrase('(excited|happy|glad) to be here', 'i (do not|did not|never) (want|need)');

/** A find counts only where no open blank stands in the place of what it says: "I hope to [goal]". */
const filled = (pattern: ReturnType<typeof phrase>) => ({
  exec: (text: string) =>
    pattern.all(text).find(({ index, length }) => {
      const whole = text.slice(index, index + length);
      return !whole.includes(slot) && !blankSoon.test(text.slice(index + length));
    }) ?? null,
});
const blankSoon =
  /^(?: (?:a|an|the|work|working|become|be|as|in|to))* □(?! ?(?:□|at a|student|[a-z]+ing|who|years as))/;

/** Where a pitch says who the speaker is or what they do now. */
export const presentIn = (reading: Reading): Span | null => findIn(reading, filled(present));

/** Where a pitch shows a past role, an experience or a result. */
export const evidenceIn = (reading: Reading): Span | null =>
  findIn(
    reading,
    filled(evidence),
    ({ text }: Sentence) => !aboutYou.test(text) || /\bi\b|\bmy\b/.test(text),
  );

/** Where a pitch says what the speaker wants, or asks for it. */
export const goalIn = (reading: Reading): Span | null =>
  findIn(reading, filled(goal), ({ text }: Sentence) => !isHabit.test(text));
