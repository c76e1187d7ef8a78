import { expression, findIn, phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import type { Span } from './slots.ts';

const schooling =
  '(degrees?|licen[cs]es?|certifications?|certificates?|qualifications?|education|training|schooling|majors?|credentials?|requirements?|prerequisites?|grades?|gpa|exams?|a levels?|diplomas?|college|subjects?)';
const payWords = '(salary|salaries|pay|wages?|income|earnings|rate of pay|hourly rate|pay range|pay scale)';
const firm =
  '(the|your|this|that|its)? (company|firm|organi[sz]ation|business|agency|corporation|startup|hospital|bank|museum|studio|nonprofit|charity|employer|foundation|institution|institute|university|college|school|center|centre|newspaper|magazine|library|theater|theatre|chain|brand|group|practice|lab|society|association|network|station)';

/** What a page about the occupation says: its duties, the schooling it requires, its pay, its outlook. */
const occupation = phrase(
  "what is the (demand|growth rate|unemployment rate|job market|projected growth) for",
  '(do|does|must) (?!you|your|i |we )([a-z-]+){1,3} (need|have|require) (to be|to get|to have|a|an|any)? ([a-z]+)? (certified|licensed|registered|certification|license|degree|certificate|qualification)',
  "what (exactly|actually)? (does|do) (?!you|we|they|i |he |she |it |people|this|that|your|the )([a-z'-]+){1,5} do(?=\\?|$| all day| every day| each day| day to day| at work| on a daily)",
  "what (is|are) (an?|the)? ([a-z-]+)? (definition|meaning) of",
  `(what|which) (kind of|type of|level of|sort of|formal|minimum|high school)? ${schooling} .. (need|needed|needs|require|requires|required|necessary|mandatory|must|have to have)`,
  `(do|does|would) (i|you|one|someone|people|a person|an? [a-z-]+) (need|require|have to have) (an?|any|some)? ([a-z'-]+){0,2} ${schooling}`,
  `(is|are) (an?|any)? ([a-z'-]+){0,2} ${schooling} (required|needed|necessary|mandatory)`,
  `what (is|are) (the)? (general|basic|main|minimum|typical|usual|entry|formal|legal|official|educational|education|academic|standard)? (qualifications|requirements|prerequisites|entry requirements|duties|responsibilities|licensing requirements|tasks)`,
  `what (general|basic|main|minimum|typical)? (qualifications|requirements|prerequisites) (are there|do you need|does one need|do i need)`,
  `(average|typical|median|starting|entry-level|entry level|usual|expected|mean) (annual|base|hourly|starting|entry-level)? ${payWords}`,
  `what (is|are|does) (the)? ${payWords} (like|range|scale|start at|of|for)? (for|of|as|in|an?) ([a-z'-]+)`,
  'how (much|well) (money)? (does|do|is|are|can|would|will) (an?|most|the average|the typical|new|entry-level)? ([a-z-]+){1,4} (make|earn|earns|get paid|paid|get)',
  'what (does|do|can|would) (an?|most|new)? ([a-z-]+){1,4} (earn|make a year|make an hour|make on average|get paid)',
  'how many hours (are|a week|per week|does|do|is)',
  'what are the (typical|usual|normal|standard|working|regular)? (hours|working hours|work hours)',
  'how (long|many years) (does|do|would|will|is|of) (it|the|that|an?|college|school|study|training|you|i) ([a-z-]+){0,4} (take|need|required|last)? (to)? (become|qualify|get certified|get licensed|get a license|program|training|course|degree|apprenticeship|certification)',
  '(how long|how many years|how much (school|schooling|training|study)) .. (to be|to become|to qualify|to get (licensed|certified|qualified)) ',
  'how (does|do) (someone|one|a person|you|i) (become|qualify as) an?',
  '(job|employment|career) (outlook|growth rate|growth)',
  'how fast (is|are) .. (growing|expected to grow|projected)',
  '(is|are) (the)? ([a-z-]+){1,4} (a)? (growing|shrinking|declining) (field|industry|profession|sector|occupation)',
  '(which|what) (schools|universities|colleges) (offer|have|teach|are)',
  'what (does|do|did) ([a-z-]+){1,4} (stand for|mean)',
  "what is the difference between an? (?!good|bad|great|normal|typical)([a-z-]+){1,4} and an?",
);
/** "What is data engineering?": a definition and nothing more. */
const definition =
  /^(?:so |and )?what(?: is| are) (?:an? )?(?!your\b|the\b|it\b|this\b|that\b|one\b|some|you\b|there\b|most\b|hard\b|easy\b|like\b|next\b|new\b|different\b|missing\b|wrong\b|changing\b|good\b|work\b|life\b|a (?:typical|normal|good|bad|great|common|day|week|mistake|skill|thing|recent|question|project|time|book|usual))[a-z-]+(?: [a-z-]+){0,2}\?$/;

/** What the employer's own page says: what it does and sells, how large and old it is, who leads it, with whom it competes. */
const company = phrase(
  `what (is|are) (the)? (mission|mission statement|values|core values|history|size|headcount|main products?|revenue) of ${firm}`,
  '(what|which) (companies|firms) are (your|the|its) (main|biggest|top|closest|largest|key|direct)? competitors',
  `what (exactly)? (does|do) ${firm} (actually|exactly)? (do(?=\\?|$)|make|sell|produce|offer|provide|manufacture)`,
  'what (exactly)? (does|do) (you guys|you all|□) (actually|exactly)? (do(?=\\?|$)|make|sell|produce)',
  `(what|which) (products|services|products and services|products or services|industries|markets|countries|brands|kind of products) (does|do) .. (offer|make|sell|provide|produce|serve|operate in|own)`,
  `(how many|what number of) (people|employees|staff|workers|offices|locations|stores|branches|countries|customers|beds|students|sites) .. (work at|work for|employ|employed|have|has|there|here|in total|worldwide|operate)`,
  `how (big|large|old) is ${firm}`,
  `how long has ${firm} (been|existed)`,
  `(when|who|where|what year) (was|is|are|were) ${firm} (founded|started|established|headquartered|based|located|owned)`,
  `(when|what year) did ${firm} (start|begin|open|go public)`,
  `who (founded|started|owns|runs) (□|${firm})`,
  "where (is|are) (your|the|its|□) .. (headquarters|head office|head offices|main office|located|based|headquartered)",
  "who (is|are) (the|your|its) ([a-z]+)'s? (current|main|biggest|top|key|largest|direct|closest)? (competitors?|ceo|founders?|rivals|owners?|president|customers|clients)",
  "who (is|are) (the|your|its|□) (current|main|biggest|top|key|largest|direct|closest)? (competitors?|ceo|founders?|rivals|owners?|president|competition|parent company)",
  "what (is|are) (the|your|its) (company|firm|organi[sz]ation|business|agency|hospital|nonprofit)'?s? (mission|mission statement|values|core values|products|services|revenue|size|history|headcount|competitors|main products?)",
  '(is|are) (your|the) (company|firm|organi[sz]ation|business) (publicly|public|privately|private|a nonprofit|for-profit)',
  "what (is|are) (your|the|its) (main|key|flagship)? (products?|headcount|annual revenue|mission statement)",
);

/** The person, their team and their judgement: a page knows nothing of them. */
const inside = phrase(
  'your (team|group|role|job|day|work|desk|unit|boss|manager|experience|view|opinion|own|path|background|position|first|career|department|colleagues)',
  'you (personally|yourself|look for|hire|see|find|feel|think|wish|enjoy|like|use|have done|had|did|were|took|studied)',
  'did (you|it take you)',
  'you (make|earn|paid)',
  '(surprise|surprised|surprising|really take|never|hardest|ignore|overrated|beyond|behind|apart from|besides|other than|aside from|change|changed|changing|matter|matters|wrong|misunderstand|well|miss|better|differently|outsiders)',
);

/** Where a question asks for a published fact about the occupation or the employer; null where it asks for what only the person knows. */
export function googleableIn(reading: Reading): Span | null {
  const isOutside = (sentence: { text: string }) => !inside.test(sentence.text);
  return (
    findIn(reading, occupation, isOutside) ??
    findIn(reading, company, isOutside) ??
    findIn(reading, expression(definition), isOutside)
  );
}
