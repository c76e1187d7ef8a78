import { expression, findIn, phrase, sentenceSpan } from './phrase.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Span } from './slots.ts';

const schooling =
  '(degrees?|masters?|licen[cs]es?|certifications?|certificates?|qualifications?|education|training|schooling|majors?|credentials?|requirements|prerequisites?|grades?|gpa|exams?|a levels?|diplomas?|subjects?|courses|licensed|certified|registered|drug tests?|background checks?)';
const pay = '(salary|salaries|pay|wages?|income|earnings|rate of pay|hourly rate|pay range|pay scale)';
/** The work as such: "a crane operator", "librarians"; never the person or their own people. */
const trade =
  "(?!(you|your|i|we|they|he|she|it|people|this|that|there|these|those|someone|here)(?!\\w))(an?|the|most|new|one|someone|a person|beginners?)? ([a-z'-]+){1,4}";
const firm =
  "(□|(the|your|this|that|its) ([a-z]+)? (company|firm|organi[sz]ation|business|agency|corporation|startup|hospital|bank|museum|studio|nonprofit|charity|employer|foundation|institution|institute|university|college|school|center|newspaper|magazine|library|theat(er|re)|chain|brand|group|practice|lab|society|clinic|store)(es|s)?('s)?)";

/** What a page about the occupation says: its duties, the schooling it requires, its pay, its outlook. */
const occupation = phrase(
  `(what|which|how much|how many|do|does|is|are|must|true) .. ${schooling} .. (need|needed|needs|require|required|requires|necessary|mandatory|must|have to|enough|legally|to (become|be|get|qualify|practice|study|drive|work as))`,
  `(must|need|needs|require|requires|have to (have|be|pass)) .. (an?|any|the|be|to be|get)? ([a-z'-]+){0,2} ${schooling}(?=\\?| (to|for|in|as|before|under|by)|$)`,
  `what (is|are|were) (the|an?)? ([a-z-]+){0,2} (qualifications|requirements|prerequisites|duties|responsibilities|tasks|licensing|definition|meaning|demand|growth rate|job market|unemployment rate|employment outlook|job outlook)(?! (you|your|that you))`,
  '(duties|responsibilities|job description|requirements) (of|for) (an?|the|most)',
  'official description',
  `(average|typical|median|starting|entry-level|usual|expected|mean) ([a-z-]+)? ${pay}`,
  `what (is|are|does) (the)? ${pay} (like|range|scale|start at|of|for)? (for|of|as|in) [a-z'-]+`,
  `(how much|how much money|how well|what) (do|does|is|are|can|would|will|could) ${trade} (to|expect to)? (make|earn|earns|get paid|paid)(?! (of|it|sure|you|the|a (good|bad|difference)))`,
  `(how many|what) hours (a week|per week)? (do|does|are|is) ${trade}`,
  '(how long|how many years|how much (school|schooling|training|study)) .. (become|qualify|certified|licensed|training|program|course|degree|academy|apprenticeship|college|school|certification|licen[cs]e|to be an?)',
  '(licensing|licensure|certification|bar) (exam|test)',
  '(minimum|required) (gpa|grade|grades|age|score)',
  'how (do|does|can) (you|i|one|someone|a person) (become|qualify as|get (certified|licensed) as) an?',
  '(do|does|would) (you|i|one|someone) (need|have) to (study|take|pass) (to|before|in order)? (become|be|work)',
  '(explain|describe) what [a-z-]+ (are responsible for|do)(?=\\?|\\.|$)',
  '(steps to become|big demand for|pass rate)',
  `how much (does|do) ${trade} cost`,
  '(job|employment|career) (outlook|growth)',
  '(is|are) ([a-z-]+){1,3} (a)? (growing|shrinking|declining) ([a-z]+)? (field|industry|profession|sector|occupation)?',
  'how fast (is|are) .. growing',
  '(which|what) (schools|universities|colleges) (offer|have|teach)',
  `what (exactly|actually)? (does|do) ${trade} do(?=\\?|$| all day| every day| each day| day to day| at work| on an? (daily|typical|average|normal))`,
  '(describe|explain|tell me) what an? ([a-z-]+){1,3} does(?=\\?|\\.|$)',
  `how (old|tall) (do|does|must) (you|one|i|${trade}) (have to|need to)? be`,
  'what (does|do|did) [a-z-]+ (stand for|mean)',
  'what is the difference between an? (?!good|bad|great|normal|typical)([a-z-]+){1,4} and an?',
);
/** "What is data engineering?": a definition and nothing more. */
const definition =
  /^(?:so |and )?what (?:is|are) (?:an? )?(?!your\b|the\b|it\b|this\b|that\b|one\b|some|you\b|there\b|most\b|hard\b|easy\b|like\b|next\b|new\b|different\b|missing\b|wrong\b|changing\b|good\b|work\b|life\b|a (?:typical|normal|good|bad|great|common|day|week|mistake|skill|thing|recent|question|project|time|book|usual))[a-z-]+(?: [a-z-]+){0,2}\?$/;

/** What the employer's own page says: what it does and sells, how large and old it is, who leads it, with whom it competes. */
const company = phrase(
  `what (is|are|was|were) (the)? ([a-z]+){0,2} (mission|mission statement|values|core values|history|size|headcount|products?|services|revenue|budget|profit) of ${firm}`,
  `what (is|are|was|were) ${firm} ([a-z]+){0,2} (mission|mission statement|values|products?|services|revenue|size|history|headcount|competitors)`,
  "(what|who|which) (is|are|was|companies are|firms are) (your|its|the|□) ([a-z'-]+){0,2} (competitors?|ceo|chief executive|founders?|rivals|owners?|president|competition|parent company|headcount|annual revenue|mission statement|main products?|head office)",
  `what (exactly)? (does|do|did) (${firm}|you guys|you all) (actually|exactly)? (do(?=\\?|$)|make|sell|produce|offer|provide|manufacture)`,
  `(what|which|how many|what number of) ([a-z]+){0,2} (products?|services|industries|markets|countries|brands|employees|people(?! are)|staff|workers|offices|locations|stores|branches|customers|beds|students|sites|members) (does|do|are|is|work) .. (offer|make|sell|provide|produce|serve|operate|own|have|employ|employed|there|here|in total|worldwide|at|for)`,
  `how (big|large|old|long) (is|has) ${firm}`,
  `how many ([a-z]+){1,3} (does|do|did) ${firm} [a-z]+`,
  `(which|what) year (did|was|were) ${firm}`,
  `is ${firm} an? (partnership|non-?profit|subsidiary|public|private|publicly|privately|franchise|b corp)`,
  `(when|who|where|what year|how) (was|is|are|were|did) ${firm} (founded|started|start|begin|open|go public|established|headquartered|based|located|owned|funded|make money)`,
  `(?<!(?:person|one|someone|people|team) )who (founded|started|owns|runs) ${firm}`,
  'where (is|are) (your|the|its|□) ([a-z]+)? (headquarters|head office|head offices|main office|located|based)',
  `(does|do|is|are) ${firm} (have|publicly|public|privately|private|owned by|a nonprofit|for-profit) ([a-z]+){0,2} (offices?|branches|stores|locations|traded|held|company|in|products?)?(?=\\?| in| (abroad|overseas))`,
);

/** The person, their team and their judgement: a page knows nothing of them. */
const inside = phrase(
  'your (team|group|role|job|day|work|desk|unit|boss|manager|experience|view|opinion|own|path|background|position|first|career|department|colleagues)',
  'did (you|it take you)',
  'take you(?=\\?)',
  'your (training|apprenticeship|degree|course)',
  'you (make|earn|paid)',
  '(surprise|surprised|surprising|really take|never|hardest|ignore|overrated|beyond|behind|apart from|besides|other than|aside from|change|changed|changing|matter|matters|wrong|misunderstand|well|miss|better|differently|outsiders|important|worth|useful|help|helpful|like)',
);

/** A name inside a sentence: "Deloitte", "Trader Joe's". */
const name = /(?<=[a-z,] )(?!I\b)[A-Z][\w'&.-]*(?: (?:of |and |& )?[A-Z][\w'&.-]*)*/g;

/** A question about an employer that is called by its name, found as one about "the company". */
function namedFirmIn(reading: Reading, isOutside: (sentence: Sentence) => boolean): Span | null {
  const found = reading.sentences.find(
    (sentence) =>
      isOutside(sentence) && company.test(sentence.cased.replace(name, 'the company').toLowerCase()),
  );
  return found === undefined ? null : sentenceSpan(reading, found);
}

/** Where a question asks for a published fact about the occupation or the employer; null where it asks for what only the person knows. */
export function googleableIn(reading: Reading): Span | null {
  const isOutside = (sentence: Sentence) => !inside.test(sentence.text);
  return (
    findIn(reading, occupation, isOutside) ??
    findIn(reading, company, isOutside) ??
    namedFirmIn(reading, isOutside) ??
    findIn(reading, expression(definition), isOutside)
  );
}
